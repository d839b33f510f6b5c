import { expect, test } from 'vitest'
import { tooLong } from '../../src/domain/readability.ts'

/** How long a sentence may be for a level of language (SIGN-09). */

const words = (n: number): string => Array.from({ length: n }, (_, index) => `woord${index}`).join(' ')

test.each([
  ['twenty words at B1', words(20), 'B1', undefined],
  ['one more', words(21), 'B1', 21],
  ['the same at B2', words(21), 'B2', undefined],
  ['two sentences of fifteen', `${words(15)}. ${words(15)}.`, 'B1', undefined],
  ['the longest of three', `Kort. ${words(24)}? Ook kort.`, 'B1', 24],
  ['a number with a point is no end', `Het kost 1.275 euro en ${words(18)}`, 'B1', 23],
  ['nothing', '', 'A2', undefined],
] as const)('%s', (_, text, level, found) => {
  expect(tooLong(text, level)?.words).toBe(found)
})
