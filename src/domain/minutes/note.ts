import type { Action } from '../../../schemas/action.ts'
import type { Decision, Minutes } from '../../../schemas/minutes.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { freeId, slug } from '../../model/slug.ts'
import type { TreeMap } from '../../model/source.ts'
import { someone } from '../names.ts'
import { nextDecisionNumber } from './advice-moves.ts'
import type { AnswerStep } from './choices.ts'
import { append, beside, type Edit, set } from './edit.ts'
import { idOf, type NotedPoint, type Outcome, type Result } from './point.ts'

/** An action agreed in the meeting. */
export interface NewAction {
  readonly what: string
  readonly owners: readonly string[]
  /** A day or a quarter. */
  readonly due?: string | undefined
}

/** How a decision was voted on; the council counts heads, not names. */
export type Votes = NonNullable<Decision['votes']>

/** How an open action stands, as someone said in the meeting. */
export interface Answer {
  readonly step: AnswerStep
  readonly note?: string | undefined
  readonly due?: string | undefined
  readonly to?: readonly string[]
}

/** What someone notes of one item. What is absent stays as it was. */
export interface ItemNote {
  readonly outcome?: Outcome | undefined
  /** Why it was carried over or dropped. */
  readonly why?: string | undefined
  /** `n` names a decision that is there already and gets another text or result. */
  readonly decision?:
    | {
        readonly text: string
        readonly result: Result
        readonly n?: string | undefined
        readonly votes?: Votes | undefined
      }
    | undefined
  readonly action?: NewAction | undefined
  readonly answer?: Answer | undefined
  /** Workgroups that take up the advice the item is about. */
  readonly groups?: readonly string[]
  /** Members from outside those workgroups who think along. */
  readonly helpers?: readonly string[]
  readonly form?: 'written' | 'oral' | undefined
  /** Who suggested an unsolicited advice (MEET-12). */
  readonly suggestionBy?: string | undefined
  /** Record that the item turned out to be about. */
  readonly about?: string | undefined
}

interface Noting {
  readonly facts: Facts
  readonly meeting: Entry<'meeting'>
  readonly minutes: Entry<'minutes'>
  readonly point: NotedPoint
}

const text = (key: string, value: string | undefined): TreeMap =>
  value === undefined ? {} : { [key]: value }

const outcomeEdits = ({ minutes, point }: Noting, note: ItemNote): readonly Edit[] => {
  const decided = note.decision !== undefined && point.outcome !== 'adopted'
  const outcome = note.outcome ?? (decided ? 'decided' : undefined)
  return [
    ...(outcome === undefined ? [] : [set(minutes, ['items', point.index, 'outcome'], outcome)]),
    ...(note.why === undefined ? [] : [set(minutes, ['items', point.index, 'reason'], note.why)]),
    ...(note.suggestionBy === undefined
      ? []
      : [set(minutes, ['items', point.index, 'suggestion_by'], note.suggestionBy)]),
    ...(note.about === undefined ? [] : [set(minutes, ['items', point.index, 'about'], note.about)]),
  ]
}

const votesTree = (votes: Votes): TreeMap => ({
  for: String(votes.for),
  against: String(votes.against),
  abstained: String(votes.abstained),
})

const decisionEdits = ({ facts, meeting, minutes, point }: Noting, note: ItemNote): readonly Edit[] => {
  if (!note.decision) return []
  const { text: what, result, n: number, votes } = note.decision
  const at = ['items', point.index, 'decisions'] as const
  const same = point.decisions.findIndex(({ n, text: was }) => n === number || was === what)
  if (same >= 0)
    return [
      set(minutes, [...at, same, 'text'], what),
      set(minutes, [...at, same, 'result'], result),
      ...(votes === undefined ? [] : [set(minutes, [...at, same, 'votes'], votesTree(votes))]),
    ]
  const n = nextDecisionNumber(facts, meeting.data.date)
  const about = idOf('advice', point.about) === undefined ? undefined : (point.about ?? undefined)
  const counted = votes === undefined ? {} : { votes: votesTree(votes) }
  return [append(minutes, at, { n, text: what, result, ...text('about', about), ...counted })]
}

// An action that only people of the municipality do is on the municipality's side.
const sideOf = (facts: Facts, owners: readonly string[]): Action['side'] => {
  const theirs = owners.filter(id => {
    const entry = someone(facts, id)
    return entry?.kind === 'person' && entry.data.employer === 'municipality'
  })
  return owners.length > 0 && theirs.length === owners.length ? 'municipality' : 'council'
}

const actionEdits = ({ facts, meeting, minutes, point }: Noting, note: ItemNote): readonly Edit[] => {
  if (!note.action) return []
  const { what, owners, due } = note.action
  const agreed = facts.model
    .all('action')
    .some(({ data, id }) => data.meeting === meeting.id && data.what === what && point.actions.includes(id))
  if (agreed) return []
  const { date } = meeting.data
  const id = freeId(`${date}-${slug(what) || 'actie'}`, taken => facts.model.known('action', taken))
  const side = sideOf(facts, owners)
  const tree: TreeMap = {
    what,
    ...(side === 'council' ? {} : { side }),
    owners,
    ...text('due', due),
    meeting: meeting.id,
    ...text('about', point.about ?? undefined),
    events: [{ step: 'opened', on: date, meeting: meeting.id }],
  }
  return [
    { do: 'create', path: beside(meeting, `actions/${id}.md`), tree },
    append(minutes, ['items', point.index, 'actions'], id),
  ]
}

const answerEdits = ({ facts, meeting, point }: Noting, note: ItemNote): readonly Edit[] => {
  const action = facts.model.get('action', idOf('action', point.about) ?? '')
  if (!note.answer || !action) return []
  const { step, note: said, due, to = [] } = note.answer
  const event: TreeMap = {
    step,
    on: meeting.data.date,
    meeting: meeting.id,
    ...text('note', said),
    ...text('due', due),
    ...(to.length === 0 ? {} : { to }),
  }
  const earlier = action.data.events.findIndex(
    ({ step: was, meeting: where }) => where === meeting.id && was !== 'opened',
  )
  return [earlier < 0 ? append(action, ['events'], event) : set(action, ['events', earlier], event)]
}

const adviceEdits = ({ facts, point }: Noting, note: ItemNote): readonly Edit[] => {
  const advice = facts.model.get('advice', idOf('advice', point.about) ?? '')
  if (!advice) return []
  const { workgroups, contributors_outside: outside, form } = advice.data
  const groups = (note.groups ?? []).filter(id => !workgroups.some(({ group }) => group === id))
  const helpers = (note.helpers ?? []).filter(id => !outside.includes(id))
  // Of several workgroups one leads: the first that is named (WG-24).
  const leads = workgroups.length === 0 && groups.length > 1
  return [
    ...groups.map((group, index) =>
      append(advice, ['workgroups'], { group, ...(leads && index === 0 ? { leading: 'true' } : {}) }),
    ),
    ...helpers.map(id => append(advice, ['contributors_outside'], id)),
    ...(note.form === undefined || note.form === form ? [] : [set(advice, ['form'], note.form)]),
  ]
}

/** What changes when something is noted of an item; noting the same twice changes nothing the second time. */
export const itemEdits = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  minutes: Entry<'minutes'>,
  point: NotedPoint,
  note: ItemNote,
): readonly Edit[] => {
  const noting: Noting = { facts, meeting, minutes, point }
  return [
    ...outcomeEdits(noting, note),
    ...decisionEdits(noting, note),
    ...actionEdits(noting, note),
    ...answerEdits(noting, note),
    ...adviceEdits(noting, note),
  ]
}

type Presence = Minutes['presence'][number]

/** Notes of people whether they were there, and for which part; whoever is not in the list yet is added. */
export const presenceEdits = (
  minutes: Entry<'minutes'>,
  people: readonly string[],
  presence: Presence['presence'],
  part: {
    /** Only for who is added. */
    readonly as?: Presence['as'] | undefined
    readonly from_item?: string | undefined
    readonly until_item?: string | undefined
    /** The items at which they were there, and at no other. */
    readonly items?: readonly string[]
  } = {},
): readonly Edit[] => {
  const { items = [] } = part
  const more: TreeMap = {
    ...text('from_item', part.from_item),
    ...text('until_item', part.until_item),
    ...(items.length === 0 ? {} : { items }),
  }
  return people.flatMap(person => {
    const index = minutes.data.presence.findIndex(row => row.person === person)
    if (index < 0)
      return [append(minutes, ['presence'], { person, ...text('as', part.as), presence, ...more })]
    return Object.entries({ presence, ...more }).map(([key, value]) =>
      set(minutes, ['presence', index, key], value),
    )
  })
}

/** Adds an item that came up in the meeting itself, with the next number; nothing when it is there already. */
export const newItemEdits = (minutes: Entry<'minutes'>, title: string): readonly Edit[] => {
  const { items } = minutes.data
  if (items.some(item => item.title === title)) return []
  const id = freeId(slug(title) || 'punt', taken => items.some(item => item.id === taken))
  const numbers = items.map(({ n }) => Number.parseInt(n ?? '', 10)).filter(n => !Number.isNaN(n))
  return [append(minutes, ['items'], { n: String(Math.max(0, ...numbers) + 1), id, title })]
}
