import { expect, test } from 'vitest'
import { councilMutations, workMutations } from './mutations/index.ts'
import { prove } from './mutations/prove.ts'

// Every second one; `thorough/` proves them all.
prove(councilMutations.filter((_, index) => index % 2 === 0))

test('the facts that are broken are hundreds, each named once', () => {
  const names = [...councilMutations, ...workMutations].map(({ name }) => name)
  expect(names.length).toBeGreaterThan(250)
  expect(new Set(names).size).toBe(names.length)
})
