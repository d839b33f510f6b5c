import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import * as scalars from '../../schemas/scalars.ts'
import { impossible } from '../../src/rules/file/impossible.ts'
import { suggest } from '../../src/rules/file/suggestion.ts'

/** What the reader proposes when somebody wrote a value as people do. */

const schemas: { readonly [E in scalars.Expected]: z.ZodType } = {
  text: scalars.text,
  day: scalars.day,
  'partial-day': scalars.partialDay,
  'quarter-or-day': scalars.quarterOrDay,
  time: scalars.time,
  integer: scalars.integer,
  share: scalars.share,
  'yes-no': scalars.yesNo,
  amount: scalars.amount,
  hours: scalars.hours,
  year: scalars.year,
  id: scalars.id,
  reference: scalars.reference,
  norm: scalars.normName,
  hash: scalars.hash,
  'file-name': scalars.fileName,
  folder: scalars.folder,
  'decision-number': scalars.decisionNumber,
  'municipality-code': scalars.municipalityCode,
}

type Row = readonly [scalars.Expected, string, string | undefined]

const rows: readonly Row[] = [
  ['day', '12-03-2026', '2026-03-12'],
  ['day', '12/3/2026', '2026-03-12'],
  ['day', '12.03.26', '2026-03-12'],
  ['day', '2026/03/12', '2026-03-12'],
  ['day', '2026-3-2', '2026-03-02'],
  ['day', '20260312', '2026-03-12'],
  ['day', '2026-03-12T19:30:00Z', '2026-03-12'],
  ['day', '12 maart 2026', '2026-03-12'],
  ['day', 'donderdag 12 maart 2026', '2026-03-12'],
  ['day', '12 mrt. 2026', '2026-03-12'],
  ['day', '12 March 2026', '2026-03-12'],
  ['day', '30-02-2026', undefined],
  ['day', '2026-02-30', undefined],
  ['day', '03/25/2026', undefined],
  ['day', 'morgen', undefined],
  ['partial-day', '03-2026', '2026-03'],
  ['partial-day', '2026-3', '2026-03'],
  ['partial-day', 'maart 2026', '2026-03'],
  ['partial-day', '12-03-2026', '2026-03-12'],
  ['partial-day', '13-2026', undefined],
  ['quarter-or-day', '2026-Q3', '2026-q3'],
  ['quarter-or-day', 'Q3 2026', '2026-q3'],
  ['quarter-or-day', '3e kwartaal 2026', '2026-q3'],
  ['quarter-or-day', 'kwartaal 3 van 2026', '2026-q3'],
  ['quarter-or-day', '1 juli 2026', '2026-07-01'],
  ['quarter-or-day', '2026-q5', undefined],
  ['time', '19.30', '19:30'],
  ['time', '19u30', '19:30'],
  ['time', '19:30 uur', '19:30'],
  ['time', '9:30', '09:30'],
  ['time', '1930', '19:30'],
  ['time', '19:30:00', '19:30'],
  ['time', '20 uur', '20:00'],
  ['time', '24:00', undefined],
  ['yes-no', 'ja', 'true'],
  ['yes-no', 'Nee', 'false'],
  ['yes-no', 'NO', 'false'],
  ['yes-no', 'yes', 'true'],
  ['yes-no', 'TRUE', 'true'],
  ['yes-no', 'misschien', undefined],
  ['amount', '€ 1.275,00', '1275.00'],
  ['amount', '1275,50', '1275.50'],
  ['amount', '1.275', '1275'],
  ['amount', '1,275.00', '1275.00'],
  ['amount', '1275.5', '1275.50'],
  ['amount', 'EUR 12,-', '12'],
  ['amount', '€\u00a0-35,41', '-35.41'],
  ['amount', 'duizend', undefined],
  ['amount', '12,345', undefined],
  ['amount', '1,2,3', undefined],
  ['hours', '2,5', '2.5'],
  ['hours', '2:30', '2.5'],
  ['hours', '2u30', '2.5'],
  ['hours', '2,50 uur', '2.5'],
  ['hours', '3 uur', '3'],
  ['integer', '012', '12'],
  ['integer', '1_000', '1000'],
  ['integer', '1.000', '1000'],
  ['integer', '4.0', '4'],
  ['integer', '+4', '4'],
  ['integer', '4,5', undefined],
  ['integer', 'twaalf', undefined],
  ['integer', '1e3', undefined],
  ['share', '75%', '0.75'],
  ['share', '0,75', '0.75'],
  ['share', '.75', '0.75'],
  ['share', '75', '0.75'],
  ['share', '1.5', undefined],
  ['year', "'26", '2026'],
  ['year', '2026-03-12', '2026'],
  ['year', '2026-2027', undefined],
  ['id', 'Jan de Vries', 'jan-de-vries'],
  ['id', 'André', 'andre'],
  ['id', 'members/jan.md', 'jan'],
  ['id', '2026_03', '2026-03'],
  ['id', 'member:jan', 'jan'],
  ['id', '???', undefined],
  ['reference', 'advice/2026-03-minima', 'advice:2026-03-minima'],
  ['reference', 'Advice: 2026-03 Minima', 'advice:2026-03-minima'],
  ['reference', '2026-03-minima', undefined],
  ['norm', 'Members.Min', 'members.min'],
  ['hash', 'A'.repeat(64), `sha256:${'a'.repeat(64)}`],
  ['hash', `SHA-256: ${'0'.repeat(64)}`, `sha256:${'0'.repeat(64)}`],
  ['hash', 'abc', undefined],
  ['file-name', 'Nota december (2).pdf', 'files/Nota-december-2.pdf'],
  ['file-name', 'files/../../etc/passwd', 'files/passwd'],
  ['file-name', 'C:\\Users\\jan\\nota.pdf', 'files/nota.pdf'],
  ['folder', './Board/', 'board'],
  ['decision-number', '2026-7', '2026-07'],
  ['decision-number', '2026/12', '2026-12'],
  ['decision-number', '7-2026', undefined],
  ['municipality-code', 'GM0342', 'gm0342'],
  ['municipality-code', '342', 'gm0342'],
  ['municipality-code', 'Soest', undefined],
  ['text', '   ', undefined],
]

describe('a value as people write it', () => {
  test.each(rows)('%s %j becomes %j', (expected, found, instead) => {
    expect(suggest(expected, found)).toBe(instead)
  })

  test('what is proposed is always taken', () => {
    const kinds = Object.keys(schemas) as scalars.Expected[]
    const written = fc.oneof(
      fc.constantFrom(...rows.map(([, found]) => found)),
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .array(fc.constantFrom(...'0123456789.,:-/_ €uqhTZ%maart'), { maxLength: 14 })
        .map(parts => parts.join('')),
    )
    const law = fc.property(fc.constantFrom(...kinds), written, (expected, found) => {
      const instead = suggest(expected, found)
      return instead === undefined || schemas[expected].safeParse(instead).success
    })
    fc.assert(law, { seed: 20260312, numRuns: 20_000 })
  })
})

describe('a value that cannot be', () => {
  const never: readonly (readonly [scalars.Expected, string, string | undefined])[] = [
    ['day', '2026-02-30', 'Die dag bestaat niet: februari 2026 heeft 28 dagen.'],
    ['day', '2024-02-30', 'Die dag bestaat niet: februari 2024 heeft 29 dagen.'],
    ['partial-day', '2026-04-31', 'Die dag bestaat niet: april 2026 heeft 30 dagen.'],
    ['quarter-or-day', '2026-13-01', 'Een jaar heeft 12 maanden.'],
    ['day', '2026-00-01', 'Een jaar heeft 12 maanden.'],
    ['day', '1026-01-01', 'Het jaar ligt tussen 1900 en 2099.'],
    ['day', '12-03-2026', undefined],
    ['time', '24:00', 'Die tijd bestaat niet: een dag loopt van 00:00 tot en met 23:59.'],
    ['time', '19.75', 'Die tijd bestaat niet: een dag loopt van 00:00 tot en met 23:59.'],
    ['time', '19.30', undefined],
    ['text', '2026-02-30', undefined],
  ]
  test.each(never)('%s %j', (expected, found, why) => {
    expect(impossible(expected, found, 'nl')).toBe(why)
    expect(impossible(expected, found, 'en') === undefined).toBe(why === undefined)
  })
})
