import fc, { type GeneratorValue } from 'fast-check'
import type { Pointer, Tree } from '../../src/model/source.ts'

/**
 * Random records as people type them: comments everywhere, quotes of every kind, empty lines, block and bracket
 * style mixed, any indentation, CRLF, a byte order mark. Written without the code under test.
 */

interface Layout {
  readonly step: number
  readonly dash: number
  readonly gap: number
}

const NAMES = ['title', 'date', 'kind', 'items', 'who', 'note', 'from', 'to', 'themes', 'place', 'x1', 'a_b']
const WORDS = [
  'Jan',
  'wonen',
  'é ü',
  'twee woorden',
  '2026-03-12',
  '19:30',
  '12',
  "'s-Graveland",
  'x: y',
  '#1',
]

const one = <T>(g: GeneratorValue, from: readonly T[]): T => from[g(fc.nat, { max: from.length - 1 })]!
const chance = (g: GeneratorValue, outOf: number): boolean => g(fc.nat, { max: outOf - 1 }) === 0
const count = (g: GeneratorValue, min: number, max: number): number => g(fc.integer, { min, max })

let comments = 0
const comment = (): string => `# note ${++comments}`
const tail = (g: GeneratorValue): string => (chance(g, 4) ? `${one(g, [' ', '   '])}${comment()}` : '')

const single = (word: string): string => `'${word.replaceAll("'", "''")}'`
const plainOrQuoted = (g: GeneratorValue): string => {
  const word = one(g, WORDS)
  const style = g(fc.nat, { max: 2 })
  if (style === 0) return JSON.stringify(word)
  return style === 1 || /^['#]|: /.test(word) ? single(word) : word
}

const flowValue = (g: GeneratorValue, depth: number): string => {
  const kind = depth > 2 ? 0 : g(fc.nat, { max: 4 })
  if (kind < 3) return plainOrQuoted(g)
  const items = Array.from({ length: count(g, 0, 3) }, () => flowValue(g, depth + 1))
  const space = one(g, ['', ' '])
  const end = items.length > 0 && chance(g, 5) ? ',' : ''
  if (kind === 3) return `[${space}${items.join(', ')}${end}${space}]`
  const pairs = items.map((item, index) => `${NAMES[index]}: ${item}`)
  if (chance(g, 6)) pairs.push('empty:')
  return `{${space}${pairs.join(`,${one(g, [' ', '  '])}`)}${end}${space}}`
}

const flowLines = (g: GeneratorValue, column: number): string[] => {
  const pad = ' '.repeat(column + 2)
  const items = Array.from({ length: count(g, 1, 3) }, () => `${pad}${plainOrQuoted(g)}`)
  const lines = items.map((item, index) => `${item}${index < items.length - 1 ? `,${tail(g)}` : ''}`)
  return [' [', ...lines, `${' '.repeat(column)}]${tail(g)}`]
}

const blockText = (g: GeneratorValue, column: number, step: number): string[] => {
  const pad = ' '.repeat(column + step)
  const lines = [
    'eerste regel',
    ...(chance(g, 2) ? ['', 'tweede # geen noot'] : []),
    ...(chance(g, 3) ? ['', ''] : []),
  ]
  const header = `${one(g, ['|', '>'])}${one(g, ['', '-', '+'])}`
  return [` ${header}${tail(g)}`, ...lines.map(line => (line === '' ? '' : pad + line))]
}

const scalarLines = (g: GeneratorValue, column: number, step: number): string[] => {
  const pad = ' '.repeat(column + step)
  switch (g(fc.nat, { max: 9 })) {
    case 0:
      return blockText(g, column, step)
    case 1:
      return [tail(g)]
    case 2:
      return [' een zin die', `${pad}verder gaat${tail(g)}`]
    case 3:
      return [' "een zin die', '', `${pad}verder gaat"${tail(g)}`]
    case 4:
      return [tail(g), ...(chance(g, 2) ? [`${pad}${comment()}`] : []), `${pad}${plainOrQuoted(g)}${tail(g)}`]
    case 5:
      return [` ${flowValue(g, 0)}${tail(g)}`]
    case 6:
      return flowLines(g, column)
    default:
      return [`${one(g, [' ', ' ', '   '])}${plainOrQuoted(g)}${tail(g)}`]
  }
}

const between = (g: GeneratorValue, column: number): string[] => {
  const pad = ' '.repeat(column)
  return [...(chance(g, 8) ? [''] : []), ...(chance(g, 6) ? [`${pad}${comment()}`] : [])]
}

const mapLines = (g: GeneratorValue, column: number, depth: number, layout: Layout): string[] => {
  const names = g(fc.shuffledSubarray, NAMES, { minLength: 1, maxLength: depth === 0 ? 6 : 3 })
  return names.flatMap((name, index) => {
    const key = chance(g, 8) ? `"${name}"${one(g, ['', ' '])}` : name
    const lines = valueLines(g, column, depth, layout)
    const before = index === 0 ? [] : between(g, column)
    return [...before, `${' '.repeat(column)}${key}:${lines[0]}`, ...lines.slice(1)]
  })
}

const listLines = (g: GeneratorValue, column: number, depth: number, layout: Layout): string[] => {
  const inner = column + 1 + layout.gap
  return Array.from({ length: count(g, 1, 3) }).flatMap((_, index) => {
    const before = index === 0 ? [] : between(g, column)
    const dash = `${' '.repeat(column)}-`
    const kind = depth > 2 ? 0 : g(fc.nat, { max: 5 })
    if (kind < 3) {
      const lines = scalarLines(g, column, layout.step)
      return [...before, dash + lines[0], ...lines.slice(1)]
    }
    const nested = kind === 3 ? listLines(g, inner, depth + 1, layout) : mapLines(g, inner, depth + 1, layout)
    if (kind === 5) return [...before, `${dash}${tail(g)}`, ...nested]
    return [...before, dash + ' '.repeat(layout.gap) + nested[0]!.slice(inner), ...nested.slice(1)]
  })
}

const valueLines = (g: GeneratorValue, column: number, depth: number, layout: Layout): string[] => {
  const kind = depth > 2 ? 0 : g(fc.nat, { max: 4 })
  if (kind < 3) return scalarLines(g, column, layout.step)
  const deeper = column + (kind === 3 ? layout.step : layout.dash)
  const nested = kind === 3 ? mapLines(g, deeper, depth + 1, layout) : listLines(g, deeper, depth + 1, layout)
  return [tail(g), ...(chance(g, 5) ? [`${' '.repeat(deeper)}${comment()}`] : []), ...nested]
}

export interface Written {
  readonly path: string
  readonly text: string
}

/** A record as a person might have typed it. */
export const anyRecord: fc.Arbitrary<Written> = fc.gen().map(g => {
  comments = 0
  const step = one(g, [2, 2, 4])
  const layout = { step, dash: one(g, [0, 2, step]), gap: one(g, [1, 1, 3]) }
  const lines = [...(chance(g, 4) ? [comment()] : []), ...mapLines(g, 0, 0, layout)]
  const eol = one(g, ['\n', '\r\n'])
  const bom = chance(g, 8) ? '\uFEFF' : ''
  if (chance(g, 2)) {
    const body = one(g, ['', 'Proza.', '\n# Kop\n\n---\n\ntekst\n'])
    return { path: 'x.md', text: bom + ['---', ...lines, '---', body].join('\n').replaceAll('\n', eol) }
  }
  return { path: 'x.yaml', text: bom + lines.join(eol) + (chance(g, 3) ? '' : eol) }
})

const anyText = fc.oneof(
  fc.constantFrom(
    'x',
    'twee woorden',
    '2026-03-12',
    '',
    'no',
    '0612345678',
    '1275.00',
    "'t",
    'a: b',
    '- #',
    '19:30',
  ),
  fc.constantFrom(
    'eerste\ntweede',
    'eerste\n\nderde\n',
    ' springt in\nen uit',
    'einde\n\n\n',
    'tab\there\n',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

/** Any value that a record could hold. */
export const anyValue: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: anyText },
    { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 3 }) },
  ),
})).tree

/** Every place in a tree, the root first. */
export const pointersOf = (tree: Tree, at: Pointer = []): readonly Pointer[] => {
  if (typeof tree === 'string') return [at]
  const children = Array.isArray(tree)
    ? tree.map((item, index) => [index, item] as const)
    : Object.entries(tree)
  return [at, ...children.flatMap(([step, child]) => pointersOf(child as Tree, [...at, step]))]
}
