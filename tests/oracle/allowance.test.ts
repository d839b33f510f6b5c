import { expect, test } from 'vitest'
import { compareMany } from './compare.ts'

test('what people are due agrees to the cent with a second reckoning, over 300 councils by chance', async () => {
  const covered = await compareMany(300, 7)
  expect(covered.archives).toBe(300)
  expect(covered.paid).toBeGreaterThan(270)
  expect(covered.byPresence).toBeGreaterThan(50)
  expect(covered.byAssignment).toBeGreaterThan(75)
})
