import { describe, expect, it } from 'vitest'
import { readNumber, writeNumber } from '../../../src/domain/advice/numbers.ts'

describe('the public number of an advice', () => {
  it.each([
    ['{year}-{nn}', '2026-03', { year: 2026, serial: 3 }],
    ['{year}-{nn}', '2026-103', { year: 2026, serial: 103 }],
    ['IPR {n}/{year}', 'IPR 7/2026', { year: 2026, serial: 7 }],
    ['A.{nnn}', 'A.012', { year: null, serial: 12 }],
  ])('is read by the format %s: %s', (format, number, expected) => {
    expect(readNumber(format, number)).toEqual(expected)
  })

  it.each([
    ['{year}-{nn}', '2026-3'],
    ['{year}-{nn}', '2026-03 '],
    ['{year}-{nn}', '26-03'],
    ['A.{nnn}', 'Ax012'],
  ])('does not fit the format %s: %s', (format, number) => {
    expect(readNumber(format, number)).toBeUndefined()
  })

  it.each(['{year}-{nn}', '{nnn}/{year}', 'Advies {n} van {year}'])(
    'is written as it is read: %s',
    format => {
      for (const serial of [1, 9, 10, 99, 100, 1000]) {
        expect(readNumber(format, writeNumber(format, 2026, serial))).toEqual({ year: 2026, serial })
      }
    },
  )
})
