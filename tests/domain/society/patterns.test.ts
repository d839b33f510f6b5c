import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensions, type PatternRow, signalPatterns } from '../../../src/domain/society/patterns.ts'
import { yearSpan } from '../../../src/model/day.ts'
import { factsOf } from '../../support/archive.ts'

/** The pattern report counts every signal and shows no small number of stories (SIGN-08). */

const LEAST = 5
const themes = ['mantelzorg', 'armoede', 'vervoer'] as const
const forms = ['conversation', 'organisation', 'inbound'] as const
const movements = ['naar-gemeenschap', 'naar-inclusief'] as const

interface Said {
  readonly theme: readonly string[]
  readonly movement: string | undefined
  readonly sources: readonly { readonly form: string; readonly count: number }[]
}

const signalText = ({ theme, movement, sources }: Said): string => `---
subject: Iets
noted: 2026-03-01
group: wonen
themes: [${theme.join(', ')}]
${movement === undefined ? '' : `movement: ${movement}\n`}sources:
${sources.map(({ form, count }) => `  - { form: ${form}, count: ${count} }`).join('\n')}
---
`

const archiveOf = (signals: readonly Said[]) =>
  Object.fromEntries(
    signals.map((signal, index) => [join('signals', `2026-03-01-s${index}.md`), signalText(signal)]),
  )

const arbitrarySignal: fc.Arbitrary<Said> = fc.record({
  theme: fc.subarray([...themes]),
  movement: fc.option(fc.constantFrom(...movements), { nil: undefined }),
  sources: fc.uniqueArray(
    fc.record({ form: fc.constantFrom(...forms), count: fc.integer({ min: 1, max: 8 }) }),
    { minLength: 1, selector: ({ form }) => form },
  ),
})

const shown = (rows: readonly PatternRow[]): readonly number[] =>
  rows.flatMap(({ stories }) => (stories === null ? [] : [stories]))

describe('the patterns of any signals', () => {
  it('show no number of stories below the norm, and hide it so that it cannot be worked out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySignal, { minLength: 1, maxLength: 6 }), async signals => {
        const facts = await factsOf(archiveOf(signals))
        const { by, total } = signalPatterns(facts, { span: yearSpan(2026) })
        expect(total.signals).toBe(signals.length)
        for (const dimension of dimensions) {
          const rows = by[dimension]
          expect(shown(rows).filter(stories => stories < LEAST)).toEqual([])
          const hidden = rows.filter(({ stories }) => stories === null).length
          if (rows.length > 1) expect(hidden).not.toBe(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('count each story of a source once', async () => {
    const signal: Said = { theme: ['mantelzorg', 'vervoer'], movement: undefined, sources: [] }
    const facts = await factsOf(
      archiveOf([
        { ...signal, sources: [{ form: 'conversation', count: 7 }] },
        {
          ...signal,
          sources: [
            { form: 'conversation', count: 6 },
            { form: 'organisation', count: 5 },
          ],
        },
      ]),
    )
    const { by, total } = signalPatterns(facts, { span: yearSpan(2026) })
    expect(total.stories).toBe(18)
    expect(by.sources.map(({ id, signals, stories }) => [id, signals, stories])).toEqual([
      ['conversation', 2, 13],
      ['organisation', 1, 5],
    ])
    expect(by.themes.map(({ id, stories }) => [id, stories])).toEqual([
      ['mantelzorg', 18],
      ['vervoer', 18],
    ])
    expect(by.client_groups.map(({ id, signals }) => [id, signals])).toEqual([[null, 2]])
  })
})
