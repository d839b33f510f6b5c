import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGit } from '../../src/adapters/git.ts'
import { publicSite } from '../../src/domain/public/site.ts'
import { buildSite } from '../../src/site/build.ts'
import { consoleIn } from '../support/console.ts'
import { exampleFacts, exampleFolder, exampleTexts } from '../support/example.ts'
import { type Mark, planted } from './planted.ts'

/** A mark in every confidential text of the example council: none may be found in anything that was published. */

const folder = mkdtempSync(join(tmpdir(), 'ipr-canary-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const published = async (
  where: 'confidential' | 'public',
  more: { readonly [path: string]: string } = {},
) => {
  const facts = await exampleFacts()
  const { archive, marks } = planted(facts, exampleTexts(), where)
  const home = join(folder, where)
  cpSync(exampleFolder, join(home, 'archief'), { recursive: true })
  for (const [path, text] of [...Object.entries(archive), ...Object.entries(more)]) {
    if (/\.(?:pdf|docx)$/.test(path) && !(path in more)) continue
    mkdirSync(dirname(join(home, 'archief', path)), { recursive: true })
    writeFileSync(join(home, 'archief', path), text)
  }
  mkdirSync(join(home, 'site'))
  createGit(join(home, 'site'))
  const said = await consoleIn(join(home, 'archief'))('publiceer --out ../site --yes')
  return { marks, said, site: join(home, 'site') }
}

const filesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** Everything in a folder, as it is and with its escapes undone, and every object of its history unpacked. */
const everything = (site: string): string => {
  const objects = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], {
    cwd: site,
    maxBuffer: 256 * 1024 * 1024,
  }).toString('latin1')
  const raw = filesIn(site).map(path => `${path}\n${readFileSync(path, 'latin1')}`)
  const decoded = [...raw, objects].map(text =>
    text
      .replace(/&#x?([0-9a-f]+);/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/[A-Za-z0-9+/]{24,}={0,2}/g, run => `${run} ${Buffer.from(run, 'base64').toString('latin1')}`)
      .replace(/[-\s]/g, ''),
  )
  return [...raw, objects, ...decoded].join('\n').toLowerCase()
}

const found = (marks: readonly Mark[], text: string): readonly Mark[] =>
  marks.filter(({ mark }) => text.includes(mark))

describe('a mark in every confidential text', () => {
  const names = {
    'incoming/files/kanarienaam2zx.pdf': 'kanarienaam3zx',
    'advice/2026-98-kanarienaam4zx/dossier.yaml':
      'title: Over iets kanarienaam5zx\nkind: unsolicited\nevents: []\n',
    'documents/kanarienaam6zx.md': '---\nkind: other\ntitle: Iets kanarienaam7zx\nfrom: 2026-01-01\n---\n',
  }
  let made: Awaited<ReturnType<typeof published>>
  beforeAll(async () => {
    made = await published('confidential', names)
  }, 180_000)

  it('is put in hundreds of places, of every kind that has texts', () => {
    expect(made.marks.length).toBeGreaterThan(1500)
    const kinds = new Set(made.marks.map(({ at }) => at.split(':')[0]))
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['action', 'advice', 'minutes', 'selection', 'signal']),
    )
    expect(kinds.size).toBeGreaterThan(25)
  })

  it('is published without trouble', () => {
    expect(made.said.exit, made.said.out + made.said.err).toBe(0)
    expect(filesIn(made.site).length).toBeGreaterThan(40)
  })

  it('is found nowhere: not in pages, data, names of files or the history of the site', () => {
    const text = everything(made.site)
    expect(found(made.marks, text)).toEqual([])
    expect(text.match(/kanarie\w+/g) ?? []).toEqual([])
  })

  it('changes no byte: the site is that of the council without the marks', async () => {
    const expected = buildSite(publicSite(await exampleFacts()))
    const there = Object.fromEntries(
      expected.map(({ path }) => [
        path,
        existsSync(join(made.site, path)) ? readFileSync(join(made.site, path), 'utf8') : null,
      ]),
    )
    expect(there).toEqual(Object.fromEntries(expected.map(({ path, text }) => [path, text])))
    const own = filesIn(made.site).filter(path => !path.includes('/.git/'))
    expect(own.length).toBe(expected.length)
  })

  it('is recorded by nobody but the council, and in a history of its own', () => {
    const log = execFileSync('git', ['log', '--format=%an|%cn|%s'], { cwd: made.site }).toString().trim()
    const council = 'Inwonersparticipatieraad Sociale Vraagstukken Lindervoort'
    expect(log).toBe(`${council}|${council}|Publicatie 2026-11-24`)
  })
})

describe('a mark in every public text', () => {
  it('is found, each of them: it is no guard that lets nothing out', async () => {
    const { marks, said, site } = await published('public')
    expect(said.exit, said.out + said.err).toBe(0)
    expect(marks.length).toBeGreaterThan(100)
    const text = everything(site)
    expect(marks.filter(({ mark }) => !text.includes(mark))).toEqual([])
  })
})
