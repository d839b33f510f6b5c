import { addDays, type Day, daysBetween, daysOf, weekday } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { isFreeDay } from '../meetings/free-days.ts'
import { meetingsOf } from '../meetings/next.ts'
import { habitOf } from '../meetings/propose.ts'
import type { AdviceLife } from './replay.ts'
import { type Fit, fitOf, fits, type Limits, limitsOf, targets } from './routes-limits.ts'
import {
  afterwards,
  councilMeeting,
  deciding,
  type Moment,
  notice,
  sendAfter,
  stageOf,
  type Work,
  workFrom,
} from './routes-work.ts'
import { timeBefore } from './terms.ts'

/**
 * Ways to go when an advice has too little time.
 * - `calendar`: as the meetings stand
 * - `chair`: the chair assigns between meetings (R3)
 * - `extra_meeting`: an extra council meeting decides
 * - `written_round`: the council decides in writing, where a norm allows it
 * - `more_time`: the municipality gives a later wished date
 * - `later_council`: the municipal council decides later
 * - `in_part`: advise on what can be said in time
 * - `decline`: no advice, with the reason
 */
export const routeNames = [
  'calendar',
  'chair',
  'extra_meeting',
  'written_round',
  'more_time',
  'later_council',
  'in_part',
  'decline',
] as const
export type RouteName = (typeof routeNames)[number]

/** Why a route leads nowhere here. */
export type Obstacle =
  /** The norms of this council do not allow it. */
  | 'norm'
  /** A workgroup has it already. */
  | 'assigned'
  /** The calendar as it stands is as quick. */
  | 'no_gain'
  /** The calendar as it stands is in time. */
  | 'not_needed'
  /** No wished date, or no date of the municipal council, to move. */
  | 'no_date'
  /** More time is of no use: the municipal council decides before it is over. */
  | 'council_first'
  /** There is no council meeting before the usual one. */
  | 'no_earlier'
  /** No council meeting is in time, or nothing tells when there is one. */
  | 'no_meeting'

export interface Route {
  readonly name: RouteName
  /** Null when the route is open. */
  readonly obstacle: Obstacle | null
  readonly moments: readonly Moment[]
  /** What it is in time for; null when it is closed or sends no advice. */
  readonly fit: Fit | null
}

export interface Routes {
  readonly limits: Limits
  /** True when the calendar as it stands is too late for something. */
  readonly short: boolean
  readonly routes: readonly Route[]
}

/** Day of a moment of a route. */
export const momentOf = ({ moments }: Route, name: Moment['name']): Day | null =>
  moments.find(moment => moment.name === name)?.day ?? null

interface Asked {
  readonly facts: Facts
  readonly life: AdviceLife
  readonly limits: Limits
  readonly calendar: Route
}

/** The routes of an advice that is not decided on yet, side by side, each with its dates. */
export const routesOf = (facts: Facts, life: AdviceLife): Routes => {
  const limits = limitsOf(facts, life)
  const calendar = calendarRoute(facts, life, limits)
  const asked: Asked = { facts, life, limits, calendar }
  return {
    limits,
    short: calendar.fit === null || !fits(calendar.fit),
    routes: [
      calendar,
      chairRoute(asked),
      extraRoute(asked),
      writtenRoute(asked),
      moreTimeRoute(asked),
      laterRoute(asked),
      partRoute(asked),
      declineRoute(asked),
    ],
  }
}

const closed = (name: RouteName, obstacle: Obstacle): Route => ({ name, obstacle, moments: [], fit: null })

const open = (name: RouteName, limits: Limits, moments: readonly Moment[]): Route => {
  const sent = moments.find(moment => moment.name === 'send')
  return { name, obstacle: null, moments, fit: sent === undefined ? null : fitOf(limits, sent.day) }
}

const ways = (facts: Facts, life: AdviceLife, limits: Limits, name: RouteName, work: Work): Route => {
  const decided = deciding(facts, life, work.ready)
  return decided === null
    ? closed(name, 'no_meeting')
    : open(name, limits, [...work.moments, ...afterwards(facts, decided)])
}

const calendarRoute = (facts: Facts, life: AdviceLife, limits: Limits): Route => {
  const assigned = stageOf(life) === 'unassigned' ? councilMeeting(facts, facts.today) : null
  return ways(facts, life, limits, 'calendar', workFrom(facts, life, assigned))
}

// Without waiting for a meeting: the chair assigns today where nobody has it yet.
const quickest = ({ facts, life }: Asked): Work => workFrom(facts, life, { day: facts.today, meeting: null })

const chairRoute = ({ facts, life, limits, calendar }: Asked): Route => {
  if (stageOf(life) !== 'unassigned') return closed('chair', 'assigned')
  const route = ways(facts, life, limits, 'chair', workFrom(facts, life, { day: facts.today, meeting: null }))
  const [own, usual] = [momentOf(route, 'send'), momentOf(calendar, 'send')]
  return own !== null && usual !== null && own >= usual ? closed('chair', 'no_gain') : route
}

const LATEST = 60

// As late as the limits allow, so that there is time to write; on the usual weekday where that is among them.
const meetingDay = (facts: Facts, limits: Limits, earliest: Day): Day | null => {
  const taken = new Set(meetingsOf(facts, { kind: 'council' }).map(({ data }) => data.date))
  const free = daysOf({ from: earliest, to: addDays(earliest, LATEST) }).filter(
    day => isFreeDay(facts, day) && !taken.has(day),
  )
  const usual = habitOf(facts, { kind: 'council' }).weekday
  for (const target of targets(limits)) {
    const inTime = free.filter(day => sendAfter(day) <= target)
    const best = inTime.findLast(day => weekday(day) === usual) ?? inTime.at(-1)
    if (best !== undefined) return best
  }
  return free[0] ?? null
}

const extraRoute = (asked: Asked): Route => {
  const { facts, limits, calendar } = asked
  const work = quickest(asked)
  const day = meetingDay(facts, limits, addDays(work.ready, notice(facts)))
  const usual = momentOf(calendar, 'decide')
  if (day === null) return closed('extra_meeting', 'no_meeting')
  if (usual !== null && day >= usual) return closed('extra_meeting', 'no_gain')
  const agenda: Moment = { name: 'agenda', day: addDays(day, -notice(facts)), meeting: null }
  return open('extra_meeting', limits, [
    ...work.moments,
    agenda,
    ...afterwards(facts, { day, meeting: null }),
  ])
}

const writtenRoute = (asked: Asked): Route => {
  const { facts, limits } = asked
  if (facts.norms.get('decisions.in_writing', facts.today) !== true) return closed('written_round', 'norm')
  const work = quickest(asked)
  const length = facts.norms.get('decisions.written_round_days', facts.today) ?? notice(facts)
  const round: Moment = { name: 'round', day: work.ready, meeting: null }
  return open('written_round', limits, [
    ...work.moments,
    round,
    ...afterwards(facts, { day: addDays(work.ready, length), meeting: null }),
  ])
}

const moreTimeRoute = ({ facts, limits, calendar }: Asked): Route => {
  const { fit, moments } = calendar
  if (limits.wished === null || fit === null) return closed('more_time', 'no_date')
  if (fit.wished === true) return closed('more_time', 'not_needed')
  if (fit.council === 'before' || fit.council === 'after') return closed('more_time', 'council_first')
  return open('more_time', limits, [{ name: 'ask', day: facts.today, meeting: null }, ...moments])
}

const laterRoute = ({ facts, limits, calendar }: Asked): Route => {
  if (limits.council === null || calendar.fit === null) return closed('later_council', 'no_date')
  if (calendar.fit.council === 'reaction') return closed('later_council', 'not_needed')
  const ready = momentOf(calendar, 'reaction') ?? momentOf(calendar, 'send')
  if (ready === null) return closed('later_council', 'no_meeting')
  const council = councilAfter(facts, ready)
  return open('later_council', { ...limits, council, papers: ready, reaction: momentOf(calendar, 'send') }, [
    { name: 'ask', day: facts.today, meeting: null },
    ...calendar.moments,
    { name: 'council', day: council, meeting: null },
  ])
}

/** The first day of the municipal council of which the papers are not due before a day. */
const councilAfter = (facts: Facts, papers: Day): Day => {
  const usual = timeBefore(facts, 'plan.council_papers_days', papers, undefined)
  return usual === null ? addDays(papers, 1) : addDays(papers, daysBetween(usual.due, papers))
}

// The last meeting before the usual one that is in time for what is best kept.
const partRoute = ({ facts, limits, calendar }: Asked): Route => {
  const usual = momentOf(calendar, 'decide')
  const earliest = addDays(facts.today, notice(facts))
  const meetings = meetingsOf(facts, { kind: 'council' })
    .filter(({ data }) => data.status === 'planned' && data.date >= earliest)
    .filter(({ data }) => usual === null || data.date < usual)
    .map(({ id, data }) => ({ day: data.date, meeting: id }))
  const inTime = targets(limits).flatMap(
    target => meetings.findLast(({ day }) => sendAfter(day) <= target) ?? [],
  )
  const chosen = inTime[0]
  if (chosen !== undefined) return open('in_part', limits, afterwards(facts, chosen))
  return closed('in_part', meetings.length === 0 ? 'no_earlier' : 'no_meeting')
}

const declineRoute = ({ facts }: Asked): Route => {
  if (facts.norms.get('advice.may_decline', facts.today) !== true) return closed('decline', 'norm')
  const meeting = councilMeeting(facts, facts.today)
  return meeting === null
    ? closed('decline', 'no_meeting')
    : { name: 'decline', obstacle: null, moments: [{ name: 'decide', ...meeting }], fit: null }
}
