import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline, before as lastDayBefore } from '../../src/domain/deadline.ts'
import { count } from '../../src/domain/deadline-count.ts'
import type { Length, Pause, Step, Term } from '../../src/domain/deadline-types.ts'
import { isWorkingDay } from '../../src/domain/holidays.ts'
import { addDays, type Day, daysBetween, daysOf } from '../../src/model/day.ts'

const anyDay = fc.integer({ min: 0, max: 5_800 }).map(count => addDays('2014-01-01', count))
const most = { days: 90, working_days: 60, weeks: 12, months: 3, years: 4 } as const
const lengthIn = (...units: readonly Length['unit'][]) =>
  fc
    .constantFrom(...units)
    .chain(unit => fc.integer({ min: 1, max: most[unit] }).map((count): Length => ({ unit, count })))
const anyLength = lengthIn('days', 'working_days', 'weeks', 'months', 'years')
const withinAct = lengthIn('days', 'working_days', 'weeks', 'months')
const linear = lengthIn('days', 'working_days', 'weeks')
const anyPause = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 60 }))
  .map(([from, length]): Pause & { to: Day } => ({ from, to: addDays(from, length - 1), ground: 'papers' }))
/** Pauses that a term which starts on `start` is likely to meet. */
const pausesAfter = (start: Day) =>
  fc.array(
    fc.tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 1, max: 30 })).map(
      ([offset, length]): Pause => ({
        from: addDays(start, offset),
        to: addDays(start, offset + length - 1),
        ground: 'papers',
      }),
    ),
    { maxLength: 4 },
  )
const anyStart = anyDay.chain(start => fc.record({ start: fc.constant(start), pauses: pausesAfter(start) }))

const bound = { termijnenwet: true, source: 'an act' }
const free = { termijnenwet: false, source: 'house rules' }
const due = (term: Term): Day => deadline(term).due

const endOf = (step: Step): Day | undefined => ('end' in step ? step.end : undefined)

describe('a deadline', () => {
  it('is the plain count when nothing pauses, extends or moves it', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (start, length) => {
        expect(due({ start, length, act: free })).toBe(count(start, length).end)
      }),
    )
  })

  it('is a working day where the Act applies', () => {
    fc.assert(
      fc.property(anyStart, withinAct, (term, length) => {
        expect(isWorkingDay(due({ ...term, length, act: bound }))).toBe(true)
      }),
    )
  })

  it('is never earlier by the Act, and less than two weeks later', () => {
    fc.assert(
      fc.property(anyStart, anyLength, (term, length) => {
        const moved = daysBetween(due({ ...term, length, act: free }), due({ ...term, length, act: bound }))
        expect(moved).toBeGreaterThanOrEqual(0)
        expect(moved).toBeLessThan(14)
      }),
    )
  })

  it('holds two working days where the Act applies to three days or more', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 10 }), (start, days) => {
        const last = due({ start, length: { unit: 'days', count: days }, act: bound })
        const working = daysOf({ from: addDays(start, 1), to: last }).filter(isWorkingDay)
        expect(working.length).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  // Not from 90 to 91 days, where the Act lets go: that fall is a vector worked by hand.
  it('is not earlier when the term is longer', () => {
    fc.assert(
      fc.property(anyStart, withinAct, fc.boolean(), (term, length, termijnenwet) => {
        const act = { termijnenwet, source: 'a text' }
        const shorter = { ...length, count: length.count - 1 }
        expect(due({ ...term, length, act }) >= due({ ...term, length: shorter, act })).toBe(true)
      }),
    )
  })

  it('is not earlier when the term starts later', () => {
    fc.assert(
      fc.property(anyStart, linear, fc.boolean(), (term, length, termijnenwet) => {
        const act = { termijnenwet, source: 'a text' }
        const later = { ...term, start: addDays(term.start, 1) }
        expect(due({ ...later, length, act }) >= due({ ...term, length, act })).toBe(true)
      }),
    )
  })

  // With pauses this does not hold for months: from 30 and from 31 January both end on 28 February, and a pause
  // on the 31st then lengthens only the first.
  it('is not earlier when a term in months or years starts later, without pauses', () => {
    fc.assert(
      fc.property(anyDay, lengthIn('months', 'years'), (start, length) => {
        expect(
          due({ start: addDays(start, 1), length, act: bound }) >= due({ start, length, act: bound }),
        ).toBe(true)
      }),
    )
  })

  it('moves by n days for a pause of n days within the term', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 2, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (start, days, n, at) => {
          const length: Length = { unit: 'days', count: days }
          const from = addDays(start, 1 + (at % days))
          const pauses = [{ from, to: addDays(from, n - 1), ground: 'papers' }]
          expect(due({ start, length, act: free, pauses })).toBe(addDays(start, days + n))
        },
      ),
    )
  })

  it('does not move for a pause outside the term', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyPause, (start, length, pause) => {
        const end = count(start, length).end
        fc.pre(pause.from > end || pause.to <= start)
        expect(due({ start, length, act: free, pauses: [pause] })).toBe(end)
      }),
    )
  })

  it('is the last of as many days as the term has, when the days of pauses are left out one by one', () => {
    const plain = (start: Day, length: Length, pauses: readonly Pause[]): Day => {
      let day = start
      for (let left = length.unit === 'weeks' ? length.count * 7 : length.count; left > 0; ) {
        day = addDays(day, 1)
        const still = pauses.some(pause => pause.from <= day && day <= (pause.to ?? day))
        if (!still && (length.unit !== 'working_days' || isWorkingDay(day))) left -= 1
      }
      return day
    }
    fc.assert(
      fc.property(anyStart, linear, ({ start, pauses }, length) => {
        expect(due({ start, length, act: free, pauses })).toBe(plain(start, length, pauses))
      }),
    )
  })

  it('does not depend on the order in which pauses are listed', () => {
    fc.assert(
      fc.property(anyStart, anyLength, (term, length) => {
        const turned = [...term.pauses].reverse()
        expect(due({ ...term, length, act: bound, pauses: turned })).toBe(
          due({ ...term, length, act: bound }),
        )
      }),
    )
  })

  it('is proven: each step goes on from the one before, and the last end is the due day', () => {
    fc.assert(
      fc.property(anyStart, anyLength, fc.boolean(), (term, length, termijnenwet) => {
        const made = deadline({ ...term, length, act: { termijnenwet, source: 'a text' } })
        const ends = made.steps.flatMap(step => endOf(step) ?? [])
        expect(ends).toEqual([...ends].sort())
        expect(ends.at(-1)).toBe(made.due)
        expect(made.steps[0]?.kind).toBe('start')
        expect(made.steps.at(-1)).toEqual({ kind: 'due', due: made.due })
      }),
    )
  })

  it('refuses a length that is no whole number of days', () => {
    for (const count of [-1, 1.5, Number.NaN]) {
      expect(() => due({ start: '2026-03-03', length: { unit: 'days', count }, act: free })).toThrow(
        RangeError,
      )
    }
  })
})

describe('a count back', () => {
  it('undoes a count forward in days, weeks and working days', () => {
    fc.assert(
      fc.property(anyDay, linear, (day, length) => {
        fc.pre(isWorkingDay(day))
        expect(lastDayBefore(count(day, length).end, length, { shift: 'none' }).due).toBe(day)
      }),
    )
  })

  it('ends on a working day, not later than counted, where a norm moves it', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (event, length) => {
        const moved = lastDayBefore(event, length, { shift: 'earlier-working-day' }).due
        const counted = lastDayBefore(event, length, { shift: 'none' }).due
        expect(isWorkingDay(moved)).toBe(true)
        expect(moved <= counted).toBe(true)
        expect(daysOf({ from: addDays(moved, 1), to: counted }).some(isWorkingDay)).toBe(false)
      }),
    )
  })
})
