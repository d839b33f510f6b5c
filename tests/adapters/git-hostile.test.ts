import { appendFileSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findGit, gitEnvironment } from '../../src/adapters/git-process.ts'
import type { Git } from '../../src/ports.ts'
import { type Archive, makeArchive, temporary } from './git-fixture.ts'

/** Asks everything of the port, so that whatever is planted has its chance; gives the reasons of the faults. */
const askEverything = async (git: Git): Promise<readonly string[]> => {
  const head = await git.head().catch(() => null)
  const questions: readonly (() => Promise<unknown>)[] = [
    () => git.head(),
    () => git.state(),
    () => git.log(),
    () => git.resolve('HEAD'),
    () => git.before('2099-12-31'),
    () => git.filesAt(head ?? '').then(files => files.list().map(file => files.read(file.path, 1000))),
    () => git.changedSince(head ?? ''),
    () => git.commit(['members/bram.md'], 'Add a member'),
    () => git.unstage(['ipr.yaml']),
  ]
  const faults: string[] = []
  for (const ask of questions) await ask().catch(error => faults.push(error.reason ?? String(error)))
  return faults
}

/** An archive with a changed, a staged and a new file, so that git must look at each. */
const busyArchive = (): Archive => {
  const archive = makeArchive()
  archive.write('members/chris.md', 'staged')
  archive.git(['add', 'members/chris.md'])
  archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
  archive.write('members/bram.md', 'new')
  return archive
}

const plant = (archive: Archive, file: string, text: string): void =>
  appendFileSync(file, text.replaceAll('RUN', archive.script).replaceAll('ROOT', archive.root))

interface Attack {
  readonly config: string
  readonly keys: readonly string[]
  readonly attributes?: string
  /** What plain git does that falls for it. */
  readonly bites: (archive: Archive) => void
}

const status = ({ tryGit }: Archive): void => tryGit(['status'])
const addAll = ({ tryGit }: Archive): void => tryGit(['add', '.'])
const commitEmpty = ({ tryGit }: Archive): void => tryGit(['commit', '--allow-empty', '--message=x'])

/** Makes HEAD a commit with a signature, as a foreign archive could bring. */
const sign = ({ root, git }: Archive): void => {
  const [tree, head] = git(['rev-parse', 'HEAD^{tree}', 'HEAD']).split('\n')
  const who = 'A <a@b.nl> 1773340200 +0100'
  const mark = 'gpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----'
  const file = join(root, 'signed')
  writeFileSync(file, `tree ${tree}\nparent ${head}\nauthor ${who}\ncommitter ${who}\n${mark}\n\nSigned\n`)
  git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', file]).trim()])
}

const ATTACKS: Readonly<Record<string, Attack>> = {
  'a file watcher': {
    config: '[core]\nfsmonitor = RUN\n',
    keys: ['core.fsmonitor'],
    bites: status,
  },
  'hooks elsewhere': {
    config: '[core]\nhooksPath = ROOT/hooks\n',
    keys: ['core.hookspath'],
    bites: commitEmpty,
  },
  'an included file': {
    config: '[include]\npath = ROOT/more.config\n',
    keys: ['include.path'],
    bites: status,
  },
  'a file included on a condition': {
    config: '[includeIf "gitdir:**"]\npath = ROOT/more.config\n',
    keys: ['includeif.gitdir:**.path'],
    bites: status,
  },
  'a clean filter': {
    config: '[filter "x"]\nclean = RUN\n',
    keys: ['filter.x.clean'],
    attributes: '* filter=x\n',
    bites: addAll,
  },
  'a smudge filter': {
    config: '[filter "x"]\nsmudge = RUN\n',
    keys: ['filter.x.smudge'],
    attributes: '* filter=x\n',
    bites: ({ at, tryGit }) => {
      rmSync(at('members/anna.md'))
      tryGit(['checkout', '--', 'members/anna.md'])
    },
  },
  'a filter process': {
    config: '[filter "x"]\nprocess = RUN\n',
    keys: ['filter.x.process'],
    attributes: '* filter=x\n',
    bites: addAll,
  },
  'a text conversion': {
    config: '[diff "x"]\ntextconv = RUN\n',
    keys: ['diff.x.textconv'],
    attributes: '* diff=x\n',
    bites: ({ tryGit }) => tryGit(['log', '--patch']),
  },
  'a diff program': {
    config: '[diff]\nexternal = RUN\n',
    keys: ['diff.external'],
    bites: ({ tryGit }) => tryGit(['diff']),
  },
  'a signing program': {
    config: '[commit]\ngpgSign = true\n[gpg]\nprogram = RUN\n',
    keys: ['commit.gpgsign', 'gpg.program'],
    bites: commitEmpty,
  },
  'a program that checks signatures': {
    config: '[log]\nshowSignature = true\n[gpg]\nprogram = RUN\n',
    keys: ['gpg.program', 'log.showsignature'],
    bites: archive => {
      sign(archive)
      archive.tryGit(['log'])
    },
  },
  'an ssh program': {
    config: '[core]\nsshCommand = "RUN < /dev/null #"\n',
    keys: ['core.sshcommand'],
    bites: ({ tryGit }) => tryGit(['fetch', 'ssh://host.invalid/archief']),
  },
  'a program at the other side': {
    config: '[remote "x"]\nurl = ROOT\nuploadpack = "RUN < /dev/null #"\n',
    keys: ['remote.x.uploadpack'],
    bites: ({ tryGit }) => tryGit(['fetch', 'x']),
  },
  'an alias': {
    config: '[alias]\nx = !RUN\n',
    keys: ['alias.x'],
    bites: ({ tryGit }) => tryGit(['x']),
  },
  'an editor': {
    config: '[core]\neditor = RUN\n',
    keys: ['core.editor'],
    bites: ({ tryGit }) => tryGit(['commit', '--allow-empty']),
  },
  'a merge driver': {
    config: '[merge "x"]\ndriver = RUN\n',
    keys: ['merge.x.driver'],
    bites: ({ git, tryGit, write }) => {
      write('.git/info/attributes', '* merge=x\n')
      git(['add', '.'])
      git(['commit', '--quiet', '--message=here'])
      git(['checkout', '--quiet', '-b', 'side', 'HEAD~1'])
      write('ipr.yaml', 'format: 1\nlanguage: en\n')
      git(['commit', '--quiet', '--message=there', 'ipr.yaml'])
      tryGit(['merge', 'main'])
    },
  },
}

describe('a repository whose configuration could run a program is left alone', () => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    test(name, async () => {
      const archive = busyArchive()
      mkdirSync(join(archive.root, 'hooks'))
      plant(archive, join(archive.root, 'hooks', 'pre-commit'), '#!/bin/sh\nRUN < /dev/null\n')
      chmodSync(join(archive.root, 'hooks', 'pre-commit'), 0o755)
      plant(archive, join(archive.root, 'more.config'), '[core]\nfsmonitor = RUN\n')
      plant(archive, archive.at('.git/config'), attack.config)
      if (attack.attributes !== undefined) archive.write('.gitattributes', attack.attributes)

      const git = archive.open()
      expect(git.closed()).toEqual(['foreign-config'])
      expect(git.foreignConfig()).toEqual(attack.keys)
      expect(await git.obstacles()).toEqual(['foreign-config'])
      expect(new Set(await askEverything(git))).toEqual(new Set(['refused']))
      expect(archive.ran()).toBe(false)

      attack.bites(archive)
      expect(archive.ran(), 'plain git falls for it').toBe(true)
    })
  }
})

test('keys that no ordinary archive has are refused, in the settings of a working tree too', async () => {
  const archive = makeArchive()
  const keys = [
    'branch.main.mergeoptions',
    'core.askpass',
    'core.attributesfile',
    'core.gitproxy',
    'core.pager',
    'core.worktree',
    'credential.helper',
    'extensions.partialclone',
    'gc.recentobjectshook',
    'pager.log',
    'protocol.ext.allow',
    'remote.x.promisor',
    'remote.x.receivepack',
    'remote.x.vcs',
    'sequence.editor',
    'submodule.x.update',
    'uploadpack.packobjectshook',
    'url.ext::x.insteadof',
  ]
  for (const key of keys) archive.git(['config', '--file', '.git/config.worktree', key, 'x'])
  expect(archive.open().foreignConfig()).toEqual(keys)
})

test('what an ordinary clone and ordinary programs write is allowed', async () => {
  const archive = makeArchive()
  for (const [key, value] of [
    ['remote.origin.url', 'https://voorbeeld.nl/archief.git'],
    ['remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'],
    ['remote.a.b "c".pushurl', 'git@voorbeeld.nl:archief'],
    ['branch.main.remote', 'origin'],
    ['branch.main.merge', 'refs/heads/main'],
    ['pull.rebase', 'true'],
    ['core.autocrlf', 'input'],
    ['advice.addIgnoredFile', 'false'],
    ['color.status.added', 'green'],
  ]) {
    archive.git(['config', key!, value!])
  }
  const git = archive.open()
  expect(git.closed()).toEqual([])
  expect(git.remotes()).toEqual([
    { name: 'origin', url: 'https://voorbeeld.nl/archief.git' },
    { name: 'a.b "c"', url: 'git@voorbeeld.nl:archief' },
  ])
})

test('settings that appear while the archive is open stop a commit', async () => {
  const archive = busyArchive()
  const git = archive.open()
  plant(archive, archive.at('.git/config'), '[filter "x"]\nclean = RUN\n')
  archive.write('.gitattributes', '* filter=x\n')
  expect(await git.obstacles()).toEqual(['foreign-config'])
  await expect(git.commit(['ipr.yaml'], 'Change')).rejects.toMatchObject({ obstacles: ['foreign-config'] })
  expect(archive.ran()).toBe(false)
})

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
  commitEmpty(archive)
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
  status(archive)
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
  status(archive)
  expect(archive.ran(), 'plain git falls for it').toBe(true)
})
