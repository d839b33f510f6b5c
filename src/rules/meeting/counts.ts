import type { Obligation } from '../../domain/meetings/obligation.ts'
import { countObligation, type ObligationCount, type Standing } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { nameOf } from '../../domain/names.ts'
import { count } from '../../lang/format.ts'
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
  /** Name of the workgroup, with the officer where talks count per officer. */
  readonly of: string | null
}

/** A count in numbers, against its minimum or maximum. */
export const counted = (facts: Facts, row: ObligationCount, side: 'min' | 'max'): Counted => {
  const { demand, year, held, planned, unit } = row
  const group = unit.id === undefined ? null : (facts.model.get('workgroup', unit.id)?.data.name ?? unit.id)
  return {
    year,
    running: year === yearOf(facts.today),
    held: held.length,
    planned: planned.length,
    limit: demand[side] ?? 0,
    prorated: demand[side] !== demand.full[side],
    of: unit.officer === undefined ? group : `${group}, ${nameOf(facts, unit.officer)}`,
  }
}

/** Where a count is shown: in the file of the workgroup, else in the settings. */
export const spotOf = ({ model }: Facts, { unit }: ObligationCount): Spot => ({
  in:
    (unit.kind === 'workgroup' && unit.id !== undefined && model.get('workgroup', unit.id)) || model.council,
})

/** A noun in singular and plural. */
type Noun = readonly [one: string, many: string]

const nlLimit = ({ running, limit, prorated }: Counted, word: string): string =>
  `Het ${word} ${running ? 'is' : 'was'} ${limit}${prorated ? ', naar rato van het jaar' : ''}.`

const enLimit = ({ running, limit, prorated }: Counted, word: string): string =>
  `The ${word} ${running ? 'is' : 'was'} ${limit}${prorated ? ', in proportion to the year' : ''}.`

const nlCount = ({ year, running, held, planned }: Counted, [one, many]: Noun): string => {
  const total = held + planned
  if (!running) return `In ${year} ${total === 1 ? 'was' : 'waren'} er ${count(total, 'nl', one, many)}.`
  const split = total === 0 ? '' : `: ${held} gehouden en ${planned} gepland`
  return `Voor ${year} ${total === 1 ? 'staat' : 'staan'} er ${count(total, 'nl', one, many)}${split}.`
}

const enCount = ({ year, running, held, planned }: Counted, [one, many]: Noun): string => {
  const total = held + planned
  if (!running) return `There ${total === 1 ? 'was' : 'were'} ${count(total, 'en', one, many)} in ${year}.`
  const split = total === 0 ? '' : `: ${held} held and ${planned} planned`
  return `For ${year} there ${total === 1 ? 'is' : 'are'} ${count(total, 'en', one, many)}${split}.`
}

/** The message on a count: how many, and how many were asked. */
export const countWords = {
  nl: (say: Counted, noun: Noun, limit: 'minimum' | 'maximum') =>
    `${nlCount(say, noun)} ${nlLimit(say, limit)}`,
  en: (say: Counted, noun: Noun, limit: 'minimum' | 'maximum') =>
    `${enCount(say, noun)} ${enLimit(say, limit)}`,
}
