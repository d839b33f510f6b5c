import { chmodSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findGit, gitEnvironment } from '../../src/adapters/git-process.ts'
import { type Archive, askEverything, busyArchive, plant, temporary } from './git-fixture.ts'

const HOOKS = [
  'applypatch-msg',
  'commit-msg',
  'fsmonitor-watchman',
  'post-checkout',
  'post-commit',
  'post-index-change',
  'post-rewrite',
  'pre-auto-gc',
  'pre-commit',
  'prepare-commit-msg',
  'reference-transaction',
]

test('no hook runs', async () => {
  const archive = busyArchive()
  mkdirSync(archive.at('.git/hooks'), { recursive: true })
  for (const hook of HOOKS) {
    plant(archive, archive.at(`.git/hooks/${hook}`), '#!/bin/sh\nRUN < /dev/null\n')
    chmodSync(archive.at(`.git/hooks/${hook}`), 0o755)
  }
  expect(await askEverything(archive.open())).toEqual([])
  expect(archive.ran()).toBe(false)
  archive.tryGit(['commit', '--allow-empty', '--message=x'])
  expect(archive.ran(), 'plain git falls for it').toBe(true)
})

test('attributes of the archive run nothing', async () => {
  const archive = busyArchive()
  archive.write('.gitattributes', '* filter=lfs diff=astextplain merge=union text eol=crlf ident\n')
  archive.write('.git/info/attributes', '* filter=x diff=x\n')
  expect(await askEverything(archive.open())).toEqual([])
  expect(archive.ran()).toBe(false)
})

describe('nothing of the environment reaches git', () => {
  const fsmonitor = 'core.fsmonitor'
  const cases: Readonly<Record<string, readonly [(archive: Archive) => Record<string, string>, string[]]>> = {
    'settings by number': [
      ({ script }) => ({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: fsmonitor, GIT_CONFIG_VALUE_0: script }),
      ['status'],
    ],
    'settings as text': [
      ({ script }) => ({ GIT_CONFIG_PARAMETERS: `'${fsmonitor}'='${script}'` }),
      ['status'],
    ],
    'settings of the user': [({ root }) => ({ GIT_CONFIG_GLOBAL: join(root, 'more.config') }), ['status']],
    'settings of the machine': [({ root }) => ({ GIT_CONFIG_SYSTEM: join(root, 'more.config') }), ['status']],
    'a diff program': [({ script }) => ({ GIT_EXTERNAL_DIFF: script }), ['diff']],
    'an editor': [({ script }) => ({ GIT_EDITOR: script }), ['commit', '--allow-empty']],
    'an editor for everything': [
      ({ script }) => ({ VISUAL: script, EDITOR: script, TERM: 'xterm' }),
      ['commit', '--allow-empty'],
    ],
    'an ssh program': [
      ({ script }) => ({ GIT_SSH_COMMAND: `${script} < /dev/null #` }),
      ['fetch', 'ssh://host.invalid/x'],
    ],
    'another repository': [({ root }) => ({ GIT_DIR: join(root, 'other', '.git') }), ['status']],
    'git from the current folder': [
      () => ({ PATH: `.:${process.env['PATH']}` }),
      ['-c', 'alias.x=!git', 'x'],
    ],
  }
  for (const [name, [env, bite]] of Object.entries(cases)) {
    test(name, async () => {
      const archive = busyArchive()
      plant(archive, join(archive.root, 'more.config'), '[core]\nfsmonitor = RUN\n')
      archive.git(['init', '--quiet', join(archive.root, 'other')])
      plant(archive, join(archive.root, 'other', '.git', 'config'), '[core]\nfsmonitor = RUN\n')
      plant(archive, archive.at('git'), '#!/bin/sh\nRUN < /dev/null\n')
      chmodSync(archive.at('git'), 0o755)
      const git = archive.open({ env: { HOME: archive.home, ...env(archive) } })
      expect(await askEverything(git)).toEqual([])
      expect(archive.ran()).toBe(false)
      archive.tryGit(bite, env(archive))
      expect(archive.ran(), 'plain git falls for it').toBe(true)
    })
  }
})

test('git and its helpers are never looked for in a folder of the archive', () => {
  const path = [temporary(), '.', '', 'bin', './bin'].join(delimiter)
  expect(gitEnvironment({ PATH: path })['PATH']).toBe(path.split(delimiter)[0])
  expect(findGit({ PATH: ['.', 'bin'].join(delimiter) })).toBeNull()
})

test("of the user's own settings only the name and address count", async () => {
  const archive = busyArchive()
  plant(
    archive,
    join(archive.home, '.gitconfig'),
    '[core]\nfsmonitor = RUN\n[commit]\ngpgSign = true\ntemplate = /nowhere\n[gpg]\nprogram = RUN\n' +
      '[filter "x"]\nclean = RUN\nrequired = true\n[status]\nshowUntrackedFiles = no\n',
  )
  archive.write('.gitattributes', '* filter=x\n')
  expect(await askEverything(archive.open())).toEqual([])
  expect(archive.ran()).toBe(false)
  archive.tryGit(['status'])
  expect(archive.ran(), 'plain git falls for it').toBe(true)
})

test('a submodule with a configuration of its own is not looked into', async () => {
  const archive = busyArchive()
  archive.write('sub/x.md', 'x')
  archive.git(['init', '--quiet', 'sub'])
  archive.git(['-C', 'sub', 'add', '.'])
  archive.git(['-C', 'sub', 'commit', '--quiet', '--message=x'])
  const id = archive.git(['-C', 'sub', 'rev-parse', 'HEAD']).trim()
  archive.git(['update-index', '--add', '--cacheinfo', `160000,${id},sub`])
  archive.write('.gitmodules', '[submodule "sub"]\npath = sub\nurl = ./sub\nignore = none\n')
  archive.git(['add', '.gitmodules'])
  archive.git(['commit', '--quiet', '--message=Submodule'])
  plant(archive, archive.at('sub/.git/config'), '[core]\nfsmonitor = RUN\n[filter "x"]\nclean = RUN\n')
  archive.write('sub/.gitattributes', '* filter=x\n')
  archive.write('sub/x.md', 'y')
  const git = archive.open()
  expect(await askEverything(git)).toEqual([])
  expect(archive.ran()).toBe(false)
  const files = await git.filesAt((await git.head())!)
  expect(files.list().find(file => file.path === 'sub')?.kind).toBe('special')
  archive.tryGit(['status'])
  expect(archive.ran(), 'plain git falls for it').toBe(true)
})
