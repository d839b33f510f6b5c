import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNorm, writeNorm } from '../../src/model/norm-parse.ts'
import { type NormDefinition, type NormType, type NormTypes, normDefinitions } from '../../src/model/norms.ts'

const plain = (type: NormType): NormDefinition => ({
  type,
  about: { nl: 'Een norm', en: 'A norm' },
  rows: ['COMP-01'],
})

const accepted: readonly (readonly [NormType, string | readonly string[], unknown])[] = [
  ['count', '12', 12],
  ['days', '0', 0],
  ['months', '18', 18],
  ['years', '4', 4],
  ['share', '0.75', 0.75],
  ['share', '1.0', 1],
  ['hours', '4', 240],
  ['hours', '2.5', 150],
  ['amount', '1900.00', 190_000],
  ['amount', '60', 6_000],
  ['yes-no', 'true', true],
  ['yes-no', 'false', false],
  ['list', ['opvangen', 'participeren'], ['opvangen', 'participeren']],
  ['list', 'opvangen', ['opvangen']],
  ['list', [], []],
  ['month-list', ['0', '12'], [0, 12]],
  ['month-list', '12', [12]],
  ['range', '1..2', { min: 1, max: 2 }],
  ['range', '2..2', { min: 2, max: 2 }],
  ['month-day', '04-01', '04-01'],
  ['number-format', '{year}-{nn}', '{year}-{nn}'],
  ['number-format', 'ASD {n}/{year}', 'ASD {n}/{year}'],
]

const refused: readonly (readonly [NormType, string | readonly string[]])[] = [
  ['count', '-1'],
  ['count', '-0'],
  ['count', '1.5'],
  ['count', 'twaalf'],
  ['count', ''],
  ['count', ['12']],
  ['days', '1e3'],
  ['share', '75%'],
  ['share', '1.5'],
  ['share', '0,75'],
  ['hours', '4:30'],
  ['amount', '-5.00'],
  ['amount', '-0.00'],
  ['amount', '€ 60'],
  ['amount', '60.5'],
  ['yes-no', 'ja'],
  ['yes-no', ['true']],
  ['choice', ['first_day']],
  ['list', ['opvangen', 'opvangen']],
  ['list', ['opvangen', ' ']],
  ['month-list', ['12', '0']],
  ['month-list', ['0', '0']],
  ['month-list', ['0', 'jaar']],
  ['range', '2..1'],
  ['range', '1-2'],
  ['range', ['1..2']],
  ['month-day', '02-29'],
  ['month-day', '13-01'],
  ['month-day', '1 april'],
  ['number-format', '{year}'],
  ['number-format', '{n}{n}'],
  ['number-format', '{year}{year}-{n}'],
  ['number-format', '{maand}-{n}'],
  ['number-format', '{nnnn}'],
]

describe('the text of a norm', () => {
  it.each(accepted)('as %s, %j is %j', (type, written, value) => {
    expect(parseNorm(plain(type), written)).toEqual({ value })
  })

  it.each(refused)('as %s, %j is refused and says what was expected', (type, written) => {
    expect(parseNorm(plain(type), written)).toEqual({ expected: { type } })
  })

  it.each(['geen', 'none'])('%s takes a norm away', written => {
    expect(parseNorm(normDefinitions['members.max'], written)).toEqual({ value: null })
    expect(parseNorm(normDefinitions['allowance.scheme'], written)).toEqual({ value: null })
    expect(parseNorm(normDefinitions['eligibility.incompatible'], written)).toEqual({ value: null })
  })

  it('keeps a word of its own that happens to be none', () => {
    expect(parseNorm(normDefinitions['allowance.prorata'], 'none')).toEqual({ value: 'none' })
    expect(parseNorm(normDefinitions['allowance.prorata'], 'geen')).toEqual({ value: null })
  })

  it('is one of the words that the norm knows', () => {
    const definition = normDefinitions['decisions.tie']
    expect(parseNorm(definition, 'rejected')).toEqual({ value: 'rejected' })
    expect(parseNorm(definition, 'verworpen')).toEqual({
      expected: { type: 'choice', choices: ['rejected', 'chair_decides', 'next_meeting'] },
    })
  })
})

const values: { readonly [T in NormType]: fc.Arbitrary<NormTypes[T]> } = {
  count: fc.nat({ max: 9999 }),
  days: fc.nat({ max: 9999 }),
  months: fc.nat({ max: 600 }),
  years: fc.nat({ max: 99 }),
  share: fc.nat({ max: 10_000 }).map(part => part / 10_000),
  hours: fc.nat({ max: 500_000 }),
  amount: fc.nat({ max: 99_999_999_999 }),
  'yes-no': fc.boolean(),
  choice: fc.stringMatching(/^[a-z]{4,9}$/).filter(word => word !== 'geen' && word !== 'none'),
  list: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 6 }),
  'month-list': fc.uniqueArray(fc.nat({ max: 120 })).map(months => months.toSorted((a, b) => a - b)),
  range: fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })).map(([min, more]) => ({ min, max: min + more })),
  'month-day': fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  'number-format': fc.constantFrom('{year}-{nn}', '{nnn}', 'IPR {n}', '{n}.{year}'),
}

const types = Object.keys(values) as readonly NormType[]

describe('a value', () => {
  it.each(types)('of type %s comes back from the text that is written for it', type => {
    fc.assert(
      fc.property(fc.oneof(values[type], fc.constant(null)), value => {
        expect(parseNorm(plain(type), writeNorm(plain(type), value))).toEqual({ value })
      }),
    )
  })
})

describe('any text or list at all', () => {
  const written = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('geen', '0', '1..', '{n}'))
  const definitions = fc.constantFrom<NormDefinition>(...Object.values(normDefinitions))

  it('gives a value or an expectation, and the value can be written again', () => {
    fc.assert(
      fc.property(definitions, written, (definition, text) => {
        const parsed = parseNorm(definition, text)
        if ('expected' in parsed) {
          expect(parsed.expected.type).toBe(definition.type)
          return
        }
        const value = parsed.value as NormTypes[NormType] | null
        expect(parseNorm(definition, writeNorm(definition, value))).toEqual({ value })
      }),
      { numRuns: 500 },
    )
  })
})
