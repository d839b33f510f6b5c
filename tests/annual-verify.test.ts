import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consoleIn } from './support/console.ts'
import { exampleFolder } from './support/example.ts'

/** The numbers of a report prove themselves: real git, real files, and a wrong number in each format. */

const home = mkdtempSync(join(tmpdir(), 'ipr-verify-'))
const archive = join(home, 'archief')
const say = consoleIn(archive)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@ipr.example', ...args], {
    cwd: archive,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home },
  })

const FILES = { html: 'verslag.html', docx: 'verslag.docx', markdown: 'verslag.md' } as const
type Format = keyof typeof FILES
const formats = Object.keys(FILES) as readonly Format[]
const path = (format: Format): string => join(archive, '..', FILES[format])
const make = (format: Format, more = '') =>
  say(`jaarverslag 2025 --format ${format} -o ../${FILES[format]} ${more}`)

/** Changes the text of a file in its own format, also within a Word file. */
const rewrite = (format: Format, change: (text: string) => string): void => {
  const bytes = readFileSync(path(format))
  if (format !== 'docx') {
    writeFileSync(path(format), change(bytes.toString('utf8')))
    return
  }
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml']!)
  writeFileSync(path(format), zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) }))
}

beforeAll(async () => {
  cpSync(exampleFolder, archive, { recursive: true })
  git('init', '--quiet', '--template=', '--initial-branch=main')
  git('add', '--all', '.')
  git('commit', '--quiet', '-m', 'Begin')
  const made = await make('html', '--record')
  expect(made.exit).toBe(0)
}, 60_000)

test('recording puts one private file in the archive, with questions, sources and commits', () => {
  const text = readFileSync(join(archive, 'figures/annual-2025-nl.yaml'), 'utf8')
  expect(text).toMatch(new RegExp(`commit: "?${git('rev-parse', 'HEAD~1').trim()}`))
  expect(text).toMatch(/- id: annual-2025-nl-001\n\s+query: members-on\n/)
  expect(git('status', '--porcelain', ':!.ipr')).toBe('')
  expect(git('show', '--stat', '--format=', 'HEAD')).toContain('1 file changed')
})

test('the report itself says nothing of questions, files or commits', () => {
  const html = readFileSync(path('html'), 'utf8')
  expect(html).toContain('data-figure="annual-2025-nl-001"')
  expect(html).not.toContain('members-on')
  expect(html).not.toContain('members/')
  expect(html).not.toContain(git('rev-parse', 'HEAD~1').trim().slice(0, 8))
})

test('recording the same numbers again changes nothing', async () => {
  const head = git('rev-parse', 'HEAD')
  expect((await make('html', '--record')).exit).toBe(0)
  expect(git('rev-parse', 'HEAD')).toBe(head)
})

describe.each(formats)('in %s', format => {
  test('a fresh report is right, also once the archive has moved on', async () => {
    await make(format)
    const { out, exit } = await say(`verifieer ../${FILES[format]}`)
    expect(out).toMatch(/Alle \d{3} getallen kloppen\./)
    expect(exit).toBe(0)
  })

  test('a wrong number is found, and only that one', async () => {
    await make(format)
    rewrite(format, text => {
      const changed = text.replace('€ 48.124,35', '€ 58.124,35')
      expect(changed).not.toBe(text)
      return changed
    })
    const { out, exit } = await say(`verifieer ../${FILES[format]} --format json`)
    expect(exit).toBe(1)
    expect(JSON.parse(out).data.wrong).toEqual([
      expect.objectContaining({ found: '€ 58.124,35', counted: 4812435, sources: ['money/2025.yaml'] }),
    ])
  })
})

test('a person reads what differs, what was counted and from where', async () => {
  await make('markdown')
  rewrite('markdown', text => text.replace(/14<!--annual-2025-nl-001-->/, '15<!--annual-2025-nl-001-->'))
  const { out } = await say('verifieer ../verslag.md')
  expect(out).toContain('1 getal klopt niet, van')
  expect(out.replace(/\s+/g, ' ')).toContain('annual-2025-nl-001 15 14 leden, 01-01-2025 members/')
})

test('a number that was taken out, or put in, is found too', async () => {
  await make('html')
  rewrite('html', text =>
    text
      .replace(/<span data-figure="annual-2025-nl-002">[^<]*<\/span>/, 'veertien')
      .replace('</h1>', ' <span data-figure="annual-2025-nl-900">3</span></h1>'),
  )
  const wrong = JSON.parse((await say('verifieer ../verslag.html --format json')).out).data.wrong
  expect(wrong.map(({ id, why }: { id: string; why: string }) => [id, why])).toEqual([
    ['annual-2025-nl-002', 'absent'],
    ['annual-2025-nl-900', 'unrecorded'],
  ])
})

test('what changes in the archive later does not change what was true then; a new report gets its own record', async () => {
  await make('html')
  const money = join(archive, 'money/2025.yaml')
  writeFileSync(money, readFileSync(money, 'utf8').replace('"760.00"', '"860.00"'))
  expect(await say('verifieer ../verslag.html')).toMatchObject({ out: '', exit: 2 })
  expect((await make('docx', '--record')).err).toContain('Niet alles in het archief is bewaard.')
  git('commit', '--quiet', '-m', 'Later', '--all')
  expect((await say('verifieer ../verslag.html')).exit).toBe(0)
  expect((await make('docx', '--record')).exit).toBe(0)
  expect(readFileSync(join(archive, 'figures/annual-2025-nl-2.yaml'), 'utf8')).toContain(
    'id: annual-2025-nl-2-001',
  )
  expect((await say('verifieer ../verslag.docx')).exit).toBe(0)
  expect((await say('verifieer ../verslag.html')).exit).toBe(0)
})

test('a record that was changed by hand is found out', async () => {
  await make('markdown')
  const record = join(archive, 'figures/annual-2025-nl-2.yaml')
  const text = readFileSync(record, 'utf8')
  const lied = text.replace(/(query: members-on\n[\s\S]*?value: )"?14"?/, '$1"16"')
  expect(lied).not.toBe(text)
  writeFileSync(record, lied)
  git('commit', '--quiet', '-m', 'Lie', '--all')
  const { out, exit } = await say('verifieer ../verslag.docx --format json')
  expect(exit).toBe(1)
  expect(JSON.parse(out).data.wrong).toEqual([
    expect.objectContaining({ id: 'annual-2025-nl-2-001', why: 'record', counted: 14 }),
  ])
})

test('what cannot be verified is refused in one sentence', async () => {
  writeFileSync(join(home, 'brief.html'), '<!doctype html><p>Beste raad</p>')
  expect(await say('verifieer ../brief.html')).toEqual({
    out: '',
    err: 'In dit bestand staan geen getallen met een kenmerk. Kies een jaarverslag in HTML, Word of Markdown.\n',
    exit: 2,
  })
  await say('jaarverslag 2024 --format html -o ../oud.html')
  expect((await say('verifieer ../oud.html')).err).toContain('(annual-2024-nl)')
  expect((await say('jaarverslag 2027')).err).toBe('Het jaar 2027 is nog niet begonnen.\n')
  expect((await say('jaarverslag --years 2025-2024')).exit).toBe(2)
})
