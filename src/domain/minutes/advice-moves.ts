import type { Decision } from '../../../schemas/minutes.ts'
import { type Day, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { TreeMap } from '../../model/source.ts'
import { decisionsIn } from '../advice/meetings.ts'
import { type AdviceLife, replay } from '../advice/replay.ts'
import { currentRound, lastOf } from '../advice/rounds.ts'
import { isReached } from './outcomes.ts'
import { idOf, isRequestPaper, type NotedPoint, type Outcome, type Result } from './point.ts'

/** The next free number of a decision in a year: `2026-21`. */
export const nextDecisionNumber = ({ model }: Facts, day: Day): string => {
  const year = `${yearOf(day)}-`
  const serials = model
    .all('minutes')
    .flatMap(decisionsIn)
    .filter(({ n }) => n.startsWith(year))
    .map(({ n }) => Number(n.slice(year.length)))
  return `${year}${String(Math.max(0, ...serials) + 1).padStart(2, '0')}`
}

/** What a meeting does to an advice. */
export interface Move {
  readonly advice: Entry<'advice'>
  readonly from: AdviceLife['state']
  readonly to: AdviceLife['state']
  /** Events to add to the dossier, in order. */
  readonly events: readonly TreeMap[]
}

/** Why a decision on an advice leads nowhere yet. */
export type Lack =
  /** It does not say what happens to the advice. */
  | 'result'
  /** No workgroup was chosen. */
  | 'workgroup'
  /** The advice cannot take this step. */
  | 'step'

interface Asked {
  readonly meeting: Entry<'meeting'>
  readonly life: AdviceLife
  readonly point: NotedPoint
  readonly outcome: Outcome | null
}

type Proposal = { readonly events: readonly TreeMap[] } | { readonly lack: Lack }

const NOTHING: Proposal = { events: [] }

const decisionWith = ({ point }: Asked, ...results: readonly Result[]): Decision | undefined =>
  point.decisions.findLast(
    ({ result, about }) => results.includes(result) && (about === undefined || about === point.about),
  )

const hasGroup = ({ life }: Asked): boolean => life.entry.data.workgroups.length > 0

// R2, R3, X2: a request is listed on the agenda and assigned, or declined.
const ofRequest = (asked: Asked): Proposal => {
  const { meeting, life, outcome, point } = asked
  const round = currentRound(life)
  const listed =
    lastOf(round, 'listed') === undefined && point.sources.some(source => source.startsWith('incoming:'))
      ? [{ event: 'listed', meeting: meeting.id }]
      : []
  const assign = decisionWith(asked, 'assign')
  const decline = decisionWith(asked, 'decline')
  const on = meeting.data.date
  if (assign)
    return hasGroup(asked)
      ? { events: [...listed, { event: 'assigned', on, meeting: meeting.id, decision: assign.n }] }
      : { lack: 'workgroup' }
  if (decline)
    return { events: [...listed, { event: 'declined', on, reason: decline.text, decision: decline.n }] }
  return outcome === 'decided' && life.state !== 'assigned' ? { lack: 'result' } : { events: listed }
}

// R7 and R8: a draft that was on the agenda is tabled, and decided when the decision says how.
const ofDraft = (asked: Asked): Proposal => {
  const { meeting, life, outcome } = asked
  const already = life.state === 'tabled' && lastOf(life.steps, 'tabled')?.meeting?.id === meeting.id
  const tabled = already ? [] : [{ event: 'tabled', meeting: meeting.id }]
  const made = decisionWith(
    asked,
    'issue',
    'issue_with_changes',
    'back_to_workgroup',
    'not_issue',
    'decline',
    'drop',
  )
  if (made) return { events: [...tabled, { event: 'decided', meeting: meeting.id, decision: made.n }] }
  return outcome === 'decided' ? { lack: 'result' } : { events: tabled }
}

const dropped = ({ meeting }: Asked, { text }: Decision): Proposal => ({
  events: [{ event: 'dropped', on: meeting.data.date, reason: text }],
})

// U2, U2a and U4: a suggestion is examined or not; when enough is known, its form is chosen.
const ofOwn = (asked: Asked): Proposal => {
  const { meeting, life, outcome } = asked
  const stop = decisionWith(asked, 'drop')
  if (stop) return dropped(asked, stop)
  const examine = decisionWith(asked, 'examine')
  if (life.state === 'suggested' && examine)
    return hasGroup(asked)
      ? { events: [{ event: 'examining', meeting: meeting.id, decision: examine.n }] }
      : { lack: 'workgroup' }
  const form = decisionWith(asked, 'form')
  if (life.state === 'enough_input' && form)
    return {
      events: [{ event: 'form_chosen', meeting: meeting.id, decision: form.n, form: life.entry.data.form }],
    }
  return outcome === 'decided' ? { lack: 'result' } : NOTHING
}

const proposed = (asked: Asked): Proposal => {
  const { meeting, life } = asked
  const { kind, date } = meeting.data
  const council = kind === 'council'
  switch (life.state) {
    case 'received':
    case 'listed':
      return council ? ofRequest(asked) : NOTHING
    case 'edited':
    case 'tabled':
      return council && !isRequestPaper(asked.point) ? ofDraft(asked) : NOTHING
    case 'suggested':
    case 'enough_input':
      return council ? ofOwn(asked) : NOTHING
    case 'assigned':
    case 'form_chosen':
      // R4: the first dialogue in a workgroup.
      if (kind === 'workgroup') return { events: [{ event: 'in_dialogue', on: date, meeting: meeting.id }] }
      return council && life.state === 'assigned' ? ofRequest(asked) : NOTHING
    case 'scheduled':
      // O6: an oral advice is given in the consultation it was set for.
      return lastOf(life.steps, 'scheduled')?.meeting?.id === meeting.id
        ? { events: [{ event: 'given', meeting: meeting.id }] }
        : NOTHING
    default:
      return NOTHING
  }
}

// The machine has the last word: a step that it does not allow is not written.
const lived = (facts: Facts, { life }: Asked, events: readonly TreeMap[]): AdviceLife => {
  const { entry } = life
  const data = { ...entry.data, events: [...entry.data.events, ...(events as never[])] }
  return replay(facts, { ...entry, data })
}

/** What an item of the minutes does to the advice it is about; nothing when it is about none. */
export const moveOf = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  point: NotedPoint,
  outcome: Outcome | null,
): Move | { readonly lack: Lack } | undefined => {
  const advice = facts.model.get('advice', idOf('advice', point.about) ?? '')
  if (!advice || !isReached(outcome)) return undefined
  const asked: Asked = { meeting, life: replay(facts, advice), point, outcome }
  const proposal = proposed(asked)
  if ('lack' in proposal) return proposal
  if (proposal.events.length === 0) return undefined
  const after = lived(facts, asked, proposal.events)
  if (after.impossible.length > asked.life.impossible.length) return { lack: 'step' }
  return { advice, from: asked.life.state, to: after.state, events: proposal.events }
}
