import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { importsOf, type SourceFile, sourcesIn } from './support/sources.ts'

/** How the house is built: what may lean on what, and who may touch the world. */

const product = sourcesIn('src', 'schemas')
const everything = [...product, ...sourcesIn('bin', 'tests')]

const base = ['schemas', 'schemas/vocabulary', 'src/model'] as const
const derived = [...base, 'src/domain', 'src/domain/public', 'src/lang'] as const

/** Which part may import which others; every part may import itself, and types count too. */
const parts: { readonly [part: string]: readonly string[] } = {
  'schemas/vocabulary': [],
  schemas: ['schemas/vocabulary', 'src/model'],
  'src/model': ['schemas', 'schemas/vocabulary'],
  'src/tree': [],
  'src/ports.ts': [],
  // Foreign files become a document tree.
  'src/intake': ['src/model', 'src/tree'],
  'src/presets': base,
  // Presets hold the days that municipalities equate with holidays.
  'src/domain': [...base, 'src/domain/public', 'src/presets'],
  'src/domain/public': [...base, 'src/domain'],
  'src/lang': [...base, 'src/domain', 'src/ports.ts'],
  'src/archive': [...base, 'src/ports.ts', 'src/archive/diff.ts'],
  'src/archive/diff.ts': ['src/archive'],
  'src/rules': derived,
  // A document shows what a plan will do: the only piece of the archive that it may know.
  'src/documents': [...derived, 'src/tree', 'src/archive/diff.ts'],
  // What the site says comes from public projections alone: it cannot see the archive, nor what is derived from it.
  'src/site': [...base, 'src/domain/public', 'src/lang', 'src/tree', 'src/render'],
  'src/render': ['src/tree'],
  'src/commands': [
    ...derived,
    'src/site',
    'src/tree',
    'src/ports.ts',
    'src/archive',
    'src/archive/diff.ts',
    'src/rules',
    'src/documents',
    'src/intake',
  ],
  'src/cli': [
    ...derived,
    'src/tree',
    'src/ports.ts',
    'src/archive',
    'src/archive/diff.ts',
    'src/documents',
    'src/presets',
    'src/commands',
    'src/render',
    'src/intake',
  ],
  'src/cli.ts': [...derived, 'src/ports.ts', 'src/archive', 'src/commands', 'src/render', 'src/cli'],
  'src/adapters': ['src/model', 'src/ports.ts', 'src/intake'],
  'src/main.ts': ['src/cli.ts', 'src/cli', 'src/adapters'],
}

/** The one door of each package: the only files that import it. */
const doors: { readonly [name: string]: RegExp } = {
  zod: /^(schemas\/|src\/commands\/|src\/cli\/parse\.ts|src\/archive\/(issues|journal|load|read|schema-walk|taken)\.ts)/,
  'mdast-util-from-markdown': /^src\/tree\/prose\.ts$/,
  mdast: /^src\/tree\/prose\.ts$/,
  commander: /^src\/cli\/parse\.ts$/,
  yaml: /^src\/archive\/yaml\.ts$/,
  'gray-matter': /^src\/archive\/front-matter\.ts$/,
  'date-fns': /^src\/model\/day\.ts$/,
  'simple-git': /^src\/adapters\/git-porcelain\.ts$/,
  chalk: /^src\/render\/terminal\.ts$/,
  docx: /^src\/render\/docx(-\w+)?\.ts$/,
  // One packs, the other unpacks what comes from strangers.
  nodemailer: /^src\/render\/eml\.ts$/,
  'write-excel-file': /^src\/render\/xlsx\.ts$/,
  // One writes calendars, the other reads those of others.
  'ical.js': /^src\/(render|intake)\/ics\.ts$/,
  fflate: /^src\/(render\/zip|intake\/unzip)\.ts$/,
  unpdf: /^src\/intake\/pdf\.ts$/,
  'postal-mime': /^src\/intake\/mail\.ts$/,
  sarif: /^src\/documents\/findings-sarif\.ts$/,
  'node:crypto': /^src\/model\/hash\.ts$/,
}

/** Who may touch disk, clock, processes and terminal. */
const isOutside = (path: string): boolean => /^(src\/adapters\/|src\/main\.ts$|bin\/)/.test(path)

const partOf = (path: string): string | undefined =>
  Object.keys(parts)
    .filter(part => path === part || path.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0]

const packageOf = (name: string): string => (name.startsWith('node:') ? name : name.split('/')[0]!)

const placesOf = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, code }) =>
    [...code.matchAll(pattern)].map(({ 0: found, index }) => {
      const line = code.slice(0, index).split('\n').length
      return `${path}:${line}: ${found.trim()}`
    }),
  )

const bundled = () =>
  build({
    entryPoints: ['src/main.ts', 'src/adapters/paper-worker.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    splitting: true,
    outdir: 'dist',
    packages: 'external',
  })

describe('the sources', () => {
  it('are read, all of them', () => {
    expect(product.length).toBeGreaterThan(200)
    expect(product.flatMap(({ files }) => files).length).toBeGreaterThan(product.length)
  })

  it('start without a package: what helps only some commands waits until it is asked for', async () => {
    const { metafile } = await bundled()
    const imports = (path: string) =>
      (metafile.inputs[path]?.imports ?? []).filter(({ kind }) => kind === 'import-statement')
    const started = new Set(['src/main.ts'])
    for (const path of started) for (const { path: to } of imports(path)) started.add(to)
    expect(started.size).toBeGreaterThan(30)
    expect(
      [...started].filter(
        path => !path.startsWith('src/') && !path.startsWith('schemas/') && !path.startsWith('node:'),
      ),
    ).toEqual([])
  })

  it('are read as the bundler reads them: no import is missed', async () => {
    const { metafile } = await bundled()
    const missed = Object.entries(metafile.inputs).flatMap(([path, { imports }]) => {
      const file = product.find(one => one.path === path)
      const known = new Set([...(file?.files ?? []), ...(file?.packages ?? [])])
      return imports.filter(({ path: to }) => !known.has(to)).map(({ path: to }) => `${path} -> ${to}`)
    })
    expect(Object.keys(metafile.inputs).length).toBeGreaterThan(200)
    expect(missed).toEqual([])
  })

  it.each([
    ["import type { A } from './a.ts'", './a.ts'],
    ["import {\n  a,\n  b,\n} from '../b.ts'", '../b.ts'],
    ["import './c.ts'", './c.ts'],
    ["export * from './d.ts'", './d.ts'],
    ["const e = () => import('./e.ts')", './e.ts'],
    ["type F = import('./f.ts').F", './f.ts'],
  ])('hide no import such as %s', (text, name) => {
    expect(importsOf(text)).toEqual([name])
  })
})

describe('imports', () => {
  it.each(Object.keys(parts))('of %s go only where they may', part => {
    const inside = product.filter(({ path }) => partOf(path) === part)
    expect(inside.length, `nothing lies in ${part}`).toBeGreaterThan(0)
    const allowed = new Set([part, ...parts[part]!])
    const wrong = inside.flatMap(({ path, files }) =>
      files.filter(to => !allowed.has(partOf(to) ?? '')).map(to => `${path} -> ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('know every file: each lies in a part', () => {
    expect(product.filter(({ path }) => partOf(path) === undefined)).toEqual([])
  })

  it('never go round in a circle when the program runs', () => {
    const files = new Map(product.map(file => [file.path, file.running]))
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (path: string, way: readonly string[]): void => {
      const start = way.indexOf(path)
      if (start >= 0) circles.push([...way.slice(start), path].join(' -> '))
      if (start >= 0 || done.has(path)) return
      for (const to of files.get(path) ?? []) follow(to, [...way, path])
      done.add(path)
    }
    for (const path of files.keys()) follow(path, [])
    expect(circles).toEqual([])
  })
})

describe('what is public', () => {
  it('is declared so in one folder alone', () => {
    const users = product.filter(({ code }) => /\basPublic\b/.test(code)).map(({ path }) => path)
    expect(users.length).toBeGreaterThan(3)
    expect(users.filter(path => !path.startsWith('src/domain/public/'))).toEqual([])
  })
})

describe('packages', () => {
  it.each(Object.entries(doors))('%s comes in by its own door', (name, door) => {
    const users = product.filter(({ packages }) => packages.some(found => packageOf(found) === name))
    expect(users.length, `nothing imports ${name}`).toBeGreaterThan(0)
    expect(users.map(({ path }) => path).filter(path => !door.test(path))).toEqual([])
  })

  it('come in by no other door, and built-in modules only outside', () => {
    const others = product.flatMap(({ path, packages }) =>
      packages
        .map(packageOf)
        .filter(name => !(name in doors) && !(name.startsWith('node:') && isOutside(path)))
        .map(name => `${path}: ${name}`),
    )
    expect(others).toEqual([])
  })

  it('date-fns is taken one function at a time: as a whole it takes a second to load', () => {
    const names = product.flatMap(({ packages }) => packages).filter(name => packageOf(name) === 'date-fns')
    expect(names.filter(name => !/^date-fns\/\w+$/.test(name))).toEqual([])
  })
})

describe('the world', () => {
  const inside = product.filter(({ path }) => !isOutside(path))
  const world =
    /\bprocess\s*[.[]|\bDate\.now\b|\bnew Date\(\s*\)|\bconsole\s*[.[]|\bglobalThis\b|\bMath\.random\b|\bperformance\s*\.|\bset(Timeout|Interval|Immediate)\b|\bfetch\(|\beval\(|\bnew Function\b/g

  it('is touched only by adapters, main and bin', () => {
    expect(placesOf(inside, world)).toEqual([])
    const outside = everything.filter(({ path }) => isOutside(path))
    expect(placesOf(outside, world).length, 'the pattern finds nothing where it must').toBeGreaterThan(5)
  })

  it('has its calendar in one file', () => {
    const others = inside.filter(({ path }) => path !== 'src/model/day.ts')
    expect(placesOf(others, /\bDate\b(?=\s*[(.])/g)).toEqual([])
  })
})

describe('every file', () => {
  // Tables of rows that belong together, and tests that tell one story in many examples.
  const limitOf = (path: string): number => (path.startsWith('tests/') ? 400 : 300)

  it('is short enough to be read in one go', () => {
    const long = everything.filter(({ path, text }) => text.split('\n').length - 1 > limitOf(path))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('is finished: no marks for later, no test left out', () => {
    const later = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')
    expect(
      everything.filter(({ text }) => new RegExp(`\\b(${later})\\b`).test(text)).map(f => f.path),
    ).toEqual([])
    const tests = everything.filter(({ path }) => path.startsWith('tests/'))
    expect(placesOf(tests, /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|fails|skipIf|runIf)\b/g)).toEqual(
      [],
    )
  })

  it('names no folder of one machine', () => {
    const machine = /(?<![\w.}])\/(?:home|root|Users|work|mnt)\/\w/
    expect(everything.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })
})
