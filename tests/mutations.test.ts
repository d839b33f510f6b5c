import { expect, test } from 'vitest'
import { councilMutations, workMutations } from './mutations/index.ts'
import { prove } from './mutations/prove.ts'

prove(councilMutations)

test('the facts that are broken are hundreds, each named once', () => {
  const names = [...councilMutations, ...workMutations].map(({ name }) => name)
  expect(names.length).toBeGreaterThan(250)
  expect(new Set(names).size).toBe(names.length)
})
