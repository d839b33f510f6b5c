import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/render/csv.ts'
import { json } from '../../src/render/json.ts'
import { xlsx } from '../../src/render/xlsx.ts'
import { hostile } from './arbitrary.ts'

/** Reads our CSV as a spreadsheet does. */
const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r]*))(;|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!)
    if (end !== ';') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a register as CSV', () => {
  test('is what a Dutch spreadsheet opens', () => {
    const columns = [{ head: 'naam' }, { head: 'bedrag', decimals: 2 }, { head: 'uren' }]
    expect(
      csv(columns, [
        ['De Vries; Jan', 127500, 12.5],
        ['zegt "ja"', -5, null],
        ['Ë', 0, 3],
      ]),
    ).toBe('\ufeffnaam;bedrag;uren\r\n"De Vries; Jan";1275,00;12,5\r\n"zegt ""ja""";-0,05;\r\nË;0,00;3\r\n')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+31 6 12345678', "'+31 6 12345678"],
    ['-1', "'-1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    ['\u200b=1', "'=1"],
    ['  =1', "' =1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['2026-03', '2026-03'],
    ['12-03-2026', '12-03-2026'],
    ['0612345678', '0612345678'],
  ])('text %j is written as %j', (text, written) => {
    expect(readCsv(csv([{ head: 'a' }], [[text]]))[1]).toEqual([written])
  })

  test('any text stays in its cell and is no formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1 }), rows => {
        const read = readCsv(csv([{ head: 'a' }, { head: 'b' }], rows))
        expect(read).toHaveLength(rows.length + 1)
        for (const row of read) {
          expect(row).toHaveLength(2)
          for (const cell of row)
            expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]|[\u0000-\u001f\u007f-\u009f]/)
        }
      }),
    )
  })

  test('refuses a number that is none', () => {
    expect(() => csv([{ head: 'a' }], [[Number.NaN]])).toThrow(RangeError)
    expect(() => csv([{ head: 'a', decimals: 2 }], [[0.5]])).toThrow(RangeError)
  })
})

describe('a register as a workbook', () => {
  const partsOf = (bytes: Uint8Array) =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

  test('has numbers as numbers, with their decimals in how they are shown', async () => {
    const columns = [{ head: 'naam' }, { head: 'bedrag', decimals: 2 }]
    const parts = partsOf(
      await xlsx('vergoeding', columns, [
        ['Jan', 127505],
        ['Els', null],
      ]),
    )
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<v>1275.05</v>')
    expect(parts['xl/styles.xml']).toContain('numFmtId="164" formatCode="#,##0.00"')
    expect(parts['xl/workbook.xml']).toContain('name="vergoeding"')
  })

  test('gives the same bytes each time, and never a formula or a character that nobody sees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, hostile)), async rows => {
        const columns = [{ head: 'a' }, { head: 'b' }]
        const bytes = await xlsx('lijst', columns, rows)
        expect(bytes).toEqual(await xlsx('lijst', columns, rows))
        const all = Object.values(partsOf(bytes)).join('')
        expect(all).not.toMatch(/<f>|<f |[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
      }),
      { numRuns: 50 },
    )
  })

  test('refuses a number that is none', async () => {
    await expect(xlsx('lijst', [{ head: 'a' }], [[Number.NaN]])).rejects.toThrow(RangeError)
    await expect(xlsx('lijst', [{ head: 'a', decimals: 2 }], [[0.5]])).rejects.toThrow(RangeError)
  })
})

describe('data as JSON', () => {
  test('has sorted keys, two spaces and a line feed at the end', () => {
    expect(json({ b: [1, null, true], a: { d: 'ë', c: undefined } })).toBe(
      '{\n  "a": {\n    "d": "ë"\n  },\n  "b": [\n    1,\n    null,\n    true\n  ]\n}\n',
    )
    expect(json({ a: 1, b: 2 })).toBe(json({ b: 2, a: 1 }))
  })

  test('gives back what was put in, without a character that nobody sees', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'binary' }),
          fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.integer(), fc.boolean()),
        ),
        value => {
          const text = json(value)
          expect(JSON.parse(text)).toEqual({ ...value })
          expect(text).not.toMatch(
            /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
          )
        },
      ),
    )
  })

  test.each([
    ['a Map', { a: new Map() }, 'value.a'],
    ['a Set', [new Set()], 'value[0]'],
    ['NaN', { a: [Number.NaN] }, 'value.a[0]'],
    ['a function', { a: () => 1 }, 'value.a'],
  ])('refuses %s and names its place', (_name, value, place) => {
    expect(() => json(value)).toThrow(`${place} is not plain data`)
  })
})
