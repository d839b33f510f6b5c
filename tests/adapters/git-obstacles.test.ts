import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createGit, gitOf } from '../../src/adapters/git.ts'
import type { GitClosed, GitObstacle } from '../../src/ports.ts'
import { type Archive, faultOf, makeArchive } from './git-fixture.ts'

/** Two branches that changed the same line; the first is current. */
const forked = (): Archive => {
  const archive = makeArchive()
  archive.git(['switch', '--quiet', '--create', 'side'])
  archive.write('ipr.yaml', 'format: 1\nlanguage: en\n')
  archive.git(['commit', '--quiet', '--all', '--message=There'])
  archive.git(['switch', '--quiet', 'main'])
  archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
  archive.git(['commit', '--quiet', '--all', '--message=Here'])
  return archive
}

const UNDER_WAY: Readonly<Record<string, readonly [GitObstacle, (archive: Archive) => void]>> = {
  'a merge with conflicts': ['merge', ({ tryGit }) => tryGit(['merge', 'side'])],
  'a merge without conflicts': [
    'merge',
    ({ git }) => git(['merge', '--no-commit', '--no-ff', '--strategy-option=ours', 'side']),
  ],
  'a rebase': ['rebase', ({ tryGit }) => tryGit(['rebase', 'side'])],
  'a rebase in the old way': ['rebase', ({ tryGit }) => tryGit(['rebase', '--apply', 'side'])],
  'a cherry-pick': ['cherry-pick', ({ tryGit }) => tryGit(['cherry-pick', 'side'])],
  'a revert': ['cherry-pick', ({ tryGit }) => tryGit(['revert', '--no-edit', 'HEAD~1'])],
  'changes put back with conflicts': [
    'conflict',
    ({ git, tryGit, write }) => {
      write('ipr.yaml', 'format: 1\nlanguage: fy\n')
      git(['stash', '--quiet'])
      git(['reset', '--quiet', '--hard', 'side'])
      tryGit(['stash', 'pop'])
    },
  ],
  'no branch': ['detached', ({ git }) => git(['checkout', '--quiet', '--detach'])],
  'another program at work': ['index-lock', ({ write }) => write('.git/index.lock', '')],
  'a history made shorter by hand': ['shallow', ({ write }) => write('.git/info/grafts', '')],
}

describe('a commit waits while something else is under way, and leaves it as it is', () => {
  for (const [name, [obstacle, begin]] of Object.entries(UNDER_WAY)) {
    test(name, async () => {
      const archive = forked()
      begin(archive)
      archive.write('members/bram.md', 'new')
      const seen = () => [
        archive.git(['status', '--porcelain']),
        archive.git(['log', '--all', '--format=%H']),
        archive.read('ipr.yaml'),
      ]
      const before = seen()
      const git = archive.open()
      expect(await git.obstacles()).toEqual([obstacle])
      for (const path of ['members/bram.md', 'ipr.yaml']) {
        const fault = await faultOf(git.commit([path], 'Change'))
        expect([fault.reason, fault.obstacles]).toEqual(['refused', [obstacle]])
      }
      expect(seen()).toEqual(before)
      expect(git.closed()).toEqual([])
      expect((await git.log()).length).toBeGreaterThan(0)
    })
  }
})

test('a clone without the older history is read, not written', async () => {
  const archive = forked()
  const clone = makeArchive({ empty: true })
  rmSync(clone.folder, { recursive: true })
  archive.git(['clone', '--quiet', '--depth=1', `file://${archive.folder}`, clone.folder])
  const git = clone.open()
  expect(await git.obstacles()).toEqual(['shallow'])
  expect(await git.log()).toHaveLength(2)
})

describe('who commits', () => {
  const settings: Readonly<Record<string, readonly [string, boolean]>> = {
    nobody: ['', false],
    'a name without an address': ['[user]\nname = Anna\n', false],
    'a name without a letter': ['[user]\nname = ".,<>"\nemail = a@b.nl\n', false],
    'an empty address': ['[user]\nname = Anna\nemail =\n', false],
    'a name that others would have to quote': ['[user]\nname = "A \\"B\\" <C>"\nemail = a@b.nl\n', true],
    'someone in an included file': ['[includeIf "gitdir:**/archief/"]\npath = more.config\n', true],
  }
  for (const [name, [text, known]] of Object.entries(settings)) {
    test(name, async () => {
      const archive = makeArchive()
      writeFileSync(join(archive.home, '.gitconfig'), text)
      writeFileSync(join(archive.home, 'more.config'), '[user]\nname = Bo\nemail = bo@b.nl\n')
      archive.write('ipr.yaml', 'changed')
      const git = archive.open()
      expect(await git.obstacles()).toEqual(known ? [] : ['no-identity'])
      const done = await git.commit(['ipr.yaml'], 'Change').then(
        () => true,
        () => false,
      )
      expect(done).toBe(known)
      expect(archive.git(['status', '--porcelain'])).toBe(known ? '' : ' M ipr.yaml\n')
    })
  }

  test("the archive's own settings go before those of the user", async () => {
    const archive = makeArchive()
    archive.git(['config', 'user.name', 'Bestuur'])
    archive.write('ipr.yaml', 'changed')
    const git = archive.open()
    await git.commit(['ipr.yaml'], 'Change')
    expect((await git.log())[0]?.commit.author).toBe('Bestuur')
  })

  test('several obstacles are told at once', async () => {
    const archive = makeArchive()
    rmSync(join(archive.home, '.gitconfig'))
    archive.write('.git/index.lock', '')
    archive.write('.git/HEAD', archive.git(['rev-parse', 'HEAD']))
    const git = archive.open()
    expect(await git.obstacles()).toEqual(['index-lock', 'detached', 'no-identity'])
  })
})

const CLOSED: Readonly<Record<string, readonly [GitClosed, (archive: Archive) => void]>> = {
  'a bare repository': ['bare', ({ git }) => git(['config', 'core.bare', 'true'])],
  'a link instead of .git': [
    'linked',
    ({ root, at }) => {
      renameSync(at('.git'), join(root, 'elsewhere'))
      symlinkSync(join(root, 'elsewhere'), at('.git'))
    },
  ],
  'a file instead of .git': [
    'linked',
    ({ root, at, write }) => {
      renameSync(at('.git'), join(root, 'elsewhere'))
      write('.git', `gitdir: ${join(root, 'elsewhere')}\n`)
    },
  ],
  'settings from another folder': ['linked', ({ write }) => write('.git/commondir', '../../elsewhere\n')],
  'history from another folder': [
    'linked',
    ({ write }) => write('.git/objects/info/alternates', '/elsewhere/objects\n'),
  ],
  'a link that git would write through': [
    'linked',
    ({ root, at }) => {
      rmSync(at('.git/COMMIT_EDITMSG'))
      symlinkSync(join(root, 'outside'), at('.git/COMMIT_EDITMSG'))
    },
  ],
  'a link to a folder of history': ['linked', ({ root, at }) => symlinkSync(root, at('.git/objects/zz'))],
  'a pipe that git would wait at': ['linked', ({ pipe }) => pipe('.git/MERGE_MSG')],
  'an empty folder': [
    'damaged',
    ({ at }) => {
      rmSync(at('.git'), { recursive: true })
      mkdirSync(at('.git'))
    },
  ],
  'settings that git cannot read': ['damaged', ({ at }) => appendFileSync(at('.git/config'), '[core\n')],
  'settings without an end': ['damaged', ({ at }) => appendFileSync(at('.git/config'), '#'.repeat(70_000))],
}

describe('a repository that is not wholly here is left alone', () => {
  for (const [name, [reason, make]] of Object.entries(CLOSED)) {
    test(name, async () => {
      const archive = makeArchive()
      writeFileSync(join(archive.root, 'outside'), 'outside')
      archive.write('members/bram.md', 'new')
      make(archive)
      const git = archive.open()
      expect(git.closed()).toEqual([reason])
      expect(git.foreignConfig()).toEqual([])
      expect(await git.obstacles()).toEqual([reason])
      const questions = [
        git.head(),
        git.state(),
        git.log(),
        git.resolve('HEAD'),
        git.before('2099-12-31'),
        git.filesAt('0'.repeat(40)),
        git.changedSince('0'.repeat(40)),
        git.commit(['members/bram.md'], 'Add a member'),
        git.unstage(['members/bram.md']),
      ]
      for (const question of questions) expect((await faultOf(question)).obstacles).toEqual([reason])
      expect(readFileSync(join(archive.root, 'outside'), 'utf8')).toBe('outside')
    })
  }
})

test('links among the hooks are fine: hooks never run', async () => {
  const archive = makeArchive()
  mkdirSync(archive.at('.git/hooks'), { recursive: true })
  symlinkSync(archive.script, archive.at('.git/hooks/pre-commit'))
  archive.write('members/bram.md', 'new')
  const git = archive.open()
  await git.commit(['members/bram.md'], 'Add a member')
  expect(archive.ran()).toBe(false)
})

test('without git on this machine the archive says so', async () => {
  const archive = makeArchive()
  const git = archive.open({ env: { PATH: join(archive.root, 'empty') } })
  expect(git.closed()).toEqual(['no-git'])
  expect(await git.obstacles()).toEqual(['no-git'])
  const make = () => createGit(archive.root, { env: {} })
  expect(make).toThrow(expect.objectContaining({ obstacles: ['no-git'] }))
})

test('git is never looked for in a folder above, nor taken for one by its contents', async () => {
  const archive = makeArchive()
  expect(gitOf(archive.at('members'))).toBeNull()
  archive.git(['init', '--quiet', '--bare', 'members/bare'])
  appendFileSync(archive.at('members/bare/config'), `[core]\nfsmonitor = ${archive.script}\n`)
  expect(gitOf(archive.at('members/bare'))).toBeNull()
  archive.git(['add', '.'])
  archive.git(['commit', '--quiet', '--message=Bare'])
  const git = archive.open()
  expect(await git.state()).toBe('clean')
  expect(archive.ran()).toBe(false)
})

test('git is stopped when it takes too long, and leaves no lock behind', async () => {
  const archive = makeArchive()
  archive.pipe('.gitignore')
  archive.write('members/bram.md', 'new')
  const git = archive.open({ timeout: 300 })
  expect((await faultOf(git.state())).reason).toBe('too-slow')
  expect((await faultOf(git.changedSince((await git.head())!))).reason).toBe('too-slow')
  expect((await faultOf(git.commit(['members/bram.md'], 'Add a member'))).reason).toBe('too-slow')
  expect(existsSync(archive.at('.git/index.lock'))).toBe(false)
  rmSync(archive.at('.gitignore'))
  expect(archive.git(['status', '--porcelain'])).toBe('?? members/bram.md\n')
})
