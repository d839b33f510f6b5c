import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodeStore } from '../../src/adapters/node-store.ts'
import { type Applying, applyPlan, recover } from '../../src/archive/apply.ts'
import { planOf } from '../../src/archive/plan.ts'
import type { Git } from '../../src/ports.ts'
import { type Archive, makeArchive } from '../adapters/git-fixture.ts'
import { faultyStore } from '../support/faulty-store.ts'
import { processes, snapshot } from './apply-archive.ts'

const MEMBER = '---\nname: Anna\n---\n'

const plan = () =>
  planOf({
    repositories: ['.'],
    say: 'x',
    message: 'Appoint anna',
    drafts: [
      { path: 'members/anna.md', before: MEMBER, after: '---\nname: Anna\nrole: chair\n---\n', why: 'x' },
      { path: 'actions/a.md', before: null, after: 'a', why: 'x' },
    ],
  })

const applying = (pid: number, archive: Archive, over: Partial<Git> = {}): Applying => ({
  processes: processes(pid, [pid]),
  git: () => Promise.resolve({ ...archive.open(), ...over }),
})

const apply = (archive: Archive, pid = 1, over: Partial<Git> = {}) =>
  applyPlan(nodeStore(archive.folder), plan(), applying(pid, archive, over))

const repair = (archive: Archive, over: Partial<Git> = {}) =>
  recover(nodeStore(archive.folder), applying(2, archive, over))

const state = (archive: Archive) => ({
  files: Object.fromEntries(Object.entries(snapshot(archive.folder)).filter(([path]) => path !== '.ipr/')),
  commits: archive.git(['log', '--format=%s']).trim().split('\n'),
  status: archive.git(['status', '--porcelain', '--untracked-files=all']),
})

describe('a plan in a repository', () => {
  it('is one commit of its own files, and leaves what else is staged or changed', async () => {
    const archive = makeArchive()
    archive.write('members/bert.md', 'staged')
    archive.git(['add', 'members/bert.md'])
    archive.write('ipr.yaml', 'format: 1\n# changed\n')
    const applied = await apply(archive)
    expect(applied).toMatchObject({ outcome: 'done', commit: archive.git(['rev-parse', 'HEAD']).trim() })
    expect(archive.git(['show', '--format=%s', '--name-only']).trim().split('\n')).toEqual([
      'Appoint anna',
      '',
      'actions/a.md',
      'members/anna.md',
    ])
    expect(state(archive).status).toBe(' M ipr.yaml\nA  members/bert.md\n')
  })

  it('of a nested folder is recorded there, by paths from there', async () => {
    const archive = makeArchive()
    const asked: string[] = []
    const nested = planOf({
      repositories: ['.', 'board'],
      say: 'x',
      message: 'Pay',
      drafts: [{ path: 'board/money/2026.yaml', before: null, after: 'a: b\n', why: 'x' }],
    })
    const committed: (readonly string[])[] = []
    const git: Pick<Git, 'obstacles' | 'commit' | 'unstage'> = {
      ...archive.open(),
      commit: paths => {
        committed.push(paths)
        return Promise.resolve('0'.repeat(40))
      },
    }
    const given = {
      processes: processes(1, [1]),
      git: (repository: string) => {
        asked.push(repository)
        return Promise.resolve(git)
      },
    }
    await applyPlan(nodeStore(archive.folder), nested, given)
    expect({ asked, committed }).toEqual({ asked: ['board'], committed: [['money/2026.yaml']] })
  })

  it('is not begun when something keeps git from recording it', async () => {
    const archive = makeArchive()
    const before = state(archive)
    writeFileSync(archive.at('.git/MERGE_HEAD'), archive.git(['rev-parse', 'HEAD']))
    expect(await apply(archive)).toMatchObject({ outcome: 'obstacles', obstacles: ['merge'] })
    rmSync(archive.at('.git/MERGE_HEAD'))
    expect(state(archive)).toEqual(before)
  })

  it('is undone when git fails, and then works', async () => {
    const archive = makeArchive()
    const before = state(archive)
    const { commit } = archive.open()
    // A lock that appears just when git is about to write.
    const late = (paths: readonly string[], message: string): Promise<string> => {
      writeFileSync(archive.at('.git/index.lock'), '')
      return commit(paths, message)
    }
    const failed = await apply(archive, 1, { commit: late })
    expect(failed).toMatchObject({ outcome: 'git-failed', fault: { reason: 'refused' }, undone: true })
    rmSync(archive.at('.git/index.lock'))
    expect(state(archive)).toEqual(before)
    expect(await apply(archive, 2)).toMatchObject({ outcome: 'done' })
  })
})

describe('a kill around the commit', () => {
  // Does this first, then the process is gone.
  const killedIn = async (
    archive: Archive,
    first: (paths: readonly string[], message: string) => unknown,
  ): Promise<void> => {
    const { store, kill } = faultyStore(nodeStore(archive.folder), null)
    const commit = async (paths: readonly string[], message: string): Promise<string> => {
      await first(paths, message)
      return kill()
    }
    await expect(applyPlan(store, plan(), applying(1, archive, { commit }))).rejects.toThrow('killed')
    expect(existsSync(archive.at('.ipr/journal/COMMIT'))).toBe(true)
  }

  it('before it: the repair records the change', async () => {
    const archive = makeArchive()
    await killedIn(archive, () => undefined)
    expect(await repair(archive)).toMatchObject({ recovery: { did: 'finished' }, gone: [{ pid: 1 }] })
    expect(state(archive)).toMatchObject({ commits: ['Appoint anna', 'Begin'], status: '' })
  })

  it('after it: the repair sees that it has been recorded', async () => {
    const archive = makeArchive()
    await killedIn(archive, archive.open().commit)
    expect(await repair(archive)).toMatchObject({ recovery: { did: 'finished' } })
    expect(state(archive)).toMatchObject({ commits: ['Appoint anna', 'Begin'], status: '' })
  })

  it('after it, of a file that goes away: the repair sees that too', async () => {
    const archive = makeArchive()
    const leaving = planOf({
      repositories: ['.'],
      say: 'x',
      message: 'Forget anna',
      drafts: [{ path: 'members/anna.md', before: MEMBER, after: null, why: 'x' }],
    })
    const { store, kill } = faultyStore(nodeStore(archive.folder), null)
    const commit = async (paths: readonly string[], message: string): Promise<string> => {
      await archive.open().commit(paths, message)
      return kill()
    }
    await expect(applyPlan(store, leaving, applying(1, archive, { commit }))).rejects.toThrow('killed')
    expect(await repair(archive)).toMatchObject({ recovery: { did: 'finished' } })
    expect(state(archive)).toMatchObject({ commits: ['Forget anna', 'Begin'], status: '' })
    expect(existsSync(archive.at('members/anna.md'))).toBe(false)
  })

  it('between staging and committing: the repair records the change', async () => {
    const archive = makeArchive()
    await killedIn(archive, () => archive.git(['add', '--', 'actions/a.md']))
    expect(await repair(archive)).toMatchObject({ recovery: { did: 'finished' } })
    expect(state(archive)).toMatchObject({ commits: ['Appoint anna', 'Begin'], status: '' })
  })

  it('that left the lock of git: the change waits, is read as new, and is recorded once that is gone', async () => {
    const archive = makeArchive()
    await killedIn(archive, () => undefined)
    writeFileSync(archive.at('.git/index.lock'), '')
    expect(await repair(archive)).toMatchObject({ recovery: { did: 'waiting', obstacles: ['index-lock'] } })
    expect(await apply(archive, 3)).toMatchObject({ outcome: 'blocked' })
    rmSync(archive.at('.git/index.lock'))
    expect(await repair(archive)).toMatchObject({ recovery: { did: 'finished' } })
    expect(state(archive)).toMatchObject({ commits: ['Appoint anna', 'Begin'], status: '' })
  })

  it('and git failing in the repair: all is undone, also what was staged', async () => {
    const archive = makeArchive()
    const start = state(archive)
    await killedIn(archive, () => archive.git(['add', '--', 'actions/a.md']))
    const broken = (): Promise<string> =>
      Promise.reject(
        Object.assign(new Error('broken'), { name: 'GitFault', reason: 'failed', obstacles: [] }),
      )
    expect(await repair(archive, { commit: broken })).toMatchObject({ recovery: { did: 'undone' } })
    expect(state(archive)).toEqual(start)
  })
})
