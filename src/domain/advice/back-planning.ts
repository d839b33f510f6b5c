import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { compareDays } from '../people/spans.ts'
import { reactionDueFrom } from './clocks.ts'
import { timeBefore } from './terms.ts'

/** The last days that still lead to advice and reaction at a date of the municipal council (PLAN-07). */
export interface BackPlan {
  /** The papers of the municipal council, reaction included. */
  readonly papers: Day
  /** The advice leaves, so that the College has its time to react. */
  readonly send: Day
  /** The council decides: its last meeting that is in time, where its meetings are planned so far ahead. */
  readonly decide: Day
  readonly meeting: string | null
  /** The request for advice comes in. */
  readonly request: Day
}

/**
 * The last day on which an advice can leave so that the reaction is there on the day of the papers. A reaction takes
 * weeks or months, counted forward by rules of its own: a year back is far enough.
 */
export const lastSending = (facts: Facts, papers: Day): Day => {
  for (let back = 0; back <= 366; back++) {
    const sent = addDays(papers, -back)
    const due = reactionDueFrom(facts, sent)
    if (due === null || due <= papers) return sent
  }
  return addDays(papers, -366)
}

const lastMeeting = ({ model }: Facts, until: Day): { readonly id: string; readonly date: Day } | null => {
  const dates = model
    .all('meeting')
    .filter(({ data }) => data.kind === 'council' && data.status !== 'cancelled')
    .map(({ id, data }) => ({ id, date: data.date }))
    .toSorted((a, b) => compareDays(a.date, b.date))
  // Meetings after that day show that the calendar reaches so far; else a later one may still be planned.
  return dates.some(({ date }) => date > until) ? (dates.findLast(({ date }) => date <= until) ?? null) : null
}

/**
 * Counts back from a date of the municipal council: its papers, the reaction, sending, the council’s own meeting,
 * the time for the advice. Null in a council that gives a request no time of its own.
 */
export const backPlan = (facts: Facts, council: Day): BackPlan | null => {
  const papers = timeBefore(facts, 'plan.council_papers_days', council, undefined)?.due ?? council
  const send = lastSending(facts, papers)
  const latest = addDays(send, -(facts.norms.get('advice.send_days', send) ?? 0))
  const meeting = lastMeeting(facts, latest)
  const decide = meeting?.date ?? latest
  const lead = timeBefore(facts, 'advice.request.min_lead_days', decide, undefined)
  if (lead === null) return null
  const apart = timeBefore(facts, 'advice.request.days_before_decision', council, undefined)?.due
  const request = apart !== undefined && apart < lead.due ? apart : lead.due
  return { papers, send, decide, meeting: meeting?.id ?? null, request }
}
