import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { common, endAfterMonths, joined, monthsIn, timeline } from '../../../src/domain/people/spans.ts'
import { addDays, type ClosedSpan, type Day, daysOf, lengthOf, within } from '../../../src/model/day.ts'

const anyDay = fc.integer({ min: 0, max: 400 }).map(count => addDays('2024-01-01', count))
const anySpan = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 120 }))
  .map(([from, count]): ClosedSpan => ({ from, to: addDays(from, count) }))
const window: ClosedSpan = { from: '2024-03-01', to: '2024-12-31' }

describe('a timeline', () => {
  it('begins a stretch where something begins, and on the day after something ends', () => {
    const items = [
      { who: 'a', from: '2024-01-01' as Day, to: '2024-06-30' as Day },
      { who: 'b', from: '2024-06-01' as Day, to: undefined },
    ]
    const read = timeline(items, window).map(
      ({ from, to, items: running }) => `${from} ${to} ${running.map(item => item.who).join('+')}`,
    )
    expect(read).toEqual(['2024-03-01 2024-05-31 a', '2024-06-01 2024-06-30 a+b', '2024-07-01 2024-12-31 b'])
  })

  it('parts its window into days that each have exactly what runs on them', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), fc.array(anyDay, { maxLength: 3 }), (spans, cuts) => {
        const stretches = timeline(spans, window, cuts)
        expect(stretches.flatMap(daysOf)).toEqual(daysOf(window))
        for (const stretch of stretches) {
          for (const day of [stretch.from, stretch.to]) {
            expect(stretch.items).toEqual(spans.filter(span => within(day, span)))
          }
        }
      }),
    )
  })

  it('is empty for a window that ends before it begins', () => {
    expect(timeline([], { from: '2024-02-02', to: '2024-02-01' })).toEqual([])
  })
})

describe('joined periods', () => {
  it('become one when no day lies between them, and stay two when one does', () => {
    expect(
      joined([
        { from: '2024-02-01', to: '2024-02-29' },
        { from: '2024-01-01', to: '2024-01-31' },
        { from: '2024-03-02', to: '2024-03-31' },
      ]),
    ).toEqual([
      { from: '2024-01-01', to: '2024-02-29' },
      { from: '2024-03-02', to: '2024-03-31' },
    ])
  })

  it('hold the same days as before, each once', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), spans => {
        const days = new Set(spans.flatMap(daysOf))
        expect(joined(spans).flatMap(daysOf)).toEqual([...days].sort())
      }),
    )
  })
})

describe('what two periods share', () => {
  it('is the days in both, or nothing', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const shared = common(a, b)
        expect(shared === undefined ? [] : daysOf(shared)).toEqual(daysOf(a).filter(day => within(day, b)))
      }),
    )
  })

  it('is nothing with a period that ends before it begins', () => {
    expect(common(window, { from: '2024-06-02', to: '2024-06-01' })).toBeUndefined()
  })
})

describe('a period in months', () => {
  it.each<[Day, number, Day]>([
    ['2024-03-01', 48, '2028-02-29'],
    ['2023-03-01', 48, '2027-02-28'],
    ['2024-01-15', 18, '2025-07-14'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
  ])('from %s, %i long, ends on %s', (from, months, to) => {
    expect(endAfterMonths(from, months)).toBe(to)
    expect(monthsIn({ from, to })).toEqual({ months, days: 0 })
    expect(monthsIn({ from, to: addDays(to, 1) })).toEqual({ months, days: 1 })
  })

  it('is a whole number of months and fewer days than the next month has', () => {
    fc.assert(
      fc.property(anySpan, span => {
        const { months, days } = monthsIn(span)
        const rest =
          months === 0
            ? lengthOf(span)
            : lengthOf(span) - lengthOf({ ...span, to: endAfterMonths(span.from, months) })
        expect(days).toBe(rest)
        expect(endAfterMonths(span.from, months + 1) > span.to).toBe(true)
      }),
    )
  })
})
