import { within, yearOf, yearSpan } from '../../../model/day.ts'
import type { Entry } from '../../../model/model.ts'
import type { Draft, Route } from '../item.ts'

const MINUTES = 25

/** Big themes of the year plan that were set for this consultation, held as a dialogue (ALD-04). */
export const themesRoute: Route = {
  id: 'themas',
  find: ({ model }, { id, date }) => {
    const plan = model.get('plan', String(yearOf(date)))
    return (plan?.data.themes ?? [])
      .map((theme, index) => ({ theme, index }))
      .filter(({ theme }) => theme.meeting === id)
      .map(
        ({ theme, index }): Draft => ({
          id: `thema-${index + 1}`,
          topic: 'theme',
          reason: 'in-year-plan',
          kind: 'discuss',
          minutes: MINUTES,
          say: { title: theme.title, how: theme.how ?? null },
          sources: [`plan:${yearOf(date)}`],
        }),
      )
  },
}

/** True when the relation itself was spoken of in a meeting. */
export const isOnCooperation = ({ data }: Entry<'minutes'>): boolean =>
  data.items.some(({ id, outcome }) => id === 'samenwerking' && outcome !== undefined)

/** The relation itself needs standing attention: at least once a year in this consultation (ALD-11). */
export const cooperationRoute: Route = {
  id: 'samenwerking',
  find: ({ model, norms }, { id, date, kind }) => {
    const wanted = norms.get('alderman.relation_item_per_year', date)
    if (wanted === null) return []
    const span = yearSpan(yearOf(date))
    const done = model
      .all('minutes')
      .filter(minutes => minutes.id !== id && isOnCooperation(minutes))
      .filter(minutes => {
        const meeting = model.get('meeting', minutes.id)
        return meeting?.data.kind === kind && within(meeting.data.date, span)
      })
    if (done.length >= wanted) return []
    return [
      {
        id: 'samenwerking',
        topic: 'cooperation',
        reason: 'once-a-year',
        kind: 'discuss',
        minutes: 10,
        say: { year: yearOf(date) },
        sources: [],
      },
    ]
  },
}
