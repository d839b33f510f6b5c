import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

/** How far the minutes of a meeting are (MEET-14). */
export type MinutesStage = 'none' | 'draft' | 'checked' | 'closed' | 'adopted'

/** How far the agenda of a meeting is (MEET-15). */
export type AgendaStage = 'live' | 'frozen' | 'sent'

/** How a meeting stands today. */
export type Standing =
  | { readonly state: 'planned'; readonly agenda: AgendaStage }
  /** Its day is past and nobody recorded that it was held. */
  | { readonly state: 'unrecorded'; readonly minutes: MinutesStage }
  | { readonly state: 'held'; readonly minutes: MinutesStage }
  | { readonly state: 'cancelled'; readonly on: Day | null; readonly reason: string | null }
  | { readonly state: 'moved'; readonly to: string; readonly reason: string | null }

/** How far the minutes of a meeting are, by its id. */
export const minutesStage = ({ model }: Facts, meeting: string): MinutesStage => {
  const minutes = model.get('minutes', meeting)?.data
  if (minutes === undefined) return 'none'
  if (minutes.adopted !== undefined) return 'adopted'
  if (minutes.closed_on !== undefined) return 'closed'
  return minutes.checked === undefined ? 'draft' : 'checked'
}

/** How far the agenda of a meeting is, by its id. */
const agendaStage = ({ model }: Facts, meeting: string): AgendaStage => {
  const agenda = model.get('agenda', meeting)?.data
  if (agenda === undefined) return 'live'
  return agenda.sent_on === undefined ? 'frozen' : 'sent'
}

/** How a meeting stands, with its agenda or its minutes, or with the reason why it was not held. */
export const standingOf = (facts: Facts, { id, data }: Entry<'meeting'>): Standing => {
  const { status, cancelled, moved_to: to } = data
  const reason = cancelled?.reason ?? null
  if (status === 'cancelled')
    return to === undefined
      ? { state: 'cancelled', on: cancelled?.on ?? null, reason }
      : { state: 'moved', to, reason }
  const minutes = minutesStage(facts, id)
  if (status === 'held') return { state: 'held', minutes }
  return data.date < facts.today
    ? { state: 'unrecorded', minutes }
    : { state: 'planned', agenda: agendaStage(facts, id) }
}
