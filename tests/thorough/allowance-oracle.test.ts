import { expect, test } from 'vitest'
import { compareMany } from '../oracle/compare.ts'

test.each([1, 2, 3, 4])(
  'what people are due agrees to the cent with a second reckoning, over 3000 councils (seed %i)',
  async seed => {
    const covered = await compareMany(3000, seed)
    expect(covered.archives).toBe(3000)
    expect(covered.byPresence).toBeGreaterThan(600)
    expect(covered.byAssignment).toBeGreaterThan(750)
  },
)
