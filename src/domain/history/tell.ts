import type { KindName } from '../../../schemas/kinds.ts'
import type { Day } from '../../model/day.ts'
import { type Data, rowChanges, rowsIn, same } from './rows.ts'

/** One state of a record: its facts and its prose. */
export interface Version {
  readonly data: Data
  readonly body: string
}

/** What happened to a record, in the words of the council's own work. Days and ids are as they were written. */
export type Told =
  | { readonly what: 'made' | 'gone' | 'text' | 'unreadable' }
  /** A step of an advice, action, signal or vacancy; `undone` when it was taken out again. */
  | {
      readonly what: 'step'
      readonly step: string
      readonly on: string | null
      readonly meeting: string | null
      readonly undone: boolean
    }
  | { readonly what: 'term'; readonly kind: string; readonly from: string; readonly to: string }
  | { readonly what: 'term-changed'; readonly kind: string; readonly was: string; readonly to: string }
  | { readonly what: 'ended'; readonly on: string; readonly ground: string }
  | { readonly what: 'role'; readonly role: string; readonly from: string }
  | { readonly what: 'role-ended'; readonly role: string; readonly to: string }
  | { readonly what: 'seat'; readonly person: string; readonly lead: boolean; readonly from: string }
  | { readonly what: 'seat-ended'; readonly person: string; readonly lead: boolean; readonly to: string }
  | { readonly what: 'consent'; readonly consent: boolean; readonly on: string }
  | { readonly what: 'status'; readonly status: string; readonly movedTo: string | null }
  | { readonly what: 'date'; readonly was: string; readonly now: string }
  | { readonly what: 'decision'; readonly n: string; readonly text: string; readonly result: string }
  | { readonly what: 'closed'; readonly on: string }
  | { readonly what: 'adopted'; readonly on: string; readonly meeting: string }
  | { readonly what: 'recommended'; readonly n: string; readonly text: string }
  | { readonly what: 'answered'; readonly n: string; readonly answer: string; readonly on: string }
  | { readonly what: 'confirmed'; readonly n: string; readonly by: string }
  | { readonly what: 'followed'; readonly n: string; readonly text: string; readonly done: boolean }
  /** Any other key; values that are no single text or number are null. */
  | {
      readonly what: 'key'
      readonly key: string
      readonly was: string | null
      readonly now: string | null
    }
  | { readonly what: 'rows'; readonly key: string; readonly added: number; readonly removed: number }

/** One thing that happened, and who recorded it when. */
export interface Happened {
  readonly day: Day
  readonly author: string
  readonly commit: string
  readonly path: string
  /** The kind of record; null for an original. */
  readonly kind: KindName | null
  readonly told:
    | Told
    | { readonly what: 'renamed'; readonly from: string; readonly to: string }
    | { readonly what: 'file'; readonly status: 'added' | 'changed' | 'removed' | 'renamed' }
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
const maybe = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value)

type Teller = (was: unknown, now: unknown) => readonly Told[]

const stepOf = (row: Data, undone: boolean): Told => ({
  what: 'step',
  step: text(row['event'] ?? row['step']),
  on: maybe(row['on']),
  meeting: maybe(row['meeting']),
  undone,
})

const steps: Teller = (was, now) => {
  const { added, removed, changed } = rowChanges(was, now, ['event', 'step', 'on', 'meeting'])
  return [
    ...removed.map(row => stepOf(row, true)),
    ...[...changed.map(([, row]) => row), ...added].map(row => stepOf(row, false)),
  ]
}

const terms: Teller = (was, now) => {
  const { added, changed } = rowChanges(was, now, ['kind', 'from'])
  return [
    ...added.map(
      ({ kind, from, to }): Told => ({ what: 'term', kind: text(kind), from: text(from), to: text(to) }),
    ),
    ...changed.flatMap(([old, { kind, to }]): readonly Told[] =>
      same(old['to'], to)
        ? []
        : [{ what: 'term-changed', kind: text(kind), was: text(old['to']), to: text(to) }],
    ),
  ]
}

const roles: Teller = (was, now) => {
  const { added, changed } = rowChanges(was, now, ['role', 'from'])
  return [
    ...added.map(({ role, from }): Told => ({ what: 'role', role: text(role), from: text(from) })),
    ...[...changed.map(([, row]) => row), ...added].flatMap(({ role, to }): readonly Told[] =>
      to === undefined ? [] : [{ what: 'role-ended', role: text(role), to: text(to) }],
    ),
  ]
}

const seats =
  (lead: boolean): Teller =>
  (was, now) => {
    const { added, changed } = rowChanges(was, now, ['member', 'from'])
    return [
      ...added.map(
        ({ member, from }): Told => ({ what: 'seat', person: text(member), lead, from: text(from) }),
      ),
      ...[...changed.map(([, row]) => row), ...added].flatMap(({ member, to }): readonly Told[] =>
        to === undefined ? [] : [{ what: 'seat-ended', person: text(member), lead, to: text(to) }],
      ),
    ]
  }

const decisionsIn = (items: unknown): readonly Data[] =>
  rowsIn(items).flatMap(item => rowsIn(item['decisions']))

const decisions: Teller = (was, now) => {
  const { added, changed } = rowChanges(decisionsIn(was), decisionsIn(now), ['n'])
  return [...added, ...changed.map(([, row]) => row)].map(row => ({
    what: 'decision',
    n: text(row['n']),
    text: text(row['text']),
    result: text(row['result']),
  }))
}

const answerOf = (was: Data | undefined, now: Data | undefined, n: string): readonly Told[] => {
  if (now === undefined || same(was, now)) return []
  const changed = !same(was?.['class'], now['class'])
  const by = now['confirmed_by']
  return [
    ...(changed ? [{ what: 'answered', n, answer: text(now['class']), on: text(now['on']) } as const] : []),
    ...(by !== undefined && !same(was?.['confirmed_by'], by)
      ? [{ what: 'confirmed', n, by: text(by) } as const]
      : []),
  ]
}

const recommendations: Teller = (was, now) =>
  rowsIn(now).flatMap(row => {
    const old = rowsIn(was).find(other => same(other['n'], row['n']))
    const n = text(row['n'])
    return [
      ...(old === undefined || !same(old['text'], row['text'])
        ? [{ what: 'recommended', n, text: text(row['text']) } as const]
        : []),
      ...answerOf(old?.['answer'] as Data | undefined, row['answer'] as Data | undefined, n),
      ...rowChanges(old?.['follow_up'], row['follow_up'], []).added.map(
        (step): Told => ({ what: 'followed', n, text: text(step['text']), done: step['done'] === true }),
      ),
    ]
  })

const whole =
  (of: (now: Data, was: Data | undefined) => Told): Teller =>
  (was, now) =>
    now === undefined ? [] : [of(now as Data, was as Data | undefined)]

/** The keys that tell a story of their own, by kind of record. `''` is the record as a whole. */
const tellers: { readonly [K in KindName]?: { readonly [key: string]: Teller } } = {
  advice: { events: steps, recommendations },
  action: { events: steps },
  signal: { events: steps },
  vacancy: { events: steps },
  member: {
    terms,
    roles,
    end: whole(({ on, ground }) => ({ what: 'ended', on: text(on), ground: text(ground) })),
    publish_name: whole(({ consent, on }) => ({ what: 'consent', consent: consent === true, on: text(on) })),
  },
  person: {
    roles,
    publish_name: whole(({ consent, on }) => ({ what: 'consent', consent: consent === true, on: text(on) })),
  },
  workgroup: { members: seats(false), leads: seats(true) },
  meeting: {
    status: (_, now) => [{ what: 'status', status: text(now), movedTo: null }],
    moved_to: (_, now) =>
      now === undefined ? [] : [{ what: 'status', status: 'cancelled', movedTo: text(now) }],
    date: (was, now) => (was === undefined ? [] : [{ what: 'date', was: text(was), now: text(now) }]),
  },
  minutes: {
    items: decisions,
    closed_on: (_, now) => (now === undefined ? [] : [{ what: 'closed', on: text(now) }]),
    adopted: whole(({ on, meeting }) => ({ what: 'adopted', on: text(on), meeting: text(meeting) })),
  },
}

const isPlain = (value: unknown): boolean => value === undefined || typeof value !== 'object'

const generic = (key: string, was: unknown, now: unknown): Told => {
  if (isPlain(was) && isPlain(now)) return { what: 'key', key, was: maybe(was), now: maybe(now) }
  if (!Array.isArray(was ?? now)) return { what: 'key', key, was: null, now: null }
  const [before, after] = [was, now].map(list =>
    Array.isArray(list) ? list.map(row => JSON.stringify(row)) : [],
  )
  return {
    what: 'rows',
    key,
    added: after!.filter(row => !before!.includes(row)).length,
    removed: before!.filter(row => !after!.includes(row)).length,
  }
}

/**
 * Tells what a change of a record means. Of a new record the story is told, not each of its keys; null stands for a
 * record that was not there, or is gone.
 */
export const tell = (kind: KindName, was: Version | null, now: Version | null): readonly Told[] => {
  if (now === null) return [{ what: 'gone' }]
  const own = tellers[kind] ?? {}
  const keys = [...new Set([...Object.keys(was?.data ?? {}), ...Object.keys(now.data)])]
  const changed = keys.filter(key => !same(was?.data[key], now.data[key]))
  const told = changed.map(key => ({
    key,
    stories: own[key]?.(was?.data[key], now.data[key]) ?? [],
  }))
  const stories = told.flatMap(each => each.stories)
  const moved = stories.some(each => each.what === 'status' && each.movedTo !== null)
  const kept = stories.filter(each => !(moved && each.what === 'status' && each.movedTo === null))
  if (was === null) return [{ what: 'made' }, ...kept]
  return [
    ...kept,
    ...told
      .filter(each => each.stories.length === 0)
      .map(({ key }) => generic(key, was.data[key], now.data[key])),
    ...(was.body.trim() === now.body.trim() ? [] : [{ what: 'text' } as const]),
  ]
}
