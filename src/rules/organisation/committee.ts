import { chairOn } from '../../domain/people/roles.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

/** A selection in which candidates were spoken to, and the day on which its committee is judged. */
export interface Held {
  readonly vacancy: Entry<'vacancy'>
  readonly on: Day
  readonly people: readonly string[]
  readonly chair: string | undefined
}

const SPOKEN: ReadonlySet<string> = new Set(['talks_held', 'nominated', 'filled'])

/** Selections for a role of which the talks were held; before that a committee may still change. */
export const selectionsHeld = (facts: Facts, role: Entry<'vacancy'>['data']['role']): readonly Held[] =>
  facts.model
    .all('vacancy')
    .filter(({ data }) => data.role === role)
    .flatMap(vacancy => {
      const on = vacancy.data.events.find(({ step }) => SPOKEN.has(step))?.on
      return on === undefined
        ? []
        : [
            {
              vacancy,
              on,
              people: vacancy.data.committee.map(({ person }) => person),
              chair: chairOn(facts, on)?.person,
            },
          ]
    })

/** Where a committee stands in its vacancy, or the vacancy itself while there is none. */
export const committeeSpot = ({ vacancy }: Held) => ({
  in: vacancy,
  at: vacancy.data.committee.length > 0 ? ['committee'] : [],
})
