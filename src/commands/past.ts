import { looseDay } from '../lang/loose-days.ts'
import type { Facts } from '../model/facts.ts'
import { Refusal } from '../model/refusal.ts'

/** Refuses to record on a day that is still to come (`YYYY-MM-DD`): what is recorded has happened. */
export const refuseToCome = ({ today }: Pick<Facts, 'today'>, on: string): void => {
  if (on > today) throw new Refusal('day-to-come', { found: looseDay(on) })
}
