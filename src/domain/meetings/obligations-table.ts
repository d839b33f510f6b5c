import type { Obligation } from './obligation.ts'
import { consultations } from './obligations-consultations.ts'
import { cycle } from './obligations-cycle.ts'
import { rare } from './obligations-rare.ts'

/** Every duty of the calendar (requirements 3.1 and 3.2), in its order. */
export const obligations: readonly Obligation[] = [...consultations, ...cycle, ...rare]

/** A duty by its id; throws for an id that is not in the table. */
export const obligation = (id: string): Obligation => {
  const found = obligations.find(row => row.id === id)
  if (found === undefined) throw new RangeError(`No obligation is called ${id}`)
  return found
}
