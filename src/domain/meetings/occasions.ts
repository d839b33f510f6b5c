import type { Evaluation } from '../../../schemas/evaluation.ts'
import type { Meeting } from '../../../schemas/meeting.ts'
import type { GoverningDocument, Vacancy } from '../../../schemas/organisation.ts'
import type { Plan } from '../../../schemas/plan.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { compareDays } from '../people/spans.ts'
import { groupLeadsOn } from '../people/workgroups.ts'
import { kindsOfMeeting } from './kinds.ts'
import type { Occasion, Unit } from './obligation.ts'
import { groupIdsOf, presentAt } from './parties.ts'

/** How to find every time that something was done or is planned. */
export type Finder = (facts: Facts, unit: Unit) => readonly Occasion[]

const held = (ref: string, on: Day, year?: number): Occasion =>
  year === undefined ? { ref, on, state: 'held' } : { ref, on, state: 'held', year }

const byDay = (list: readonly Occasion[]): readonly Occasion[] =>
  list.toSorted((a, b) => compareDays(a.on, b.on))

/** Meetings of these kinds that were held or are planned, for one unit. */
export const atMeetings =
  (...kinds: readonly MeetingKind[]): Finder =>
  (facts, unit) =>
    facts.model.all('meeting').flatMap(({ id, data }): readonly Occasion[] => {
      if (data.status === 'cancelled' || !kinds.includes(data.kind) || !isOf(facts, unit, id, data)) return []
      const occasion = { ref: `meeting:${id}`, on: data.date, state: data.status }
      // With a delegation the whole council did not meet (ALD-02).
      const part = data.delegation && kindsOfMeeting[data.kind].required.includes('members')
      return [part ? { ...occasion, not: 'delegation' } : occasion]
    })

const isOf = (facts: Facts, unit: Unit, id: string, meeting: Meeting): boolean => {
  if (unit.id === undefined) return true
  const groups = groupIdsOf(meeting)
  const joint =
    meeting.kind !== 'cc-workgroup' || facts.norms.get('cc.workgroup.joint_counts', meeting.date) !== false
  if (!(joint ? groups.includes(unit.id) : groups[0] === unit.id)) return false
  if (unit.officer === undefined) return true
  const minutes = facts.model.get('minutes', id)?.data
  return (minutes === undefined ? meeting.invited : presentAt(minutes)).includes(unit.officer)
}

/** Evaluations of a kind, and meetings for it that no evaluation names or shares a day with. */
export const atEvaluations =
  (kind: Evaluation['kind'], ...meetings: readonly MeetingKind[]): Finder =>
  (facts, unit) => {
    const records = facts.model
      .all('evaluation')
      .filter(({ data }) => data.kind === kind && (unit.id === undefined || data.group === unit.id))
    const others = atMeetings(...meetings)(facts, unit).filter(
      ({ ref, on }) => !records.some(({ data }) => `meeting:${data.meeting}` === ref || data.held === on),
    )
    return [...records.map(({ id, data }) => held(`evaluation:${id}`, data.held)), ...others]
  }

/** Documents of a kind, by the day on which they were decided, else from which they hold. */
export const asDocument =
  (kind: GoverningDocument['kind']): Finder =>
  ({ model }) =>
    model
      .all('document')
      .filter(({ data }) => data.kind === kind)
      .map(({ id, data }) => held(`document:${id}`, data.decided_on ?? data.from))

/** The council as a whole, since ever. */
export const COUNCIL: Unit = { kind: 'council', from: undefined, to: undefined }

/** Year plans for which a day can be told, counted for the year they are about. */
export const inPlan =
  (day: (plan: Plan, year: number) => Day | undefined): Finder =>
  ({ model }) =>
    model.all('plan').flatMap(({ id, data }) => {
      const on = day(data, Number(id))
      return on === undefined ? [] : [held(`plan:${id}`, on, Number(id))]
    })

/** Meetings of a kind, and year plans that give the day of such a talk without a meeting on that day. */
export const atMeetingsOrInPlan =
  (kind: MeetingKind, day: (plan: Plan) => Day | undefined): Finder =>
  (facts, unit) => {
    const meetings = atMeetings(kind)(facts, unit)
    const plans = facts.model.all('plan').flatMap(({ id, data }) => {
      const on = day(data)
      return on === undefined || meetings.some(meeting => meeting.on === on) ? [] : [held(`plan:${id}`, on)]
    })
    return [...meetings, ...plans]
  }

/** Council meetings for which chair and supporter conferred: recorded there, or in a talk since the one before. */
export const prepared: Finder = (facts, unit) => {
  const talks = atMeetings('preparation')(facts, unit)
  const meetings = byDay(atMeetings('council')(facts, unit))
  return meetings.flatMap(({ ref, on }, index): readonly Occasion[] => {
    const recorded = facts.model.get('meeting', ref.slice('meeting:'.length))?.data.preparation
    if (recorded !== undefined) return [held(ref, on)]
    const before = meetings[index - 1]?.on
    const talk = talks.find(one => one.on <= on && (before === undefined || one.on > before))
    return talk === undefined ? [] : [{ ref: talk.ref, on, state: talk.state }]
  })
}

/** Evaluations of these kinds, each on its own day. */
export const evaluationsHeld =
  (...kinds: readonly Evaluation['kind'][]) =>
  ({ model }: Facts): readonly Occasion[] =>
    byDay(
      model
        .all('evaluation')
        .filter(({ data }) => kinds.includes(data.kind))
        .map(({ id, data }) => held(`evaluation:${id}`, data.held)),
    )

/**
 * Evaluations that were followed by something: as the evaluation itself names it, or in a meeting of this kind
 * before the next evaluation. Each counts on the day of the evaluation.
 */
export const afterEvaluations =
  (
    kinds: readonly Evaluation['kind'][],
    meeting: MeetingKind,
    named: (evaluation: Evaluation) => string | undefined,
  ): Finder =>
  (facts, unit) => {
    const talks = atMeetings(meeting)(facts, unit).filter(talk => talk.not === undefined)
    return evaluationsHeld(...kinds)(facts).flatMap((evaluation, index, all): readonly Occasion[] => {
      const { data } = facts.model.get('evaluation', evaluation.ref.slice('evaluation:'.length))!
      const ref = named(data)
      if (ref !== undefined) return [held(ref, evaluation.on)]
      const next = all[index + 1]?.on
      const talk = talks.find(({ on }) => on >= evaluation.on && (next === undefined || on < next))
      return talk === undefined ? [] : [{ ref: talk.ref, on: evaluation.on, state: talk.state }]
    })
  }

/** Days on which the leads of a workgroup had training as lead (WG-16). */
export const trainingOfLeads: Finder = (facts, { id }) => {
  const group = id === undefined ? undefined : facts.model.get('workgroup', id)
  if (group === undefined) return []
  const ids = new Set(group.data.leads.map(lead => lead.member))
  const days = facts.model
    .all('member')
    .filter(member => ids.has(member.id))
    .flatMap(member =>
      member.data.trainings
        .filter(({ on, as_lead }) => as_lead && groupLeadsOn(facts, group, on).includes(member.id))
        .map(training => held(`member:${member.id}`, training.on)),
    )
  // Two leads at one training are one occasion.
  return byDay(days).filter((one, index, all) => all[index - 1]?.on !== one.on)
}

/** What one member's own file shows. */
export const inMember =
  (days: (member: Entry<'member'>['data']) => readonly Day[]): Finder =>
  ({ model }, { id }) => {
    const member = id === undefined ? undefined : model.get('member', id)
    return member === undefined ? [] : days(member.data).map(on => held(`member:${member.id}`, on))
  }

/** Vacancies for a role that were filled, on that day. */
export const filled =
  (role: Vacancy['role']): Finder =>
  ({ model }) =>
    model
      .all('vacancy')
      .filter(({ data }) => data.role === role)
      .flatMap(({ id, data }) =>
        data.events.filter(event => event.step === 'filled').map(event => held(`vacancy:${id}`, event.on)),
      )

/** Settlements of allowances that were closed. */
export const settled: Finder = ({ model }) =>
  model.all('payments').flatMap(({ id, data }) => {
    const closed = data.settlement?.closed_on
    return closed === undefined ? [] : [held(`payments:${id}`, closed)]
  })

/** Fiscal maxima known from a first-hand source or looked up by the council, each for its own year. */
export const fiscalMaximum: Finder = ({ model, norms, today }) => {
  const last = yearOf(today) + 1
  const first = yearOf(model.council.data.council.start_date ?? today)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap(year => {
    const known = norms.fiscal(year)
    return known === null || known.standing === 'secondary'
      ? []
      : [held('council:council', known.confirmedOn ?? yearSpan(year).from, year)]
  })
}

/** Accounts of involvement given to the College, each for its own year. */
export const accounted: Finder = ({ model }) =>
  model
    .all('involvement')
    .flatMap(({ id, data }) =>
      data.accounted_on === undefined ? [] : [held(`involvement:${id}`, data.accounted_on, Number(id))],
    )

/** Subsidies, on the day their account is due. */
export const subsidies = ({ model }: Facts): readonly Occasion[] =>
  model
    .all('foundation')
    .flatMap(({ id, data }) => data.subsidies.map(subsidy => held(`foundation:${id}`, subsidy.account_due)))

/** Subsidies that were accounted for; each counts on the day its account is due. */
export const subsidiesAccounted: Finder = ({ model }) =>
  model
    .all('foundation')
    .flatMap(({ id, data }) =>
      data.subsidies
        .filter(subsidy => subsidy.accounted_on !== undefined)
        .map(subsidy => held(`foundation:${id}`, subsidy.account_due)),
    )

/** Nothing that can be found in the archive, or is counted elsewhere. */
export const nowhere: Finder = () => []

/** The calendar year an occasion counts for. */
export const countsFor = (occasion: Occasion): number => occasion.year ?? yearOf(occasion.on)
