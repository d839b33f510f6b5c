import { expect, test } from 'vitest'
import { fuzzReader } from '../archive/fuzz-reader.ts'

test('sixty thousand damaged documents: no crash, no delay, only known faults, nothing read otherwise', async () => {
  const counts = await fuzzReader(60_000, 12)
  expect(counts['whole']).toBeGreaterThan(1000)
}, 600_000)
