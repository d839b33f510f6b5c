import * as z from 'zod'
import { hours, optional, text } from '../../schemas/scalars.ts'
import { taskText, weekDoc, weekWordsOf } from '../documents/week.ts'
import { nameOf, someone } from '../domain/names.ts'
import { type Doer, doers } from '../domain/week/task.ts'
import { type For, weekOf } from '../domain/week/week.ts'
import { closest } from '../model/closest.ts'
import type { Facts } from '../model/facts.ts'
import { Refusal } from '../model/refusal.ts'
import { command } from './command.ts'
import { WEEK_READS } from './week-reads.ts'

// A support officer is the supporter here, and Dutch names of roles are understood.
const ROLES: { readonly [name: string]: Doer } = {
  ...Object.fromEntries(doers.map(doer => [doer, doer])),
  officer: 'supporter',
  voorzitter: 'chair',
  ondersteuner: 'supporter',
  verbindingsmedewerker: 'liaison',
  trekker: 'lead',
  penningmeester: 'treasurer',
  werkgroep: 'workgroup',
}

const readerOf = (facts: Facts, named: string | undefined): For => {
  if (named === undefined) return null
  const role = ROLES[named.toLowerCase()]
  if (role) return { role }
  if (someone(facts, named)) return { person: named }
  const ids = [...Object.keys(ROLES), ...facts.model.all('member').map(({ id }) => id)]
  throw new Refusal('unknown-id', { found: named, instead: closest(named, ids) ?? null })
}

const DEFAULT_HOURS = 4 * 60

/** Minutes that there are for a week's work, by the norm for the supporter. */
export const weekMinutes = (facts: Facts): number =>
  facts.norms.get('supporter.hours_per_week', facts.today) ?? DEFAULT_HOURS

/** What has to be done this week and next, by whom, by when, against the time there is. */
export const week = command({
  options: z.object({
    for: optional(
      text,
      'voor wie: voorzitter, ondersteuner, verbindingsmedewerker, trekker of het kenmerk van een lid',
      'for whom: chair, officer, liaison, lead or a member’s id',
    ),
    hours: optional(
      hours,
      'hoeveel uren er zijn; zonder deze optie de norm voor de ondersteuner',
      'how many hours there are; without it the norm for the supporter',
    ),
  }),
  reads: WEEK_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const reader = readerOf(facts, options.for)
    const found = weekOf(facts, reader, options.hours ?? weekMinutes(facts))
    const name =
      reader === null
        ? null
        : 'role' in reader
          ? weekWordsOf(lang).doer[reader.role]
          : nameOf(facts, reader.person)
    const plain = (tasks: typeof found.fits) => tasks.map(task => ({ ...task, text: taskText(task, lang) }))
    return {
      doc: weekDoc(facts, found, name, lang),
      data: { ...found, fits: plain(found.fits), falls: plain(found.falls), others: plain(found.others) },
    }
  },
})
