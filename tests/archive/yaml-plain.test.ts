import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainYaml } from '../../src/archive/yaml-plain.ts'
import { exampleTexts } from '../support/example.ts'

/** What the plain reader takes, it reads as the real parser does; what it is not sure of, it leaves. */

const real = (text: string): unknown => {
  const document = parseDocument(text, { schema: 'failsafe', version: '1.2', logLevel: 'silent' })
  if (document.errors.length > 0 || document.warnings.length > 0) return 'refused'
  return JSON.parse(JSON.stringify(document.toJS(), (_, value) => (value === null ? '' : value)))
}

const agrees = (text: string): boolean => {
  const plain = plainYaml(text)
  if (plain !== undefined) expect(JSON.parse(JSON.stringify(plain))).toEqual(real(text))
  return plain !== undefined
}

const records = Object.entries(exampleTexts()).flatMap(([path, text]) => {
  if (path.endsWith('.yaml')) return [text]
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1]
  return front === undefined ? [] : [front]
})

test('the records of the example are read alike, and most are plain', () => {
  const taken = records.filter(agrees).length
  expect(taken / records.length).toBeGreaterThan(0.75)
})

test.each([
  ['a: 1', { a: '1' }],
  ['a:\n  - b: NO\n    c: 19:30\n  - d', { a: [{ b: 'NO', c: '19:30' }, 'd'] }],
  ['a:\n- x\n- y', { a: ['x', 'y'] }],
  ['a:\n  - b: NO\n    c: "19:30"', { a: [{ b: 'NO', c: '19:30' }] }],
  ["a: 'x' # note", { a: 'x' }],
  ['a: [x, "y, z", {b: 1}]', { a: ['x', 'y, z', { b: '1' }] }],
  ['a:', { a: '' }],
  ['a: x: y', undefined],
  ['a: x\n  y', undefined],
  ['a: |\n  x', undefined],
  ['a: &b x', undefined],
  ['a: "x\\n"', undefined],
  ['a: 1\na: 2', undefined],
  ['A: 1', undefined],
  ['- a', undefined],
  // White space to us, but content to YAML.
  ['\u2028\na: 1', undefined],
  ['a: 1\u00a0', undefined],
  ['a:\u3000x', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  const found = plainYaml(text)
  expect(found === undefined ? undefined : JSON.parse(JSON.stringify(found))).toEqual(expected)
})

const PIECES = [
  '\n',
  ' ',
  '  ',
  '- ',
  ': ',
  ':',
  '#',
  ' # ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '&a',
  '*a',
  '!',
  '%',
  '\t',
  '\r',
  '---',
  '...',
  '?',
  '? ',
  'a: ',
  'b:\n',
  '\n  ',
  '\n- ',
]

test('whatever is done to a record, what is taken is read alike', () => {
  const damage = fc.record({
    record: fc.nat(),
    edits: fc.array(fc.record({ at: fc.nat(), cut: fc.nat(4), piece: fc.constantFrom('', ...PIECES) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  let taken = 0
  fc.assert(
    fc.property(damage, ({ record, edits }) => {
      const text = edits.reduce(
        (now, { at, cut, piece }) => {
          const where = at % (now.length + 1)
          return now.slice(0, where) + piece + now.slice(where + cut)
        },
        records[record % records.length]!.slice(0, 600),
      )
      if (agrees(text)) taken++
    }),
    { seed: 20261124, numRuns: 6000 },
  )
  expect(taken).toBeGreaterThan(500)
})
