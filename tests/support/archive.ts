import { memoryFiles } from '../../src/adapters/memory-files.ts'
import { load } from '../../src/archive/load.ts'
import type { Memo } from '../../src/archive/read.ts'
import type { Day } from '../../src/model/day.ts'
import type { Addresses, Facts } from '../../src/model/facts.ts'
import { makeNorms } from '../../src/model/norms.ts'
import { presetNamed } from '../../src/presets/index.ts'

/** The smallest valid `ipr.yaml`; a test that needs more gives its own. */
export const settings = `format: 1
council:
  name: Inwonersparticipatieraad Voorbeeld
  short_name: IPR Voorbeeld
  start_date: 2024-01-15
municipality:
  name: Voorbeeld
preset: soest-2020
`

// Tests load the same small councils over and over; only what differs is parsed again.
const memo: Memo = new Map()

/** Path to text. */
export type Archive = { readonly [path: string]: string }

/** The facts of an archive given as text, read by the real reader from memory. Throws when `ipr.yaml` is faulty. */
export const factsOf = async (
  archive: Archive,
  given: { readonly today?: Day; readonly addresses?: Addresses } = {},
): Promise<Facts> => {
  const { model, faults } = await load(memoryFiles({ 'ipr.yaml': settings, ...archive }), 'all', {
    hashes: true,
    memo,
  })
  if (!model) throw new Error(`ipr.yaml of the test is faulty: ${JSON.stringify(faults)}`)
  const council = model.council.data
  const { norms, problems } = makeNorms(
    presetNamed(council.preset),
    council.deviations,
    council.fiscal_maxima,
    council.themes,
  )
  return {
    model,
    faults,
    norms,
    normProblems: problems,
    today: given.today ?? '2026-11-24',
    todayFrom: 'option',
    history: null,
    addresses: given.addresses ?? null,
  }
}
