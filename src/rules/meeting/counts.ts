import type { Obligation } from '../../domain/meetings/obligation.ts'
import { countObligation, type ObligationCount, type Standing } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Spot } from '../../model/model.ts'
import { isComplete } from '../complete.ts'

// Consultations of the clients lie in a repository that not every copy has.
const isHidden = ({ model }: Facts, { unit }: Obligation): boolean =>
  unit === 'cc' && model.repositories.some(({ audience, present }) => audience === 'cc' && !present)

/**
 * Counts of a duty with one of these standings, in each year from the first meeting of the archive up to this
 * one. None where a file with a fault, or a part that is not there, may hold what is missing.
 */
export const countsOf = (
  facts: Facts,
  id: string,
  ...standings: readonly Standing[]
): readonly ObligationCount[] => {
  const duty = obligation(id)
  const last = yearOf(facts.today)
  const years = facts.model.all('meeting').map(({ data }) => yearOf(data.date))
  const first = Math.min(last, ...years)
  if (!isComplete(facts, 'meeting', 'workgroup') || isHidden(facts, duty)) return []
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap(year => countObligation(facts, duty, year))
    .filter(({ standing }) => standings.includes(standing))
}

/** What the message on a count needs. */
export type Counted = {
  readonly year: number
  /** The year still runs. */
  readonly running: boolean
  readonly held: number
  readonly planned: number
  /** The least, or the most, that was asked. */
  readonly limit: number
  /** Less than the norm, because the year was no full one. */
  readonly prorated: boolean
  /** Name of the workgroup. */
  readonly of: string | null
  /** Name of the policy officer, where talks count per officer. */
  readonly officer: string | null
}

/** A count in numbers, against its minimum or maximum. */
export const counted = (facts: Facts, row: ObligationCount, side: 'min' | 'max'): Counted => {
  const { demand, year, held, planned, unit } = row
  const group = unit.id === undefined ? null : groupName(facts, unit.id)
  return {
    year,
    running: year === yearOf(facts.today),
    held: held.length,
    planned: planned.length,
    limit: demand[side] ?? 0,
    prorated: demand[side] !== demand.full[side],
    of: group,
    officer: unit.officer === undefined ? null : nameOf(facts, unit.officer),
  }
}

/** Where a count is shown: in the file of the workgroup, else in the settings. */
export const spotOf = ({ model }: Facts, { unit }: ObligationCount): Spot => ({
  in:
    (unit.kind === 'workgroup' && unit.id !== undefined && model.get('workgroup', unit.id)) || model.council,
})

/** A noun in singular and plural. */
type Noun = readonly [one: string, many: string]

// A year in which the council, or the workgroup, was there for a part asks less.
const nlLimit = ({ running, limit, prorated }: Counted, word: string): string =>
  `Het ${word} ${running ? 'is' : 'was'} ${limit}${prorated ? ', omdat het niet om een heel jaar gaat' : ''}.`

const enLimit = ({ running, limit, prorated }: Counted, word: string): string =>
  `The ${word} ${running ? 'is' : 'was'} ${limit}${prorated ? ', as it is not a whole year' : ''}.`

const nlCount = ({ year, running, held, planned }: Counted, [one, many]: Noun): string => {
  const total = held + planned
  const noun = total === 1 ? one : many
  const are = total === 1 ? 'is' : 'zijn'
  if (!running) {
    if (total === 0) return `In ${year} was er geen ${one}.`
    return `In ${year} ${total === 1 ? 'was' : 'waren'} er ${total} ${noun}.`
  }
  if (total === 0) return `Voor ${year} staat er nog geen ${one} gepland.`
  if (planned === 0) return `In ${year} ${are} er ${total} ${noun} gehouden.`
  if (held === 0) return `Voor ${year} ${are} er ${total} ${noun} gepland.`
  return `Voor ${year} ${are} er ${total} ${noun}: ${held} gehouden en ${planned} gepland.`
}

const enCount = ({ year, running, held, planned }: Counted, [one, many]: Noun): string => {
  const total = held + planned
  const noun = total === 1 ? one : many
  const are = total === 1 ? 'is' : 'are'
  if (!running) {
    if (total === 0) return `There was no ${one} in ${year}.`
    return `There ${total === 1 ? 'was' : 'were'} ${total} ${noun} in ${year}.`
  }
  if (total === 0) return `No ${one} is planned for ${year} yet.`
  if (planned === 0) return `${total} ${noun} ${total === 1 ? 'was' : 'were'} held in ${year}.`
  if (held === 0) return `${total} ${noun} ${are} planned for ${year}.`
  return `For ${year} there ${are} ${total} ${noun}: ${held} held and ${planned} planned.`
}

/** The message on a count: how many, and how many were asked. */
export const countWords = {
  nl: (say: Counted, noun: Noun, limit: 'minimum' | 'maximum') =>
    `${nlCount(say, noun)} ${nlLimit(say, limit)}`,
  en: (say: Counted, noun: Noun, limit: 'minimum' | 'maximum') =>
    `${enCount(say, noun)} ${enLimit(say, limit)}`,
}

/** A talk of a workgroup with its policy officers, or with one of them. */
export const officersTalk = {
  nl: ({ of, officer }: Counted): Noun => {
    const rest = `van de werkgroep ${of} met ${officer ?? 'beleidsmedewerkers'}`
    return [`overleg ${rest}`, `overleggen ${rest}`]
  },
  en: ({ of, officer }: Counted): Noun => {
    const rest = `of the workgroup ${of} with ${officer ?? 'policy officers'}`
    return [`talk ${rest}`, `talks ${rest}`]
  },
}
