import * as z from 'zod'
import { type KindName, kinds } from '../../schemas/kinds.ts'
import { historyDoc } from '../documents/history.ts'
import { historyOf } from '../domain/history.ts'
import { closest } from '../model/closest.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'
import { Refusal } from '../model/refusal.ts'
import { command } from './command.ts'

// A record that has a folder of its own is what lies in that folder: a meeting with its agenda and minutes.
const scope = ({ path, id }: Entry): string =>
  path.includes(`/${id}/`) ? path.slice(0, path.lastIndexOf('/') + 1) : path

const entriesNamed = ({ model }: Facts, named: string): readonly Entry[] => {
  const [kind, id] = named.includes(':') ? (named.split(':') as [string, string]) : [undefined, named]
  return kinds
    .filter(({ name }) => kind === undefined || name === kind)
    .flatMap(({ name }) => model.get(name as KindName, id) ?? [])
}

/** Who changed a record, and when, as git has it. */
export const history = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'KENMERK', en: 'ID' },
      about: {
        nl: 'kenmerk van een lid, advies, overleg …, zo nodig met de soort ervoor: advice:2026-01-onderwerp',
        en: 'id of a member, advice, meeting …, if needed with its kind: advice:2026-01-subject',
      },
      required: true,
    },
  ],
  reads: 'all',
  archive: 'whole',
  needs: { history: true },
  run: ({ facts, lang, args: [named = ''] }) => {
    const found = entriesNamed(facts, named)
    if (found.length === 0) {
      const ids = kinds.flatMap(({ name }) => facts.model.all(name).map(({ id }) => id))
      throw new Refusal('unknown-id', { found: named, instead: closest(named, ids) ?? null })
    }
    if (facts.history === null) throw new Refusal('no-git')
    const changes = historyOf(facts.history, [...new Set(found.map(scope))])
    return { doc: historyDoc(facts, named, changes, lang), data: { id: named, changes } }
  },
})
