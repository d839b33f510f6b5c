import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type ActionState, actionOn } from '../actions.ts'
import { adoptionEdits } from './adoption.ts'
import { type Move, moveOf } from './advice-moves.ts'
import { append, type Edit, set } from './edit.ts'
import { isAnswered, isReached, outcomesOf } from './outcomes.ts'
import { idOf, type NotedPoint, notedPoints, type Outcome } from './point.ts'

/** What closing minutes comes to. */
export interface Closing {
  readonly edits: readonly Edit[]
  /** Outcome of each item by its id, as it will stand in the minutes. */
  readonly outcomes: ReadonlyMap<string, Outcome | null>
  readonly moves: readonly Move[]
  readonly papers: readonly Entry<'incoming'>[]
  /** Signals that a workgroup discussed. */
  readonly signals: readonly Entry<'signal'>[]
  readonly adopted: readonly Entry<'minutes'>[]
  /** Open actions that were on the agenda and of which nobody said how they stand. */
  readonly unanswered: readonly ActionState[]
  /** References of records in another folder with its own access: a closing writes in one only. */
  readonly elsewhere: readonly string[]
}

interface Evening {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'>
  readonly points: readonly NotedPoint[]
  readonly outcomes: ReadonlyMap<string, Outcome | null>
}

const reached = ({ points, outcomes }: Evening): readonly NotedPoint[] =>
  points.filter(({ id }) => isReached(outcomes.get(id)))

// What follows of itself is written down, so that the minutes say it without the archive around them.
const outcomeEdits = ({ minutes, points, outcomes }: Evening): readonly Edit[] =>
  points.flatMap(point => {
    const outcome = outcomes.get(point.id) ?? null
    return point.outcome === null && outcome !== null
      ? [set(minutes, ['items', point.index, 'outcome'], outcome)]
      : []
  })

const linkEdits = ({ facts, meeting, minutes, points }: Evening): readonly Edit[] =>
  points.flatMap(({ about, actions, index }) => {
    const action = idOf('action', about)
    return action !== undefined && !actions.includes(action) && isAnswered(facts, meeting.id, action)
      ? [append(minutes, ['items', index, 'actions'], action)]
      : []
  })

const movesOf = (evening: Evening): readonly Move[] =>
  reached(evening).flatMap(point => {
    const { facts, meeting, outcomes } = evening
    const move = moveOf(facts, meeting, point, outcomes.get(point.id) ?? null)
    return move && !('lack' in move) ? [move] : []
  })

const WAITING = new Set(['received', 'listed'])

// A request stays on the list of papers until a workgroup takes it up or the council declines.
const papersOf = (
  evening: Evening,
  moves: readonly Move[],
): readonly (readonly [Entry<'incoming'>, NotedPoint])[] =>
  reached(evening).flatMap(point => {
    const { model } = evening.facts
    const advice = idOf('advice', point.about)
    const move = moves.find(({ advice: { id } }) => id === advice)
    if (move && WAITING.has(move.to)) return []
    return [point.about, ...point.sources].flatMap(source => {
      const paper = model.get('incoming', idOf('incoming', source) ?? '')
      return paper && paper.data.handled === undefined ? [[paper, point] as const] : []
    })
  })

const paperEdit = (meeting: Entry<'meeting'>, paper: Entry<'incoming'>, point: NotedPoint): Edit => {
  const how = point.decisions.at(-1)?.text
  return set(paper, ['handled'], {
    on: meeting.data.date,
    meeting: meeting.id,
    ...(how === undefined ? {} : { how }),
  })
}

const TALKED_OF = new Set(['noted', 'discussed'])

// A workgroup that spoke of a signal it owns has discussed it (SIGN-04); other steps say where it goes.
const signalsIn = (evening: Evening): readonly Entry<'signal'>[] =>
  evening.meeting.data.kind !== 'workgroup'
    ? []
    : reached(evening).flatMap(({ about }) => {
        const signal = evening.facts.model.get('signal', idOf('signal', about) ?? '')
        const { events = [] } = signal?.data ?? {}
        const done = events.some(({ meeting }) => meeting === evening.meeting.id)
        return signal && !done && TALKED_OF.has(events.at(-1)?.step ?? 'noted') ? [signal] : []
      })

const adoptedIn = (evening: Evening): readonly Entry<'minutes'>[] =>
  evening.points.flatMap(({ id, about }) => {
    const earlier = evening.facts.model.get('minutes', idOf('minutes', about) ?? '')
    return earlier && evening.outcomes.get(id) === 'adopted' ? [earlier] : []
  })

const unansweredIn = ({ facts, meeting, points }: Evening): readonly ActionState[] =>
  points.flatMap(({ about }) => {
    const action = facts.model.get('action', idOf('action', about) ?? '')
    if (!action || isAnswered(facts, meeting.id, action.id)) return []
    const state = actionOn(action, facts.today)
    return state.open ? [state] : []
  })

const once = <T extends { readonly id: string }>(entries: readonly T[]): readonly T[] => [
  ...new Map(entries.map(entry => [entry.id, entry])).values(),
]

/**
 * What closing minutes changes, when nothing is missing (`missingIn`): outcomes that follow, the meeting held,
 * advices moved on (section 2), papers handled, earlier minutes adopted. Closed minutes change nothing any more.
 */
export const closingOf = (facts: Facts, meeting: Entry<'meeting'>, minutes: Entry<'minutes'>): Closing => {
  const points = notedPoints(facts, minutes)
  const outcomes = outcomesOf(facts, meeting.id, points)
  const evening: Evening = { facts, meeting, minutes, points, outcomes }
  const unanswered = unansweredIn(evening)
  if (minutes.data.closed_on !== undefined)
    return { edits: [], outcomes, moves: [], papers: [], signals: [], adopted: [], unanswered, elsewhere: [] }
  const here = ({ repository }: Entry): boolean => repository === meeting.repository
  const moves = movesOf(evening)
  const papers = [...new Map(papersOf(evening, moves).map(pair => [pair[0].id, pair])).values()]
  const signals = once(signalsIn(evening))
  const adopted = once(adoptedIn(evening))
  const touched: readonly Entry[] = [
    ...moves.map(({ advice }) => advice),
    ...papers.map(([paper]) => paper),
    ...signals,
  ]
  return {
    edits: [
      ...outcomeEdits(evening),
      ...linkEdits(evening),
      set(minutes, ['closed_on'], facts.today),
      ...(meeting.data.status === 'held' ? [] : [set(meeting, ['status'], 'held')]),
      ...moves
        .filter(({ advice }) => here(advice))
        .flatMap(({ advice, events }) => events.map(event => append(advice, ['events'], event))),
      ...papers.filter(([paper]) => here(paper)).map(([paper, point]) => paperEdit(meeting, paper, point)),
      ...signals
        .filter(here)
        .map(signal =>
          append(signal, ['events'], { step: 'discussed', on: meeting.data.date, meeting: meeting.id }),
        ),
      ...adopted.filter(here).flatMap(earlier => adoptionEdits(earlier, meeting, [])),
    ],
    outcomes,
    moves: moves.filter(({ advice }) => here(advice)),
    papers: papers.map(([paper]) => paper).filter(here),
    signals: signals.filter(here),
    adopted: adopted.filter(here),
    unanswered,
    elsewhere: touched.filter(entry => !here(entry)).map(({ kind, id }) => `${kind}:${id}`),
  }
}
