import { type ClosedSpan, type Day, daysOf, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { isWorkingDay } from '../holidays.ts'

/** The recess of the municipality that holds this day, if any. */
export const recessOn = ({ model }: Facts, day: Day): { readonly name: string } | undefined =>
  model.council.data.recess.find(recess => within(day, recess))

/** True for a day on which a meeting can be planned: from Monday to Friday, no holiday, no recess. */
export const isFreeDay = (facts: Facts, day: Day): boolean =>
  isWorkingDay(day) && recessOn(facts, day) === undefined

/** Number of days in a period on which a meeting can be planned. */
export const freeDaysIn = (facts: Facts, span: ClosedSpan): number =>
  daysOf(span).filter(day => isFreeDay(facts, day)).length
