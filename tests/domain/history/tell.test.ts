import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../../../schemas/kinds.ts'
import { rowChanges } from '../../../src/domain/history/rows.ts'
import { tell, type Version } from '../../../src/domain/history/tell.ts'

const kind = fc.constantFrom(...kinds.map(({ name }) => name))
const row = fc.dictionary(
  fc.constantFrom(
    'event',
    'step',
    'on',
    'meeting',
    'kind',
    'from',
    'to',
    'role',
    'member',
    'n',
    'text',
    'answer',
  ),
  fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.record({ class: fc.string(), on: fc.string() }, { noNullPrototype: true }),
  ),
  { noNullPrototype: true },
)
const version: fc.Arbitrary<Version> = fc.record({
  data: fc.dictionary(
    fc.constantFrom(
      'events',
      'terms',
      'roles',
      'end',
      'status',
      'items',
      'recommendations',
      'members',
      'title',
    ),
    fc.oneof(fc.string(), fc.integer(), row, fc.array(row, { maxLength: 4 })),
  ),
  body: fc.string(),
})

const textOf = ({ data, body }: Version): string =>
  JSON.stringify([Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)), body.trim()])

test('what did not change tells nothing', () => {
  fc.assert(
    fc.property(kind, version, (name, same) => {
      expect(tell(name, same, same)).toEqual([])
    }),
  )
})

test('whatever changed tells something, and never throws', () => {
  fc.assert(
    fc.property(kind, version, version, (name, was, now) => {
      const only = textOf(was) !== textOf(now)
      expect(tell(name, was, now).length > 0).toBe(only)
      expect(tell(name, null, now)[0]).toEqual({ what: 'made' })
      expect(tell(name, was, null)).toEqual([{ what: 'gone' }])
    }),
  )
})

test('rows that came, went and changed add up', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (was, now) => {
      const { added, removed } = rowChanges(was, now, ['from'])
      expect(added.length - removed.length).toBe(now.length - was.length)
    }),
  )
})

test.each([
  [
    'an advice was sent',
    { events: [{ event: 'received', on: '2026-01-02' }] },
    {
      events: [
        { event: 'received', on: '2026-01-02' },
        { event: 'sent', on: '2026-03-01' },
      ],
    },
    [{ what: 'step', step: 'sent', on: '2026-03-01', meeting: null, undone: false }],
  ],
  [
    'a step was taken back',
    { events: [{ event: 'sent', on: '2026-03-01' }] },
    { events: [] },
    [{ what: 'step', step: 'sent', on: '2026-03-01', meeting: null, undone: true }],
  ],
  [
    'a step was noted on the wrong day',
    { events: [{ event: 'sent', on: '2026-03-01', by: 'anna' }] },
    { events: [{ event: 'sent', on: '2026-03-01', by: 'bram' }] },
    [{ what: 'step', step: 'sent', on: '2026-03-01', meeting: null, undone: false }],
  ],
])('%s', (_name, was, now, told) => {
  expect(tell('advice', { data: was, body: '' }, { data: now, body: '' })).toEqual(told)
})

test('a meeting that was moved is told once', () => {
  const was = { data: { status: 'planned', date: '2026-05-15' }, body: '' }
  const now = { data: { status: 'cancelled', date: '2026-05-15', moved_to: '2026-05-22-council' }, body: '' }
  expect(tell('meeting', was, now)).toEqual([
    { what: 'status', status: 'cancelled', movedTo: '2026-05-22-council' },
  ])
})
