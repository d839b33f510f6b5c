import * as z from 'zod'
import { type KindName, kinds } from '../../schemas/kinds.ts'
import { historyFrom } from '../archive/history.ts'
import { labelOf } from '../archive/schema-walk.ts'
import { historyDoc, type KeyLabel } from '../documents/history.ts'
import { historyOf } from '../domain/history/follow.ts'
import { closest } from '../model/closest.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'
import { Refusal } from '../model/refusal.ts'
import { command } from './command.ts'
import { foldersOf } from './planned.ts'
import { type Story, storyOf } from './story.ts'

// A record that has a folder of its own is what lies in that folder: a meeting with its agenda and minutes.
const scope = ({ path, id }: Entry): string =>
  path.includes(`/${id}/`) ? path.slice(0, path.lastIndexOf('/') + 1) : path

const entriesNamed = ({ model }: Facts, named: string): readonly Entry[] => {
  const [kind, id] = named.includes(':') ? (named.split(':') as [string, string]) : [undefined, named]
  return kinds
    .filter(({ name }) => kind === undefined || name === kind)
    .flatMap(({ name }) => model.get(name as KindName, id) ?? [])
}

// As people call it: a member by name, an advice by its subject.
const titleOf = ([entry]: readonly Entry[], id: string): string => {
  const { name, title, subject } = { ...entry?.data } as { readonly [key: string]: unknown }
  const said = name ?? title ?? subject
  return typeof said === 'string' ? said : id
}

const labelIn =
  (schemas: Story['schemas']) =>
  (kind: KindName, key: string): KeyLabel => {
    const schema = schemas.get(kind)
    const field = schema instanceof z.ZodObject ? schema.shape[key] : undefined
    return field === undefined ? {} : labelOf(field)
  }

/** What happened to a record, in the words of the council's work, and who recorded it when. */
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
  run: async ({ facts, lang, args: [named = ''], git, gitOf }) => {
    const found = entriesNamed(facts, named)
    if (found.length === 0) {
      const ids = kinds.flatMap(({ name }) => facts.model.all(name).map(({ id }) => id))
      throw new Refusal('unknown-id', { found: named, instead: closest(named, ids) ?? null })
    }
    const main = facts.history
    if (main === null || git === null) throw new Refusal('no-git')
    const stories = await Promise.all(
      [...new Set(found.map(({ repository }) => repository))].map(async repository => {
        const own = repository === '.' ? null : gitOf(repository)
        const all = own ? historyFrom(await own.log(), repository) : main
        const scopes = found.filter(entry => entry.repository === repository).map(scope)
        return storyOf(historyOf(all, [...new Set(scopes)]), own ?? git, foldersOf(facts))
      }),
    )
    const happened = stories.flatMap(story => story.happened)
    const schemas = new Map(stories.flatMap(story => [...story.schemas]))
    return {
      doc: historyDoc(facts, titleOf(found, named), happened, { lang, label: labelIn(schemas) }),
      data: { id: named, happened },
    }
  },
})
