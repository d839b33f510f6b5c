import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consoleIn } from './support/console.ts'

/** `ipr history`: a small archive with a past in real git, told in the words of the council's own work. */

const home = mkdtempSync(join(tmpdir(), 'ipr-history-'))
const archive = join(home, 'archief')
const say = consoleIn(archive)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const git = (args: readonly string[], day: string, author = 'Marieke Lohman', folder = archive): void => {
  const when = `${day}T12:00:00+01:00`
  execFileSync('git', [...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: 'test@ipr.example',
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: 'test@ipr.example',
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_DATE: when,
    },
  })
}

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(archive, path)), { recursive: true })
  writeFileSync(join(archive, path), text)
}
const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(archive, path), 'utf8')
  expect(text).toContain(from)
  write(path, text.replace(from, to))
}
const save = (day: string, author?: string, folder = archive): void => {
  git(['add', '--all', '.'], day, author, folder)
  git(['commit', '--quiet', '-m', 'Save'], day, author, folder)
}

const ANNA = `---
name: Anna Bos
terms:
  - kind: appointment
    from: 2026-01-06
    to: 2029-01-05
hours_per_month: 10
---
`

const ADVICE = `title: Vervoer naar de dagbesteding
kind: requested
events:
  - event: received
    on: 2026-02-02
`

beforeAll(() => {
  write(
    'ipr.yaml',
    `format: 1
council:
  name: Inwonersparticipatieraad Voorbeeld
  short_name: IPR Voorbeeld
  start_date: 2026-01-06
municipality:
  name: Voorbeeld
preset: soest-2020
repositories:
  - path: .
    audience: members
  - path: board
    audience: board
`,
  )
  write('.gitignore', '/board/\n')
  git(['init', '--quiet', '--template=', '--initial-branch=main'], '2026-01-06')
  write('members/anna.md', ANNA)
  write('advice/2026-01-vervoer/dossier.yaml', ADVICE)
  save('2026-02-02')
  write(
    'advice/2026-01-vervoer/dossier.yaml',
    `${ADVICE}  - event: sent
    on: 2026-03-10
    number: "2026-01"
recommendations:
  - n: 1
    text: Laat bezoekers kiezen.
`,
  )
  write('advice/2026-01-vervoer/advice.md', '---\ntitle: Advies over vervoer\n---\n\nGeacht College,\n')
  save('2026-03-11')
  change(
    'advice/2026-01-vervoer/dossier.yaml',
    '    text: Laat bezoekers kiezen.\n',
    `    text: Laat bezoekers kiezen.
    answer:
      class: adopted
      on: 2026-04-20
      confirmed_by: anna
`,
  )
  save('2026-04-21', 'Anna Bos')
  renameSync(join(archive, 'advice/2026-01-vervoer'), join(archive, 'advice/2026-01-dagbesteding'))
  change('advice/2026-01-dagbesteding/dossier.yaml', 'Vervoer naar', 'Reizen naar')
  change('members/anna.md', '2029-01-05\n', '2029-01-05\nroles:\n  - role: chair\n    from: 2026-05-01\n')
  save('2026-05-02')
  change('members/anna.md', 'hours_per_month: 10', 'hours_per_month: 12')
  save('2026-05-03')
  change('members/anna.md', 'hours_per_month: 12', 'hours_per_month: [')
  save('2026-05-04')
  change('members/anna.md', 'hours_per_month: [', 'hours_per_month: 12')
  change('members/anna.md', 'to: 2029-01-05', 'to: 2026-09-30')
  change('members/anna.md', '---\nname', '---\nend:\n  on: 2026-09-30\n  ground: moved_away\nname')
  save('2026-09-15')
  write('board/money/2026.yaml', 'payments: []\n')
  git(['init', '--quiet', '--template=', '--initial-branch=main'], '2026-01-06', 'X', join(archive, 'board'))
  save('2026-10-01', 'Tomasz Wiśniewski', join(archive, 'board'))
  write('board/money/2026.yaml', 'payments:\n  - person: anna\n    on: 2026-10-02\n    amount: "90.00"\n')
  save('2026-10-02', 'Tomasz Wiśniewski', join(archive, 'board'))
}, 60_000)

test('an advice: what was asked, sent and answered, also from before it was renamed', async () => {
  await expect((await say('geschiedenis 2026-01-dagbesteding --format markdown')).out).toMatchFileSnapshot(
    'documents/history-advice.nl.md',
  )
})

test('a member: who came, became chair and left, also around a version with a fault', async () => {
  await expect((await say('geschiedenis anna --format markdown')).out).toMatchFileSnapshot(
    'documents/history-member.nl.md',
  )
})

test('in English', async () => {
  await expect((await say('history anna --format markdown --lang en')).out).toMatchFileSnapshot(
    'documents/history-member.en.md',
  )
})

test('a record in a folder with a history of its own', async () => {
  await expect((await say('geschiedenis payments:2026 --format markdown')).out).toMatchFileSnapshot(
    'documents/history-private.nl.md',
  )
})

test('looking back, the story ends there', async () => {
  const { out } = await say('geschiedenis anna --at 2026-05-02')
  expect(out).toContain('voorzitter')
  expect(out).not.toContain('verhuisd')
})

test('as data: what happened, with commit and path', async () => {
  const { data } = JSON.parse((await say('geschiedenis anna --format json')).out)
  expect(data.happened[0]).toMatchObject({
    author: 'Marieke Lohman',
    day: '2026-09-15',
    kind: 'member',
    path: 'members/anna.md',
  })
})
