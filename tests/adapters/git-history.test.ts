import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/ports.ts'
import { ANNA, counted, makeArchive } from './git-fixture.ts'

const MIB = 1024 * 1024

const short = ({ status, path, from, commit }: Change): string =>
  [commit.subject, status, ...(from === undefined ? [] : [from]), path].join(' ')

describe('the history of all files', () => {
  test('tells what was added, changed, renamed and removed, newest first', async () => {
    const archive = makeArchive()
    archive.write('members/bram.md', '---\nname: Bram\nsince: 2026-01-01\nrole: member\n---\n')
    archive.git(['add', '.'])
    archive.git(['commit', '--quiet', '--message=Bram'])
    archive.git(['mv', 'members/bram.md', 'members/bram-2.md'])
    archive.write('members/bram-2.md', '---\nname: Bram\nsince: 2026-01-01\nrole: chair\n---\n')
    archive.git(['commit', '--quiet', '--all', '--message=Rename'])
    archive.git(['rm', '--quiet', 'members/anna.md'])
    archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
    archive.git(['commit', '--quiet', '--all', '--message=Leave'])
    const git = archive.open()
    const log = await git.log()
    expect(log.map(short)).toEqual([
      'Leave changed ipr.yaml',
      'Leave removed members/anna.md',
      'Rename renamed members/bram.md members/bram-2.md',
      'Bram added members/bram.md',
      'Begin added ipr.yaml',
      'Begin added members/anna.md',
    ])
    expect(log[0]?.commit).toEqual({
      id: await git.head(),
      author: ANNA.name,
      day: '2026-03-12',
      subject: 'Leave',
    })
  })

  test('tells of a merge only what the merge itself changed', async () => {
    const archive = makeArchive()
    archive.git(['switch', '--quiet', '--create', 'side'])
    archive.write('ipr.yaml', 'format: 1\nlanguage: en\n')
    archive.write('members/bram.md', 'new')
    archive.git(['add', '.'])
    archive.git(['commit', '--quiet', '--message=There'])
    archive.git(['switch', '--quiet', 'main'])
    archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
    archive.git(['commit', '--quiet', '--all', '--message=Here'])
    archive.tryGit(['merge', 'side'])
    archive.write('ipr.yaml', 'format: 1\nlanguage: fy\n')
    archive.git(['commit', '--quiet', '--all', '--message=Together'])
    const log = (await archive.open().log()).map(short)
    expect(log[0]).toBe('Together changed ipr.yaml')
    expect(log.slice(1).sort()).toEqual([
      'Begin added ipr.yaml',
      'Begin added members/anna.md',
      'Here changed ipr.yaml',
      'There added members/bram.md',
      'There changed ipr.yaml',
    ])
  })

  test('names and subjects hold whatever they hold', async () => {
    const archive = makeArchive()
    const name = 'a\n:100644 b\u0001\u001b[31m é.md'
    archive.write(name, 'x')
    archive.git(['add', '.'])
    const author = { GIT_AUTHOR_NAME: 'Z:\u0001oë' }
    archive.git(['commit', '--quiet', '--message=:\u0001 één\n\ntwee'], author)
    archive.write('.mailmap', 'Someone Else <anna@voorbeeld.nl>\n')
    const [change] = await archive.open().log()
    expect(change).toMatchObject({ path: name, commit: { author: 'Z:\u0001oë', subject: ':\u0001 één' } })
  })

  test('days are those of the Netherlands, in summer and winter', async () => {
    const archive = makeArchive({ empty: true })
    const days = [
      ['2026-03-28T22:59:59Z', '2026-03-28'],
      ['2026-03-28T23:00:00Z', '2026-03-29'],
      ['2026-03-29T21:59:59Z', '2026-03-29'],
      ['2026-03-29T22:00:00Z', '2026-03-30'],
      ['2026-12-31T20:00:00-05:00', '2027-01-01'],
      ['1970-01-02T00:00:00Z', '1970-01-02'],
    ] as const
    for (const [moment] of days) {
      archive.write('ipr.yaml', moment)
      archive.git(['add', '.'])
      archive.git(['commit', '--quiet', '--message=x'], { GIT_AUTHOR_DATE: moment })
    }
    const log = await archive.open().log()
    expect(log.map(change => change.commit.day)).toEqual(days.map(([, day]) => day).reverse())
  })

  test('a moment beyond every calendar is no error', async () => {
    const archive = makeArchive()
    const tree = archive.git(['rev-parse', 'HEAD^{tree}']).trim()
    const who = 'A <a@b.nl> 99999999999999999 +0000'
    writeFileSync(join(archive.root, 'far'), `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nFar\n`)
    archive.git([
      'update-ref',
      'HEAD',
      archive.git(['hash-object', '-t', 'commit', '-w', '--literally', join(archive.root, 'far')]).trim(),
    ])
    const git = archive.open()
    expect((await git.log())[0]?.commit.day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await git.before('2026-01-01')).toBeNull()
  })

  test('many files cost one process', async () => {
    const archive = makeArchive()
    const paths = Array.from({ length: 400 }, (_, n) => `actions/2026-01-01-${n}.md`)
    for (const text of ['one', 'two']) {
      for (const path of paths) archive.write(path, `${text} ${path}`)
      archive.git(['add', '.'])
      archive.git(['commit', '--quiet', `--message=${text}`])
    }
    const { path, since } = counted(archive)
    const git = archive.open({ env: { PATH: path, HOME: archive.home } })
    expect(since()).toEqual(['config'])
    expect(await git.log()).toHaveLength(802)
    expect(since()).toEqual(['log'])
    const files = await git.filesAt((await git.head())!)
    expect(files.list().filter(file => files.read(file.path, MIB).ok)).toHaveLength(402)
    expect(since()).toEqual(['rev-parse', 'ls-tree', 'cat-file'])
  })
})

describe('a commit is found', () => {
  test('by what a user may call it, and by nothing else', async () => {
    const archive = makeArchive()
    archive.git(['tag', '--annotate', '--message=x', 'jaarverslag-2025'])
    const git = archive.open()
    const head = (await git.head())!
    for (const name of ['HEAD', 'main', 'jaarverslag-2025', head, head.slice(0, 8), '@', 'HEAD^0']) {
      expect(await git.resolve(name), name).toBe(head)
    }
    const none = [
      '',
      'nergens',
      'HEAD~1',
      'HEAD:ipr.yaml',
      '--output=x',
      '-x',
      '--all',
      'a b',
      'x\0y',
      '^HEAD',
      'a..b',
      '\n',
      'f'.repeat(40),
    ]
    for (const name of none) expect(await git.resolve(name), name).toBeNull()
    expect(readdirSync(archive.folder).sort()).toEqual(['.git', 'ipr.yaml', 'members'])
  })

  test('by its day: what was recorded here then', async () => {
    const archive = makeArchive()
    const record = (text: string, written: string, recorded = written): string => {
      archive.write('ipr.yaml', text)
      archive.git(['add', '.'])
      archive.git(['commit', '--quiet', `--message=${text}`], {
        GIT_AUTHOR_DATE: written,
        GIT_COMMITTER_DATE: recorded,
      })
      return archive.git(['rev-parse', 'HEAD']).trim()
    }
    const begin = archive.git(['rev-parse', 'HEAD']).trim()
    const second = record('two', '2026-03-20T12:00:00Z')
    const third = record('three', '2026-03-13T12:00:00Z', '2026-03-31T22:30:00Z')
    const git = archive.open()
    expect(await git.before('2026-03-11')).toBeNull()
    expect(await git.before('2026-03-12')).toBe(begin)
    expect(await git.before('2026-03-19')).toBe(begin)
    expect(await git.before('2026-03-31')).toBe(second)
    expect(await git.before('2026-04-01')).toBe(third)
  })

  test('by its day: not what a colleague wrote and we had not taken in', async () => {
    const archive = makeArchive()
    const begin = archive.git(['rev-parse', 'HEAD']).trim()
    const on = (day: string) => ({ GIT_COMMITTER_DATE: `${day}T12:00:00Z` })
    archive.git(['switch', '--quiet', '--create', 'side'])
    archive.write('members/bram.md', 'new')
    archive.git(['add', '.'])
    archive.git(['commit', '--quiet', '--message=There'], on('2026-03-20'))
    archive.git(['switch', '--quiet', 'main'])
    archive.git(['merge', '--quiet', '--no-ff', '--message=Together', 'side'], on('2026-03-25'))
    const git = archive.open()
    expect(await git.before('2026-03-24')).toBe(begin)
    expect(await git.before('2026-03-25')).toBe(await git.head())
  })
})

describe('the working tree', () => {
  test('is dirty by any change, new file or removal, but not by our own or ignored files', async () => {
    const archive = makeArchive()
    const git = archive.open()
    archive.write('.ipr/lock', '1')
    archive.write('.git/info/exclude', 'kladblok\n')
    archive.write('kladblok', 'x')
    expect(await git.state()).toBe('clean')
    archive.write('members/bram.md', 'x')
    expect(await git.state()).toBe('dirty')
    rmSync(archive.at('members/bram.md'))
    rmSync(archive.at('ipr.yaml'))
    expect(await git.state()).toBe('dirty')
  })

  test('is looked at without a byte being written', async () => {
    const archive = makeArchive()
    utimesSync(archive.at('ipr.yaml'), 1, 1)
    const before = readFileSync(archive.at('.git/index'))
    const git = archive.open()
    expect(await git.state()).toBe('clean')
    expect(await git.changedSince((await git.head())!)).toEqual([])
    expect(await git.obstacles()).toEqual([])
    expect(readFileSync(archive.at('.git/index')).equals(before)).toBe(true)
  })

  test('differs from a commit by these paths', async () => {
    const archive = makeArchive()
    const git = archive.open()
    const begin = (await git.head())!
    archive.write('members/bram.md', 'committed')
    await git.commit(['members/bram.md'], 'Add a member')
    archive.write('ipr.yaml', 'changed')
    archive.write('staged.md', 'staged')
    archive.git(['add', 'staged.md'])
    archive.write(' new\n.md', 'new')
    archive.write('.ipr/lock', '1')
    rmSync(archive.at('members/anna.md'))
    const expected = [' new\n.md', 'ipr.yaml', 'members/anna.md', 'members/bram.md', 'staged.md']
    expect(await git.changedSince(begin)).toEqual(expected)
    expect(await git.changedSince((await git.head())!)).toEqual(
      expected.filter(path => path !== 'members/bram.md'),
    )
  })
})
