import { expect, it } from 'vitest'
import { dueText, looseDay } from '../../../src/lang/loose-days.ts'

it('writes a day, and the month or year of imported history', () => {
  expect(['2026-03-12', '2026-03', '2026'].map(looseDay)).toEqual(['12-03-2026', '03-2026', '2026'])
})

it('writes a due day or a quarter in both languages', () => {
  expect(dueText('2026-03-12', 'nl')).toBe('12-03-2026')
  expect(dueText('2026-q3', 'nl')).toBe('3e kwartaal 2026')
  expect(['2026-q1', '2026-q2', '2026-q3', '2026-q4'].map(due => dueText(due, 'en'))).toEqual([
    '1st quarter 2026',
    '2nd quarter 2026',
    '3rd quarter 2026',
    '4th quarter 2026',
  ])
})
