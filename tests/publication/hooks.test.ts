import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { consoleIn, inCopy } from '../support/console.ts'

/** Git's own hooks, with real git and the built program: what must not be read there is neither committed nor pushed. */

const project = join(import.meta.dirname, '..', '..')
const base = join(project, 'tests', 'rules', 'base')

const restricted = '---\nmember: anna\nground: problematic_functioning\nopened_on: 2026-03-01\n---\n'

interface Desk {
  readonly folder: string
  readonly say: ReturnType<typeof consoleIn>
  readonly git: (
    where: string,
    ...args: readonly string[]
  ) => { readonly code: number; readonly said: string }
  readonly write: (path: string, text: string) => void
}

/** An archive with a folder `chair` of its own, both with a history and with hooks, as someone has who knows git. */
const withHooks = async (use: (desk: Desk) => Promise<void>): Promise<void> => {
  await inCopy(base, async folder => {
    const bin = join(folder, '..', 'bin')
    mkdirSync(bin)
    symlinkSync(join(project, 'bin', 'ipr.js'), join(bin, 'ipr'))
    const env = {
      ...process.env,
      PATH: `${bin}:${process.env['PATH']}`,
      IPR_TODAY: '2026-03-10',
      GIT_CONFIG_GLOBAL: '/dev/null',
    }
    const git: Desk['git'] = (where, ...args) => {
      const who = [
        '-c',
        'user.name=Iemand',
        '-c',
        'user.email=i@example.org',
        '-c',
        'protocol.file.allow=always',
      ]
      const done = spawnSync('git', [...who, ...args], { cwd: join(folder, where), env, encoding: 'utf8' })
      return { code: done.status ?? -1, said: done.stdout + done.stderr }
    }
    const write: Desk['write'] = (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    write(
      'ipr.yaml',
      readFileSync(join(folder, 'ipr.yaml'), 'utf8').replace(
        '    audience: members\n',
        `    audience: members\n    remotes: [${folder}/../gedeeld]\n  - path: chair\n    audience: restricted\n    remotes: [${folder}/../voorzitter]\n`,
      ),
    )
    mkdirSync(join(folder, 'chair'))
    write('.gitignore', '/chair/\n/.ipr/\n')
    for (const where of ['.', 'chair']) git(where, 'init', '-q', '-b', 'main')
    for (const name of ['gedeeld', 'voorzitter', 'vreemd']) git('..', 'init', '-q', '--bare', name)
    const say = consoleIn(folder)
    expect((await say('bewaak klaarzetten')).exit).toBe(0)
    await use({ folder, say, git, write })
  })
}

describe('before a commit', () => {
  it('lets through what these people may read, in the archive and in a folder of its own', () =>
    withHooks(async ({ git, write }) => {
      write('chair/dismissals/anna.md', restricted)
      for (const where of ['.', 'chair']) {
        git(where, 'add', '-A')
        expect(git(where, 'commit', '-qm', 'eerste')).toMatchObject({ code: 0 })
      }
    }))

  it('holds back a record with a narrower level, also when only a part is committed', () =>
    withHooks(async ({ git, write }) => {
      write(
        'documents/geheim.md',
        '---\nkind: other\ntitle: Geheim\nfrom: 2026-01-06\nvisibility: restricted\n---\n',
      )
      git('.', 'add', '-A')
      const all = git('.', 'commit', '-qm', 'alles')
      expect(all.code).not.toBe(0)
      expect(all.said).toContain('documents/geheim.md')
      expect(git('.', 'commit', '-qm', 'alleen dit', '--', 'documents/geheim.md').said).toContain(
        'documents/geheim.md',
      )
      expect(git('.', 'commit', '-qm', 'alleen dat', '--', 'documents/visie.md')).toMatchObject({ code: 0 })
      expect(git('.', 'ls-files', 'documents/geheim.md').said).toContain('geheim')
    }))

  it('holds back a file of a folder with its own access that was forced into the archive', () =>
    withHooks(async ({ git, write, folder }) => {
      // Without its own `.git` beside it, git takes the file into the archive around it.
      write('chair/dismissals/anna.md', restricted)
      spawnSync('mv', [join(folder, 'chair/.git'), join(folder, '..', 'weg')])
      git('.', 'add', '-f', 'chair/dismissals/anna.md')
      const { code, said } = git('.', 'commit', '-qm', 'oeps')
      expect(code).not.toBe(0)
      expect(said).toMatch(/chair\/dismissals\/anna\.md hoort in een map met\s+eigen toegang/)
    }))
})

describe('before a push', () => {
  it('lets through to an address of ipr.yaml, and to no other', () =>
    withHooks(async ({ git, folder }) => {
      git('.', 'add', '-A')
      git('.', 'commit', '-qm', 'eerste')
      expect(git('.', 'push', '-q', `${folder}/../gedeeld`, 'main')).toMatchObject({ code: 0 })
      const { code, said } = git('.', 'push', '-q', `${folder}/../vreemd`, 'main')
      expect(code).not.toBe(0)
      expect(said).toContain('Daarheen wordt niets gedeeld')
      expect(git('../vreemd', 'branch', '--list').said).toBe('')
    }))

  it('finds what was committed past the hook and taken out again', () =>
    withHooks(async ({ git, write, folder }) => {
      git('.', 'add', '-A')
      git('.', 'commit', '-qm', 'eerste')
      git('.', 'push', '-q', `${folder}/../gedeeld`, 'main')
      write(
        'documents/geheim.md',
        '---\nkind: other\ntitle: Geheim\nfrom: 2026-01-06\nvisibility: restricted\n---\n',
      )
      git('.', 'add', '-A')
      git('.', 'commit', '-qm', 'langs de controle', '--no-verify')
      git('.', 'rm', '-q', 'documents/geheim.md')
      git('.', 'commit', '-qm', 'weg', '--no-verify')
      const { code, said } = git('.', 'push', '-q', `${folder}/../gedeeld`, 'main')
      expect(code).not.toBe(0)
      expect(said).toMatch(/documents\/geheim\.md heeft niveau/)
      expect(said).toContain('Dit staat al in vastlegging')
    }))
})

it('a hook of somebody else stays as it is', () =>
  withHooks(async ({ say, folder }) => {
    writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho eigen\n')
    const { out } = await say('bewaak klaarzetten')
    expect(out).toContain('er is al een eigen pre-commit')
    expect(readFileSync(join(folder, '.git/hooks/pre-commit'), 'utf8')).toContain('echo eigen')
  }))
