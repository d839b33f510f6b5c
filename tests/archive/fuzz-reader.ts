import fc from 'fast-check'
import { parse } from 'yaml'
import type * as z from 'zod'
import { kindNamed } from '../../schemas/kinds.ts'
import { memoryFiles } from '../../src/adapters/memory-files.ts'
import { readRecord } from '../../src/archive/read.ts'
import { places } from '../../src/archive/resolve.ts'
import { decode } from '../../src/archive/source.ts'
import { locate } from '../../src/archive/yaml.ts'
import { type Pointer, type Tree, yamlOf } from '../../src/model/source.ts'
import { fileRules } from '../../src/rules/file/index.ts'

/** Documents that were damaged by chance, and what must hold for each. */

const MEMBERS: readonly string[] = [
  'name: Jan de Vries\norigin: new\nterms:\n  - kind: appointment\n    from: 2024-01-15\n    to: 2028-01-14\n    decision: { on: 2024-01-10, reference: "C-12" }\n',
  '# een lid\nname: "Jan \\"de\\" Vries" # zo\nroles:\n- role: chair\n  from: 2024-01-15\npositions_confirmed: [2024-01-01, 2025-01-01]\n',
  "name: 'Els ''t Hart'\nresident:\n  confirmed_on: 2024-01-15\n  lives_here: true\nhours_per_month: 10\nleave: []\n",
  'name: |-\n  Jan\n\n  de Vries\nfamily_name: >\n  Vries\n  de\npublish_name: {consent: true, on: 2026-03-12}\n',
  '? name\n: Jan\n? "origin"\n: new\n',
  'name: Jan\nbusiness_interests:\n    declared_on:   2026-03-12\n    has:\n      false\n',
]

const PLANS: readonly string[] = [
  'adopted_on: 2025-12-01\nthemes:\n  - title: Minima\n    how: Gesprek\n  - title: "Jeugd: thuis"\npapers: []\n',
  'papers:\n  - title: Nota\n    council_date: 2026-05-21\n    advice: advice:2026-01-minima\n',
]

const ODD: readonly string[] = [
  'a: [b, [c, {d: e}], "f: g"]\nh: {}\ni: []\nj:\nk: ~\n',
  'a:\n  - - b\n    - c\n  - d: e\n    f:\n      - g\n',
  '',
  '{a: b, "c": [d], e: {f: g}}\n',
]

const MEMBER = 'members/jan.md'
const PLAN = 'plan/2026.yaml'

const CASES: readonly (readonly [path: string, yaml: string])[] = [
  ...MEMBERS.map(yaml => [MEMBER, yaml] as const),
  ...PLANS.map(yaml => [PLAN, yaml] as const),
  ...ODD.flatMap(yaml => [[MEMBER, yaml] as const, [PLAN, yaml] as const]),
]

const PIECES: readonly string[] = [
  ...': ,:\n,- ,\n- ,? ,\n,\n\n,\r\n,\r,\t,  ,#, # ,[,],{,},",\',|,>,|+\n,&a ,*a,!!str ,! ,%YAML 1.1\n,---,\n---\n,\n...\n,<<: ,@,`,\\,\\u001b,\\x00,~,null'.split(
    ',',
  ),
  ',',
  ': - ',
  '__proto__: x\n',
  'constructor: x\n',
  'name: twice\n',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\uFEFF',
  '\u0430',
  'é',
  'e\u0301',
  '😀',
  '\ud800',
  '\u2028',
  '<<<<<<< HEAD\n',
  '>>>>>>> x\n',
  '2026-02-30',
  'NO',
  '012',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ',
  '? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ',
  'x'.repeat(1100),
]

interface Edit {
  readonly at: number
  readonly much: number
  readonly what: 'insert' | 'remove' | 'replace' | 'repeat' | 'break' | 'value'
  readonly piece: string
}

const edited = (text: string, { at, much, what, piece }: Edit): string => {
  const start = Math.floor(at * (text.length + 1))
  const end = Math.min(text.length, start + Math.floor(much * 20))
  const [before, middle, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  switch (what) {
    case 'insert':
      return before + piece + middle + after
    case 'remove':
      return before + after
    case 'replace':
      return before + piece + after
    case 'repeat':
      return before + middle + middle + after
    case 'value': {
      const colon = text.indexOf(': ', start) + 2
      const rest = text.slice(colon).replace(/^[^\n]*/, '')
      return colon < 2 ? text : text.slice(0, colon) + piece.trim() + rest
    }
    case 'break':
      return `${before}\n${' '.repeat(Math.floor(much * 6))}${middle}${after}`
  }
}

const part = fc.double({ min: 0, max: 0.999, noNaN: true })

const edit: fc.Arbitrary<Edit> = fc.record({
  at: part,
  much: part,
  what: fc.constantFrom('insert', 'insert', 'value', 'value', 'remove', 'replace', 'repeat', 'break'),
  piece: fc.constantFrom(...PIECES),
})

interface Damaged {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A record on its way into the archive: a document, damaged, in the form of its path, some bytes turned. */
const damaged: fc.Arbitrary<Damaged> = fc
  .record({
    of: fc.constantFrom(...CASES),
    inside: fc.array(edit, { maxLength: 4 }),
    outside: fc.oneof({ weight: 4, arbitrary: fc.constant<Edit[]>([]) }, fc.array(edit, { maxLength: 2 })),
    turned: fc.oneof(
      { weight: 9, arbitrary: fc.constant([]) },
      fc.array(fc.tuple(part, fc.nat(255)), { maxLength: 2 }),
    ),
  })
  .map(({ of: [path, document], inside, outside, turned }) => {
    const yaml = inside.reduce(edited, document)
    const whole = path.endsWith('.md') ? `---\n${yaml}\n---\nTekst\n` : yaml
    const bytes = new TextEncoder().encode(outside.reduce(edited, whole))
    for (const [at, value] of turned) if (bytes.length > 0) bytes[Math.floor(at * bytes.length)] = value
    return { path, bytes }
  })

const manuals = new Map(fileRules.map(manual => [manual.id, manual]))

const pointersOf = (tree: Tree, at: Pointer = []): readonly Pointer[] =>
  typeof tree === 'string'
    ? [at]
    : [
        at,
        ...Object.entries(tree).flatMap(([key, value]) =>
          pointersOf(value, [...at, Array.isArray(tree) ? Number(key) : key]),
        ),
      ]

// What the package itself makes of a text, with an absent value as the empty text that the archive takes it for.
const byPackage = (text: string): unknown =>
  parse(text, (_: unknown, value: unknown) => (value === null ? '' : value), {
    schema: 'failsafe',
    version: '1.2',
    logLevel: 'silent',
  })

/** Says what does not hold for a damaged record; nothing when all does. */
const brokenLaws = (schema: z.ZodType, { path, bytes }: Damaged): string | undefined => {
  const before = performance.now()
  const read = readRecord(memoryFiles({ [path]: bytes }), path, schema)
  const took = performance.now() - before
  if (took > 2000) return `took ${took} ms`
  if ((read.data === undefined) === (read.faults.length === 0)) return 'neither whole nor faulty'
  for (const fault of read.faults) {
    const manual = manuals.get(fault.rule)
    if (!manual) return `no manual for ${fault.rule}`
    const { line, column, excerpt } = places.ofFault(fault)
    if (!(line >= 1 && column >= 1 && column <= (excerpt ?? '').length + 1))
      return `${fault.rule} at ${line}:${column}`
    if (manual.message.nl(fault.say) === '' || manual.message.en(fault.say) === '')
      return `${fault.rule} is silent`
  }
  const decoded = decode(path, bytes)
  if (!read.tree || !('source' in decoded)) return undefined
  const yaml = yamlOf(decoded.source)
  if (JSON.stringify(read.tree) !== JSON.stringify(byPackage(yaml)))
    return 'read otherwise than the package does'
  const lost = pointersOf(read.tree).find(pointer => locate(yaml, pointer).depth !== pointer.length)
  return lost && `no place for ${lost.join('.')}`
}

/** Damages so many documents, always the same ones. */
export const fuzzReader = async (
  runs: number,
  seed: number,
): Promise<{ readonly [rule: string]: number }> => {
  const schemas = new Map<string, z.ZodType>([
    [MEMBER, await kindNamed('member').schema()],
    [PLAN, await kindNamed('plan').schema()],
  ])
  const counts: Record<string, number> = {}
  const law = fc.property(damaged, document => {
    const schema = schemas.get(document.path)!
    const broken = brokenLaws(schema, document)
    if (broken !== undefined) throw new Error(broken)
    const { faults } = readRecord(memoryFiles({ [document.path]: document.bytes }), document.path, schema)
    for (const rule of faults.length > 0 ? faults.map(fault => fault.rule) : ['whole'])
      counts[rule] = (counts[rule] ?? 0) + 1
  })
  fc.assert(law, { seed, numRuns: runs })
  return counts
}
