import { rmSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { nodeStore } from '../../src/adapters/node-store.ts'
import { applyPlan, recover } from '../../src/archive/apply.ts'
import type { Git, GitFault } from '../../src/ports.ts'
import { makeArchive } from '../adapters/git-fixture.ts'
import { faultyStore, Kill } from '../support/faulty-store.ts'
import { processes, type Snapshot, snapshot } from './apply-archive.ts'
import type { Subject } from './apply-matrix.ts'

/** What goes wrong at one call of git. */
export type GitTrouble = 'fails' | 'is locked' | 'is killed before' | 'is killed after'
export const GIT_TROUBLES: readonly GitTrouble[] = [
  'fails',
  'is locked',
  'is killed before',
  'is killed after',
]

/** The calls of git with which a change is recorded. */
export const GIT_CALLS = ['obstacles', 'commit'] as const

const failure = (): GitFault =>
  Object.assign(new Error('git went wrong'), {
    name: 'GitFault' as const,
    reason: 'failed' as const,
    obstacles: [],
  })

const files = (all: Snapshot): Snapshot =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !path.endsWith('/')))

/**
 * Carries out a plan in a real repository, with this trouble at one call of git. After the repair the files and
 * the history are both as before, or both as after, nothing waits to be recorded, and the plan works if it had
 * not been carried out.
 */
export const survivesGit = async (
  call: (typeof GIT_CALLS)[number],
  trouble: GitTrouble,
  subject: Subject,
): Promise<void> => {
  const archive = makeArchive({ empty: true })
  archive.write('ipr.yaml', 'format: 1\n')
  for (const [path, text] of Object.entries(subject.files)) archive.write(path, text)
  archive.git(['add', '.'])
  archive.git(['commit', '--quiet', '--message=Begin'])
  const old = files(snapshot(archive.folder))
  const { store, kill } = faultyStore(nodeStore(archive.folder), null)
  const real = archive.open()
  const lock = archive.at('.git/index.lock')
  const struck = async (act: () => Promise<unknown>): Promise<never> => {
    if (trouble === 'fails') throw failure()
    if (trouble === 'is locked') {
      writeFileSync(lock, '')
      return (await act()) as never
    }
    if (trouble === 'is killed after') await act()
    return kill()
  }
  const git: Git =
    call === 'obstacles'
      ? { ...real, obstacles: () => struck(real.obstacles) }
      : { ...real, commit: (paths, message) => struck(() => real.commit(paths, message)) }

  const told = await applyPlan(store, subject.plan, {
    processes: processes(1, [1]),
    git: () => Promise.resolve(git),
  }).catch(error => {
    if (!(error instanceof Kill)) throw error
    return { outcome: 'killed' }
  })
  expect(told.outcome).not.toBe('done')
  rmSync(lock, { force: true })

  const officer = (pid: number) => ({
    processes: processes(pid, [pid]),
    git: () => Promise.resolve(archive.open()),
  })
  await recover(nodeStore(archive.folder), officer(2))
  const subjects = archive.git(['log', '--format=%s']).trim().split('\n')
  const isNew = subjects.length === 2
  if (isNew) expect(subjects[0]).toBe(subject.plan.message)
  else expect(files(snapshot(archive.folder))).toEqual(old)
  expect(archive.git(['status', '--porcelain', '--untracked-files=all'])).toBe('')

  const again = await applyPlan(nodeStore(archive.folder), subject.plan, officer(3))
  expect(again.outcome).toBe(isNew ? 'changed' : 'done')
  for (const { path, after } of subject.plan.changes)
    if (after !== null) expect(archive.read(path)).toBe(Buffer.from(after).toString())
}
