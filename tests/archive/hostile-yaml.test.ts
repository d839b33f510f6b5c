import { describe, expect, test } from 'vitest'
import { decode } from '../../src/archive/source.ts'
import { locate, parseYaml } from '../../src/archive/yaml.ts'
import { yamlOf } from '../../src/model/source.ts'
import { briefly, effort, member, seen } from './hostile-archive.ts'

/** YAML that means something else than it says, never ends, or asks the machine for everything. */

const fault = (yaml: string): string =>
  parseYaml(yaml)
    .faults.map(({ fault: name, offset }) => `${name} ${offset}`)
    .join()

describe('what a plain record never needs', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['anchor', 'name: &a Jan\n', 'anchor 6'],
    ['alias', 'name: *a\n', 'anchor 6'],
    ['emphasis of Markdown', 'name: *belangrijk*\n', 'anchor 6'],
    ['alias as a key', '*a : x\n', 'anchor 0'],
    ['merge key', 'base: x\n<<: y\n', 'key-shape 8'],
    ['tag', 'name: !!str Jan\n', 'tag 6'],
    ['own tag', 'name: !jan Jan\n', 'tag 6'],
    ['binary tag', 'name: !!binary SmFu\n', 'tag 6'],
    ['date tag', 'on: !!timestamp 2026-02-30\n', 'tag 4'],
    ['tag on a map', '!!map\nname: Jan\n', 'tag 0'],
    ['an exclamation mark', 'name: ! Jan\n', 'tag 6'],
    ['directive', '%YAML 1.1\n---\nname: no\n', 'directive 0'],
    ['directive for tags', '%TAG ! tag:x,2000:\n---\nname: x\n', 'directive 0'],
    ['second document', 'name: Jan\n---\nname: Piet\n', 'several-documents 10'],
    ['second document after dots', 'name: Jan\n...\nname: Piet\n', 'several-documents 14'],
    ['an empty second document', 'name: Jan\n---\n', 'several-documents 10'],
  ]
  test.each(refused)('%s', (_, yaml, expected) => {
    expect(fault(yaml)).toBe(expected)
  })

  test('aliases that double themselves are refused before they grow', () => {
    const bomb = ['a: &a [x, x]', ...Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join(
      '\n',
    )
    expect(fault(bomb)).toBe('anchor 3')
  })
})

describe('keys', () => {
  const shapes: readonly (readonly [string, string, string])[] = [
    ['the same key twice', 'name: a\nname: b\n', 'duplicate-key 8'],
    ['twice, once in quotes', 'name: a\n"name": b\n', 'duplicate-key 8'],
    ['twice between braces', 'end: { on: a, on: b }\n', 'duplicate-key 14'],
    ['__proto__', '__proto__: { admin: x }\n', 'key-shape 0'],
    ['a capital', 'Name: x\n', 'key-shape 0'],
    ['a Cyrillic letter', 'n\u0430me: x\n', 'key-shape 0'],
    ['full width', '\uFF4E\uFF41me: x\n', 'key-shape 0'],
    ['an accent apart', 'nume\u0301ro: x\n', 'key-shape 0'],
    ['a number', '1: x\n', 'key-shape 0'],
    ['no key', ': x\n', 'key-shape 0'],
    ['an empty key', '"": x\n', 'key-shape 0'],
    ['a list as key', '? [a, b]\n: x\n', 'key-shape 2'],
    ['a map as key', '{ a: b }: x\n', 'key-shape 0'],
    ['a text of several lines', '"a\n b": x\n', 'syntax 0'],
  ]
  test.each(shapes)('%s', (_, yaml, expected) => {
    expect(fault(yaml)).toBe(expected)
  })

  test('names that every object has are unknown keys, as any other', async () => {
    const [only, ...others] = await seen({ 'members/jan.md': member('name: Jan\nconstructor: x\n') })
    expect(others).toEqual([])
    expect(only).toMatchObject({
      rule: 'schema-unknown-key',
      place: 'members/jan.md:3:1',
      say: { key: 'constructor', instead: null },
    })
    expect(Object.getPrototypeOf(parseYaml('name: x\n').tree)).toBeNull()
  })

  const meant: readonly (readonly [string, string | null])[] = [
    ['Name', 'name'],
    ['NAME', 'name'],
    ['n\u0430me', 'name'],
    ['\uFF4E\uFF41\uFF4D\uFF45', 'name'],
    ['na\u0301me', 'name'],
    ['na\u200bme', 'name'],
    ['family-name', 'family_name'],
    ['familyName', 'family_name'],
    ['Family name', 'family_name'],
    ['naam', 'name'],
    ['nmae', 'name'],
    ['rollen', 'roles'],
    ['herkomst', 'origin'],
    ['zzzzzz', null],
  ]
  test.each(meant)('%j: did you mean %s', async (key, instead) => {
    const found = await seen({ 'members/jan.md': member(`${key}: x\n`) })
    const [only, ...others] = found.filter(({ rule }) => rule !== 'schema-missing-key')
    expect(others).toEqual([])
    expect(['schema-unknown-key', 'yaml-key-shape']).toContain(only!.rule)
    expect(only!.say).toMatchObject({ instead })
  })

  test('a letter that only looks like another is named by its code', async () => {
    const [only] = await seen({ 'members/jan.md': member('n\u0430me: Jan\n') })
    expect(only!.nl).toBe(
      'De sleutel ‘n\u0430me’ heeft tekens die niet mogen, zoals ‘\u0430’ (U+0430). Bedoelt u ‘name’?',
    )
  })
})

describe('scalars are text until the schema says otherwise', () => {
  const texts = [
    'NO',
    'no',
    'yes',
    'on',
    '~',
    'null',
    '012',
    '0o14',
    '0x1f',
    '1_000',
    '19:30',
    '1e3',
    '.inf',
    '.NaN',
    '2026-02-30',
    '12.50',
    '0612345678',
    '99999999999999999999',
    '1.10',
    '+1',
    '=',
  ]
  test.each(texts)('%s', text => {
    expect(parseYaml(`a: ${text}\nb: "${text}"\nc: [${text}]\n`).tree).toEqual({
      a: text,
      b: text,
      c: [text],
    })
  })

  const values: readonly (readonly [string, string, string])[] = [
    [
      'a day that does not exist',
      'candidate_since: 2026-02-30',
      'Die dag bestaat niet: februari 2026 heeft 28 dagen.',
    ],
    ['29 February of a common year', 'candidate_since: 2100-02-29', 'Het jaar ligt tussen 1900 en 2099.'],
    ['month 13', 'candidate_since: 2026-13-01', 'Een jaar heeft 12 maanden.'],
    ['a Dutch day', 'candidate_since: 12-03-2026', 'Schrijf 2026-03-12.'],
    ['a day in words', 'candidate_since: 12 maart 2026', 'Schrijf 2026-03-12.'],
    ['a day with a time', 'candidate_since: 2026-03-12T00:00:00Z', 'Schrijf 2026-03-12.'],
    ['a day without zeros', 'candidate_since: 2026-3-2', 'Schrijf 2026-03-02.'],
    ['ja', 'publish_name: { consent: ja, on: 2026-03-12 }', 'Schrijf true.'],
    ['NO', 'publish_name: { consent: NO, on: 2026-03-12 }', 'Schrijf false.'],
    ['an empty answer', 'publish_name: { consent: , on: 2026-03-12 }', 'Vul iets in of haal de sleutel weg.'],
    ['octal', 'hours_per_month: 012', 'Schrijf 12.'],
    ['a low line', 'hours_per_month: 1_000', 'Schrijf 1000.'],
    ['nothing', 'hours_per_month:', 'Vul iets in of haal de sleutel weg.'],
    ['an exponent', 'hours_per_month: 1e3', 'Verwacht: een heel getal.'],
  ]
  test.each(values)('%s', async (_, yaml, end) => {
    const found = await seen({ 'members/jan.md': member(`name: Jan\n${yaml}\n`) })
    expect(found.map(({ rule }) => rule)).toEqual(['schema-value'])
    expect(found[0]!.nl.endsWith(end)).toBe(true)
  })
})

describe('syntax', () => {
  const broken: readonly (readonly [string, string, string, string])[] = [
    ['a tab before a key', 'end:\n\ton: x\n', '3:1', 'Deze regel springt in met een tab. Gebruik spaties.'],
    ['a colon in a title', 'name: Jan: de Vries\n', '2:7', 'Hier staat een dubbele punt te veel'],
    ['a quote that stays open', 'name: "Jan\norigin: new\n', '2:7', 'Hier ontbreekt een teken'],
    ['a bracket that stays open', 'roles: [a, b\norigin: new\n', '3:1', ''],
    ['a quote too many', 'name: "Jan" de Vries\n', '2:13', 'Hier staat iets wat er niet past'],
    ['an at sign', 'name: @jan\n', '2:7', 'Een waarde mag niet met dit teken beginnen.'],
    ['a grave accent', 'name: `jan`\n', '2:7', 'Een waarde mag niet met dit teken beginnen.'],
    ['a backslash', 'name: "C:\\map"\n', '2:10', 'Achter een schuine streep'],
    [
      'a line that is not indented enough',
      'end:\n  on: x\n ground: y\n',
      '4:1',
      'Deze regel springt niet in',
    ],
    ['a line without a colon', 'name: Jan\norigin\n', '3:1', 'Hier ontbreekt een teken'],
  ]
  test.each(broken)('%s', async (_, yaml, at, start) => {
    const [only, ...others] = await seen({ 'members/jan.md': member(yaml) })
    expect(others).toEqual([])
    expect([only!.rule, only!.place]).toEqual(['yaml-syntax', `members/jan.md:${at}`])
    expect(only!.nl.startsWith(start)).toBe(true)
  })
})

describe('limits', () => {
  const nested = (depth: number): string =>
    [...Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`), `${' '.repeat(depth)}b: x\n`].join(
      '',
    )

  test('24 levels are read, 25 are not', () => {
    expect(fault(nested(23))).toBe('')
    expect(fault(nested(24))).toMatch(/^too-deep/)
  })

  test('400 keys or items are read, 401 are not', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: x\n`).join('')
    const items = (count: number) => `a:\n${'  - x\n'.repeat(count)}`
    expect([fault(keys(400)), fault(items(400))]).toEqual(['', ''])
    expect([fault(keys(401)), fault(items(401))].join()).toMatch(/^too-many-keys 0,too-many-keys \d+$/)
  })

  test('64 KiB of facts are read, one character more is not', async () => {
    const text = (length: number) => `# ${'x'.repeat(length - 3)}\n`
    const names = async (yaml: string) =>
      (await seen({ 'plan/2026.yaml': yaml, 'members/jan.md': member(yaml) })).map(
        ({ rule, place }) => `${rule} ${place.split(':')[0]}`,
      )
    expect(await names(text(65_536))).toEqual([
      'yaml-not-a-map members/jan.md',
      'yaml-not-a-map plan/2026.yaml',
    ])
    expect(await names(text(65_537))).toEqual([
      'file-yaml-too-large members/jan.md',
      'file-yaml-too-large plan/2026.yaml',
    ])
  })

  test('a text of more than 204,800 characters is not read', async () => {
    expect(await seen({ 'members/jan.md': member('name: Jan\n', 'x'.repeat(204_800)) })).toEqual([])
    const found = await seen({ 'members/jan.md': member('name: Jan\n', 'x'.repeat(204_801)) })
    expect(briefly(found)).toEqual(['file-body-too-large members/jan.md:4:1'])
  })
})

const fill = (piece: string, length = 65_000): string => piece.repeat(Math.floor(length / piece.length))
const stairs = (piece: string): string =>
  Array.from({ length: 350 }, (_, i) => ' '.repeat(i) + piece).join('\n')

/** Shapes that cost some parser seconds, minutes or its stack. */
const heavy: { readonly [name: string]: string } = {
  dashes: fill('- '),
  'question marks': fill('? '),
  'nine hundred bytes of question marks': fill('? ', 900),
  brackets: fill('['),
  braces: fill('{'),
  'brackets and braces': fill('[{'),
  commas: `a: [${fill(',')}`,
  'empty lines': fill('\n'),
  'empty lines between two facts': `a: x${fill('\n')}b: x`,
  'lines of spaces': fill('               \n'),
  'empty lines in a quote': `a: "${fill('\n')}`,
  comments: fill('#\n'),
  'comments below a key': `a:\n${fill('  # x\n')}`,
  colons: fill(': '),
  'a literal text': `a: |\n${fill(' x\n')}`,
  'a folded text of empty lines': `a: >\n${fill(' \n')}`,
  'plain text of many lines': `a: ${fill('b\n ')}`,
  'a list between brackets': `a: [${fill('b,\n ')}]`,
  escapes: `a: "${fill('\\u0041')}"`,
  'bad escapes': `a: "${fill('\\q')}"`,
  'the same key': fill('a: 1\n'),
  'the same key between braces': `{${fill('a: 1,')}}`,
  'six thousand keys': Array.from({ length: 6000 }, (_, i) => `k${i}: 1`).join('\n'),
  'four hundred keys in each of thirty maps': Array.from(
    { length: 30 },
    (_, j) => `m${j}:\n${Array.from({ length: 390 }, (_, i) => ` a${i}:\n`).join('')}`,
  ).join(''),
  anchors: fill('&a '),
  aliases: fill('*a '),
  documents: fill('---\n'),
  'stairs of maps': stairs('a:'),
  'stairs of lists': stairs('-'),
  'quotes in a row': fill('"a" '),
  'keys in quotes': fill('"a": '),
  'explicit keys': fill('? a\n'),
  'wrong indentation': fill('  a: 1\n b: 2\n'),
}

describe('no record takes long', () => {
  test.each(Object.entries(heavy))('%s', async (_, yaml) => {
    for (const contents of [{ 'members/jan.md': member(`${yaml}\n`) }, { 'plan/2026.yaml': yaml }])
      expect(await effort(() => seen(contents))).toBeLessThan(2000)
  })

  test('a whole mebibyte of empty lines', async () => {
    const bytes = new TextEncoder().encode(`---\n${'\n'.repeat(1_000_000)}---\n`)
    const read = () =>
      expect(decode('members/jan.md', bytes)).toMatchObject({ fault: { fault: 'yaml-too-large' } })
    expect(await effort(read)).toBeLessThan(500)
  })

  test('reading deep documents again and again does not end the process', () => {
    for (let i = 0; i < 40; i++) {
      expect(fault(fill('- ', 6000))).toMatch(/^too-deep/)
      expect(fault(`a: ${fill('[', 6000)}`)).toMatch(/^too-deep/)
    }
  })

  test('places in a text that cannot be parsed are none', () => {
    expect(locate(fill('[', 6000), ['a', 0])).toEqual({ depth: 0 })
  })

  test('the largest record that is valid takes no second', async () => {
    const leave = Array.from(
      { length: 390 },
      (_, i) =>
        `  - from: 2026-01-01\n    to: 2026-01-${String((i % 28) + 1).padStart(2, '0')} # ${'x'.repeat(100)}\n`,
    )
    const text = member(`name: Jan\nleave:\n${leave.join('')}`, 'x'.repeat(200_000))
    expect(await effort(async () => expect(await seen({ 'members/jan.md': text })).toEqual([]))).toBeLessThan(
      1000,
    )
    const decoded = decode('members/jan.md', new TextEncoder().encode(text))
    expect('source' in decoded && yamlOf(decoded.source).length).toBeGreaterThan(50_000)
  })
})
