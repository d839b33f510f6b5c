import { addMonths, type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { termsOf } from './membership.ts'
import { chairOn, type Holding, holdings, successorOf } from './roles.ts'
import { endAfterMonths, type MonthsAndDays, monthsIn } from './spans.ts'

export type ChairPhase = 'development' | 'regular'

/**
 * Phase of a chairmanship (CHAIR-01): as recorded; else development when it began in a term of a temporary
 * chair, and regular otherwise.
 */
export const phaseOf = ({ in: entry, row, from }: Holding): ChairPhase => {
  if ('phase' in row && row.phase !== undefined) return row.phase
  const temporary =
    entry.kind === 'member' &&
    termsOf(entry.data).some(term => term.kind === 'development_chair' && within(from, term))
  return temporary ? 'development' : 'regular'
}

/** A chairmanship of the development phase, measured against the longest that it may last (CHAIR-01, 03). */
export interface DevelopmentChair {
  readonly holding: Holding
  /** Its last day; undefined while it runs without one, also where the membership has one. */
  readonly ends: Day | undefined
  /** Length up to its end, or up to and with today while it runs without one. */
  readonly length: MonthsAndDays
  /** Last day allowed by the norm of its first day; undefined when there is no norm. */
  readonly latest: Day | undefined
  /** True when it lasts, or has lasted until today, longer than allowed. */
  readonly tooLong: boolean
  /** From this day on succession has to be prepared; undefined without an end and a norm. */
  readonly prepareFrom: Day | undefined
  readonly successor: Holding | undefined
}

/** The chairmanships of the development phase, by first day. */
export const developmentChairs = (facts: Facts): readonly DevelopmentChair[] =>
  holdings(facts, 'chair')
    .filter(holding => phaseOf(holding) === 'development')
    .map(holding => {
      const { norms, today } = facts
      const max = norms.get('chair.development.max_months', holding.from)
      const latest = max === null ? undefined : endAfterMonths(holding.from, max)
      const runs = holding.row.to === undefined && (holding.to === undefined || holding.to >= today)
      const ends = runs ? undefined : holding.to
      const to = ends ?? (today < holding.from ? holding.from : today)
      const notice = norms.get('chair.succession_reminder_months', today)
      const last =
        holding.to === undefined || (latest !== undefined && latest < holding.to) ? latest : holding.to
      return {
        holding,
        ends,
        length: monthsIn({ from: holding.from, to }),
        latest,
        tooLong: latest !== undefined && to > latest,
        prepareFrom: last === undefined || notice === null ? undefined : addMonths(last, -notice),
        successor: successorOf(facts, holding),
      }
    })

/** True when this regular chairmanship is held by someone who chaired the development phase (CHAIR-02). */
export const returnsAfterDevelopment = (facts: Facts, holding: Holding): boolean =>
  phaseOf(holding) === 'regular' &&
  developmentChairs(facts).some(
    ({ holding: earlier }) => earlier.person === holding.person && earlier.from < holding.from,
  )

/** The chair's phase on a day; undefined when there is no chair. */
export const phaseOn = (facts: Facts, day: Day): ChairPhase | undefined => {
  const chair = chairOn(facts, day)
  return chair && phaseOf(chair)
}
