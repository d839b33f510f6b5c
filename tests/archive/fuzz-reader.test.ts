import { expect, test } from 'vitest'
import { fuzzReader } from './fuzz-reader.ts'

test('three thousand damaged documents: no crash, no delay, only known faults, nothing read otherwise', async () => {
  const counts = await fuzzReader(3000, 20260312)
  // Chance must reach what it is meant for: whole records, and faults of every sort.
  for (const rule of [
    'whole',
    'yaml-syntax',
    'yaml-key-shape',
    'schema-unknown-key',
    'schema-value',
    'file-not-utf8',
  ])
    expect(counts[rule]).toBeGreaterThan(10)
  expect(Object.keys(counts).length).toBeGreaterThan(18)
})
