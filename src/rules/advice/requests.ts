import type { AdviceLife, LifeStep } from '../../domain/advice/replay.ts'
import { currentRound, lastOf } from '../../domain/advice/rounds.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

/** The last time the municipality asked, in the round that runs. */
export const askedAt = (life: AdviceLife): LifeStep | undefined =>
  lastOf(currentRound(life), 'received', 'asked_again')

/** The day the advice should be there: the wished date, or the day to which it was extended before sending. */
export const wishedDay = (life: AdviceLife): Day | undefined => {
  const steps = currentRound(life)
  const sent = steps.findIndex(({ event }) => event.event === 'sent')
  const extended = lastOf(sent === -1 ? steps : steps.slice(0, sent), 'extended')?.event
  return extended?.event === 'extended' ? extended.until : life.entry.data.request?.wished_date
}

/** True when an agenda, with what was sent after it, names one of these references. */
export const isOnAgenda = ({ data }: Entry<'agenda'>, references: readonly string[]): boolean =>
  [
    ...data.items,
    ...data.addenda.flatMap(({ changes }) => changes.flatMap(({ detail }) => detail ?? [])),
  ].some(({ about, sources }) =>
    references.some(reference => reference === about || sources.includes(reference)),
  )

/** The agendas of council meetings after a day, by date of the meeting, those still ahead included. */
export const agendasAfter = (
  { model }: Facts,
  day: Day,
): readonly { readonly meeting: Entry<'meeting'>; readonly agenda: Entry<'agenda'> }[] =>
  model
    .all('meeting')
    .filter(({ data }) => data.kind === 'council' && data.status !== 'cancelled' && data.date > day)
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))
    .flatMap(meeting => {
      const agenda = model.get('agenda', meeting.id)
      return agenda === undefined ? [] : [{ meeting, agenda }]
    })
