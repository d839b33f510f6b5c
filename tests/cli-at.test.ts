import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consoleIn } from './support/console.ts'
import { exampleFolder } from './support/example.ts'

/** `--at`: the archive as it was committed then, against a checkout of that commit with that day. */

const home = mkdtempSync(join(tmpdir(), 'ipr-at-'))
const archive = join(home, 'archief')
const checkout = join(home, 'toen')
afterAll(() => rmSync(home, { recursive: true, force: true }))

const git = (folder: string, args: readonly string[], when = '2026-11-24T12:00:00+01:00'): string =>
  execFileSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      GIT_AUTHOR_NAME: 'Jeroen Veldkamp',
      GIT_AUTHOR_EMAIL: 'jeroen@ipr.example',
      GIT_COMMITTER_NAME: 'Jeroen Veldkamp',
      GIT_COMMITTER_EMAIL: 'jeroen@ipr.example',
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_DATE: when,
    },
  })

const commitAll = (folder: string, message: string, when: string): string => {
  git(folder, ['add', '--all', '.'], when)
  git(folder, ['commit', '--quiet', '-m', message], when)
  return git(folder, ['rev-parse', 'HEAD']).trim()
}

const replace = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(archive, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(archive, path), text.replace(from, to))
}

let then = ''

beforeAll(() => {
  cpSync(exampleFolder, archive, { recursive: true })
  git(archive, ['init', '--quiet', '--template=', '--initial-branch=main'])
  then = commitAll(archive, 'Begin', '2026-06-15T20:00:00+02:00')
  git(home, ['clone', '--quiet', '--no-local', archive, checkout])
  // Whereto a copy is shared is of the copy, not of a day.
  git(checkout, ['remote', 'remove', 'origin'])
  replace('members/els-brandsma.md', 'Els Brandsma', 'Els Brandsma-Visser')
  replace('money/2025.yaml', '760.00', '770.00')
  renameSync(join(archive, 'meetings/2026-10-08-council'), join(archive, 'meetings/2026-10-08-council-2'))
  rmSync(join(archive, 'signals'), { recursive: true })
  commitAll(archive, 'Later', '2026-10-20T20:00:00+02:00')
  writeFileSync(join(archive, 'members/els-brandsma.md'), '---\nname: never committed\n---\n')
}, 60_000)

const LINES = [
  'week',
  'agenda next --explain',
  'agenda show 2026-10-08-council',
  'advice list',
  'advice show 2026-06-jeugdbeleid',
  'advice ledger 2026',
  'actions',
  'incoming',
  'members',
  'plan 2026',
  'chart council',
  'allowance 2025',
  'pay list 2025',
  'budget 2025 --format html',
  'check --format json',
  'norms --format json',
  'history els-brandsma',
  'explain deadline 2026-06-jeugdbeleid',
]

test.each(LINES)('ipr %s --at a commit is what a checkout of it says', async line => {
  const past = await consoleIn(archive)(`${line} --at ${then}`)
  const there = await consoleIn(checkout)(`${line} --today 2026-06-15`)
  expect(past).toEqual(there)
  expect(past.out).not.toContain('Brandsma-Visser')
})

test('a day means the last commit of that day, and that day is today', async () => {
  const say = consoleIn(archive)
  const seen = JSON.parse((await say('members --at 2026-07-01 --format json')).out)
  expect(seen).toMatchObject({ today: '2026-07-01', commits: { '.': then } })
  expect(seen.dirty).toBeUndefined()
  expect((await say('members --at 2026-10-20')).out).toContain('Brandsma-Visser')
  const other = JSON.parse((await say('members --at 2026-10-20 --today 2026-01-05 --format json')).out)
  expect(other.today).toBe('2026-01-05')
})

test('the history of a record ends at that commit', async () => {
  const say = consoleIn(archive)
  expect((await say(`history els-brandsma --at ${then}`)).out).not.toContain('20-10-2026')
  expect((await say('history els-brandsma')).out).toContain('20-10-2026')
})

test('a folder with a history of its own is read as it was on that day', async () => {
  const folder = join(home, 'kluis')
  cpSync(exampleFolder, folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '/board/\n')
  for (const at of [folder, join(folder, 'board')]) git(at, ['init', '--quiet', '--template='])
  commitAll(folder, 'Begin', '2026-03-01T12:00:00+01:00')
  commitAll(join(folder, 'board'), 'Begin', '2026-03-02T12:00:00+01:00')
  const path = join(folder, 'board/money/2025.yaml')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n# later\n`)
  commitAll(join(folder, 'board'), 'Later', '2026-05-01T12:00:00+02:00')
  const say = consoleIn(folder)
  const now = JSON.parse((await say('pay list 2025 --format json')).out)
  expect(Object.keys(now.commits)).toEqual(['.', 'board'])
  const past = JSON.parse((await say('pay list 2025 --at 2026-04-01 --format json')).out)
  expect(past.commits['.']).toBe(now.commits['.'])
  expect(past.commits['board']).toBe(git(join(folder, 'board'), ['rev-parse', 'HEAD~1']).trim())
  // On the first of March nobody had saved the folder of the board yet.
  const before = await say('pay list 2025 --at 2026-03-01')
  expect([before.exit, before.out]).toEqual([2, ''])
})

test('what cannot be looked up is refused in one sentence', async () => {
  const say = consoleIn(archive)
  expect(await say('members --at volgende-week')).toEqual({
    out: '',
    err: 'Het moment volgende-week komt in de geschiedenis niet voor.\n',
    exit: 2,
  })
  expect(await say('members --at 2019-01-01')).toMatchObject({ out: '', exit: 2 })
  const writing = await say(`actions add "Bellen" --owner els-brandsma --due 2026-12-01 --at ${then}`)
  expect(writing).toEqual({
    out: '',
    err: 'Met --at kijkt u terug; dan kan ipr niets schrijven.\n',
    exit: 2,
  })
  const bare = join(home, 'kaal')
  mkdirSync(bare)
  cpSync(join(exampleFolder, 'ipr.yaml'), join(bare, 'ipr.yaml'))
  expect(await consoleIn(bare)('members --at 2026-01-01')).toEqual({
    out: '',
    err: 'Dit archief heeft geen geschiedenis: er is geen map .git naast ipr.yaml.\n',
    exit: 2,
  })
})
