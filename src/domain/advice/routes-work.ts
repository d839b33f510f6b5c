import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { addWorkingDays, nearestWorkingDay } from '../holidays.ts'
import { meetingsOf } from '../meetings/next.ts'
import { proposeDates } from '../meetings/propose.ts'
import { themesOn, workgroupsOn } from '../people/workgroups.ts'
import { reactionDueFrom } from './clocks.ts'
import type { AdviceLife } from './replay.ts'
import { lastOf } from './rounds.ts'
import type { State } from './states.ts'

/** A moment on the way to a sent advice. */
export type MomentName =
  | 'assign'
  | 'dialogue'
  | 'agenda'
  | 'round'
  | 'decide'
  | 'send'
  | 'reaction'
  | 'council'
  | 'ask'

/** When it is, and in which meeting that stands in the archive. */
export interface Moment {
  readonly name: MomentName
  readonly day: Day
  readonly meeting: string | null
}

/** How far the work on an advice is. */
export type Stage = 'unassigned' | 'undrafted' | 'drafted'

const UNASSIGNED: readonly State[] = ['none', 'announced', 'received', 'listed']
const DRAFTED: readonly State[] = ['drafted', 'edited', 'tabled']

export const stageOf = ({ state }: AdviceLife): Stage =>
  UNASSIGNED.includes(state) ? 'unassigned' : DRAFTED.includes(state) ? 'drafted' : 'undrafted'

/** Days between an agenda and its meeting: also the least time in which a meeting can be called. */
export const notice = (facts: Facts): number => facts.norms.get('agenda.send_days_before', facts.today) ?? 0

interface Dated {
  readonly day: Day
  readonly meeting: string | null
}

/** The first council meeting on or after a day: planned, else as norm and habit propose it. */
export const councilMeeting = (facts: Facts, from: Day): Dated | null => {
  const planned = meetingsOf(facts, { kind: 'council' }).find(
    ({ data }) => data.status === 'planned' && data.date >= from && data.date >= facts.today,
  )
  if (planned !== undefined) return { day: planned.data.date, meeting: planned.id }
  const proposed = proposeDates(facts, { kind: 'council' }, 6).find(({ day }) => day >= from)
  return proposed === undefined ? null : { day: proposed.day, meeting: null }
}

/** The workgroups that have the advice; while none has it, those whose themes it touches. */
export const groupsFor = (facts: Facts, { entry }: AdviceLife): readonly string[] => {
  const own = entry.data.workgroups.map(({ group }) => group)
  if (own.length > 0) return own
  return workgroupsOn(facts, facts.today)
    .filter(({ data }) => themesOn(data, facts.today).some(({ theme }) => entry.data.themes.includes(theme)))
    .map(({ id }) => id)
}

/** The first day on which a workgroup can talk about it: in a planned meeting, or one that is called now. */
const dialogue = (facts: Facts, life: AdviceLife, from: Day): Dated => {
  const planned = groupsFor(facts, life)
    .flatMap(group => meetingsOf(facts, { kind: 'workgroup', group }))
    .filter(({ data }) => data.status === 'planned' && data.date >= from)
    .map(({ id, data }) => ({ day: data.date, meeting: id }))
  const called: Dated = { day: nearestWorkingDay(addDays(from, notice(facts)), 1), meeting: null }
  return [...planned, called].reduce((first, each) => (each.day < first.day ? each : first))
}

/** What comes before a decision: the day from which a draft is there, with the moments that lead to it. */
export interface Work {
  readonly moments: readonly Moment[]
  readonly ready: Day
}

/** The work until there is a draft, when it is assigned on a day. */
export const workFrom = (facts: Facts, life: AdviceLife, assigned: Dated | null): Work => {
  const stage = stageOf(life)
  if (stage === 'drafted') return { moments: [], ready: facts.today }
  const start = stage === 'unassigned' && assigned !== null ? assigned : null
  const talk = dialogue(facts, life, start?.day ?? facts.today)
  return {
    moments: [
      ...(start === null ? [] : [{ name: 'assign' as const, ...start }]),
      { name: 'dialogue', ...talk },
    ],
    ready: talk.day,
  }
}

/** The meeting that decides on a draft which is there from a day on: its agenda has to leave in time. */
export const deciding = (facts: Facts, life: AdviceLife, ready: Day): Dated | null => {
  const tabled = life.state === 'tabled' ? lastOf(life.steps, 'tabled') : undefined
  if (tabled?.day != null && tabled.day >= facts.today)
    return { day: tabled.day, meeting: tabled.meeting?.id ?? null }
  return councilMeeting(facts, addDays(ready, notice(facts)))
}

/** The first working day after a decision. */
export const sendAfter = (decided: Day): Day => addWorkingDays(decided, 1)

/** What follows a decision: sending, and the last day for the reaction. */
export const afterwards = (facts: Facts, decided: Dated): readonly Moment[] => {
  const sent = sendAfter(decided.day)
  const reaction = reactionDueFrom(facts, sent)
  return [
    { name: 'decide', ...decided },
    { name: 'send', day: sent, meeting: null },
    ...(reaction === null ? [] : [{ name: 'reaction' as const, day: reaction, meeting: null }]),
  ]
}
