import { addDays, type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { before, deadline } from '../deadline.ts'
import type { Deadline, Extension, Length, Step, Term } from '../deadline-types.ts'

/**
 * Terms of an advice as deadlines of the engine. `source` in their proof is the name of a norm, `by` an actor or
 * a person's id, and `ground` an event of the dossier or the reason it gives: whoever shows a proof puts these
 * into words.
 */

/** A norm in days, with the norms that say whether the Act and recess bear on it. */
export interface TermNorm {
  readonly days: DayNorm
  /** Of a term the municipality and the council owe each other, counted in the unit of `advice.term_unit`. */
  readonly counted?: {
    readonly act: 'advice.request.act' | 'advice.reaction.act'
    readonly recess: 'advice.request.recess_pauses' | 'advice.reaction.recess_pauses'
  }
}

export type DayNorm =
  | 'advice.request.min_lead_days'
  | 'advice.request.days_before_decision'
  | 'advice.request.term_days'
  | 'advice.send_days'
  | 'advice.to_council_days'
  | 'advice.reaction.due_days'
  | 'advice.oral.report_days'
  | 'plan.council_papers_days'

/** What ends a term before or after its last day. */
export type Stop = NonNullable<Term['stop']>

interface Ends {
  readonly extensions?: readonly Extension[]
  readonly stop?: Stop | undefined
}

/** The term that starts with an event, by the norms of that day; null when this council has no such norm. */
export const term = (facts: Facts, norm: TermNorm, start: Day, ends: Ends): Deadline | null => {
  const count = facts.norms.get(norm.days, start)
  if (count === null) return null
  const { counted } = norm
  const pauses = counted !== undefined && facts.norms.get(counted.recess, start) === true
  return deadline({
    start,
    length: { unit: counted === undefined ? 'days' : unit(facts, start), count },
    source: norm.days,
    act: {
      termijnenwet: counted !== undefined && facts.norms.get(counted.act, start) === true,
      source: counted?.act ?? norm.days,
    },
    recess: pauses
      ? {
          periods: facts.model.council.data.recess.flatMap(({ name, from, to }) =>
            to === undefined ? [] : [{ name, from, to }],
          ),
          source: counted.recess,
        }
      : undefined,
    extensions: ends.extensions,
    stop: ends.stop,
  })
}

/** The last day that leaves the norm's time before an event; null when this council has no such norm. */
export const timeBefore = (
  facts: Facts,
  norm: 'advice.request.min_lead_days' | 'advice.request.days_before_decision' | 'plan.council_papers_days',
  event: Day,
  stop: Stop | undefined,
): Deadline | null => {
  const count = facts.norms.get(norm, event)
  if (count === null) return null
  const length: Length = {
    unit: norm === 'advice.request.min_lead_days' ? unit(facts, event) : 'days',
    count,
  }
  return stopBy(before(event, length, { shift: 'none', source: norm }), stop)
}

/** A day that was agreed rather than counted: a wished date, a council date; later agreements replace it. */
export const agreedDay = (start: Day, day: Day, { extensions = [], stop }: Ends): Deadline => {
  const extended = extensions.map(extension => ({
    kind: 'extended' as const,
    ...extension,
    end: 'until' in extension.change ? extension.change.until : day,
  }))
  const due = extended.at(-1)?.end ?? day
  const steps: readonly Step[] = [
    { kind: 'start', event: start, first: addDays(start, 1) },
    ...extended,
    { kind: 'act_silent', why: { reason: 'agreed_day' } },
    { kind: 'due', due },
  ]
  return stopBy({ due, steps }, stop)
}

const stopBy = (open: Deadline, stop: Stop | undefined): Deadline => {
  if (stop === undefined) return open
  const stopped = { ...stop, late: Math.max(0, daysBetween(open.due, stop.day)) }
  return { ...open, stopped, steps: [...open.steps, { kind: 'stopped', ...stopped }] }
}

const unit = (facts: Facts, on: Day): 'days' | 'working_days' =>
  facts.norms.get('advice.term_unit', on) === 'working_days' ? 'working_days' : 'days'
