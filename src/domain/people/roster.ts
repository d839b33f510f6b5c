import { addDays, addMonths, addYears, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { byName } from '../names.ts'
import { type Ending, endings, sizeOn } from './composition.ts'
import {
  type EndGround,
  mayBeReappointed,
  membershipPeriods,
  type Term,
  termCount,
  termsOf,
} from './membership.ts'
import type { Share } from './share.ts'
import { compareDays } from './spans.ts'

/** One line of the roster of resignation (rooster van aftreden, MEMB-06). */
export interface Retirement {
  readonly member: string
  /** First day of the membership; after `day` for who is appointed and has not begun. */
  readonly since: Day
  /** The last term that is decided. */
  readonly term: Term
  /** Which term that is, of those that count; terms in the former council included. */
  readonly number: number
  /** Last day as member, continuation that is decided included. */
  readonly ends: Day
  /** Ground of an end that is recorded already. */
  readonly ground: EndGround | undefined
  /** True when one more term is allowed and no end is recorded. */
  readonly reappointable: boolean
  /** From this day on a successor has to be recruited, or the reappointment asked; undefined without a norm. */
  readonly prepareFrom: Day | undefined
}

/** How far the roster looks ahead unless asked otherwise: the longest that one term can last. */
const ROSTER_MONTHS = 48

/**
 * The roster of resignation on a day: everyone who is a member or appointed to be one, and whose membership ends
 * within so many months, by last day and name. Reads members.
 */
export const roster = (facts: Facts, day: Day, months = ROSTER_MONTHS): readonly Retirement[] => {
  const horizon = addMonths(day, months)
  return byName(facts.model.all('member'))
    .flatMap(({ id, data }): readonly Retirement[] => {
      const period = membershipPeriods(data).find(({ to }) => to >= day)
      const term = termsOf(data).findLast(({ to }) => to === period?.to)
      if (period === undefined || term === undefined || period.to > horizon) return []
      const temporary = term.kind === 'development_chair'
      const notice = facts.norms.get(
        temporary ? 'chair.succession_reminder_months' : 'term.reminder_months',
        day,
      )
      return [
        {
          member: id,
          since: period.from,
          term,
          number: termCount(facts, data, term.from),
          ends: period.to,
          ground: data.end?.ground,
          // A temporary chair hands over to another member (CHAIR-02).
          reappointable: !temporary && data.end === undefined && mayBeReappointed(facts, data, day),
          prepareFrom: notice === null ? undefined : addMonths(period.to, -notice),
        },
      ]
    })
    .sort((a, b) => compareDays(a.ends, b.ends))
}

/** Members of a day whose membership ends within a year from it, as a part of all (MEMB-06). */
export const shareEnding = (facts: Facts, day: Day): Share & { readonly endings: readonly Ending[] } => {
  const { members, size } = sizeOn(facts, day)
  const ends = endings(facts, { from: day, to: addDays(addYears(day, 1), -1) }).filter(({ member }) =>
    members.includes(member),
  )
  return { numerator: new Set(ends.map(({ member }) => member)).size, denominator: size, endings: ends }
}

/** The days of a roster on which more than one membership ends, with who leaves (MEMB-06). */
export const endingTogether = (
  lines: readonly Retirement[],
): readonly { readonly on: Day; readonly members: readonly string[] }[] =>
  [...new Set(lines.map(line => line.ends))]
    .map(on => ({ on, members: lines.filter(line => line.ends === on).map(line => line.member) }))
    .filter(({ members }) => members.length > 1)
