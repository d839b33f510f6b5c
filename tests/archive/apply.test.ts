import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { applyPlan, recover } from '../../src/archive/apply.ts'
import { type Draft, planOf } from '../../src/archive/plan.ts'
import { readThrough } from '../../src/archive/read-through.ts'
import { faultyStore, TROUBLES, type Trouble } from '../support/faulty-store.ts'
import { type Archive, alone, makeArchive, removeArchive, seen, snapshot, thePlan } from './apply-archive.ts'
import { known, survives, survivesTwice } from './apply-matrix.ts'

const archiveOfTest = (): Archive => {
  const archive = makeArchive()
  onTestFinished(() => removeArchive(archive))
  return archive
}

const planFor = (...drafts: readonly Omit<Draft, 'why'>[]) =>
  planOf({
    repositories: ['.'],
    say: 'x',
    message: 'x',
    drafts: drafts.map(draft => ({ ...draft, why: 'x' })),
  })

// Stops the plan at this call as a kill would.
const killedAt = async ({ store }: Archive, at: number): Promise<void> => {
  await applyPlan(faultyStore(store, 'kill', at).store, thePlan(), alone(1)).catch(() => undefined)
}

let all: Awaited<ReturnType<typeof known>>
beforeAll(async () => {
  all = await known()
})

describe('a plan', () => {
  it('is written as a whole, with the modes of files kept and folders that became empty gone', async () => {
    const { root, store } = archiveOfTest()
    expect(await applyPlan(store, thePlan(), alone(1))).toMatchObject({ outcome: 'done', commit: null })
    expect(snapshot(root)).toMatchObject({
      'members/jan.md': '640 ---\nname: Jan Jansen\n---\n',
      'actions/2026/new/a.md': expect.stringContaining('what: x'),
    })
    expect(existsSync(join(root, 'incoming'))).toBe(false)
    expect(existsSync(join(root, '.ipr/journal'))).toBe(false)
  })

  it('without changes writes nothing at all', async () => {
    const { root, store } = archiveOfTest()
    const before = snapshot(root)
    expect(await applyPlan(store, planFor(), alone(1))).toEqual({ outcome: 'nothing' })
    expect(snapshot(root)).toEqual(before)
  })

  it.each<[string, (root: string) => void, string]>([
    ['edited', root => writeFileSync(join(root, 'members/jan.md'), 'x'), 'members/jan.md'],
    ['made', root => writeFileSync(join(root, 'actions'), 'x'), 'meetings'],
  ])('is refused when a file was %s meanwhile', async (what, meanwhile, path) => {
    const { root, store } = archiveOfTest()
    meanwhile(root)
    const before = snapshot(root)
    const applied = await applyPlan(store, thePlan(), alone(1))
    if (what === 'edited') expect(applied).toMatchObject({ outcome: 'changed', paths: [path] })
    else expect(applied).toMatchObject({ outcome: 'store-failed', undone: true })
    const { '.ipr/': _, ...after } = snapshot(root)
    expect(after).toEqual(before)
  })

  it('is undone when a file changes while it is being written', async () => {
    const { root, store } = archiveOfTest()
    const plan = thePlan()
    const last = plan.changes.at(-1)!.path
    // Somebody saves in an editor, which knows no locks, just after the first file has been renamed.
    const meddling = {
      ...store,
      move: (from: string, to: string) => {
        store.move(from, to)
        if (to === plan.changes[0]!.path) writeFileSync(join(root, last), 'hands off')
      },
    }
    const before = snapshot(root)
    expect(await applyPlan(meddling, plan, alone(1))).toMatchObject({ outcome: 'changed', paths: [last] })
    expect(seen(root)[last]).toBe('hands off')
    const { '.ipr/': _, ...after } = snapshot(root)
    expect({ ...after, [last]: before[last] }).toEqual(before)
  })

  it('does not follow a link out of the archive', async () => {
    const { root, store } = archiveOfTest()
    const outside = archiveOfTest().root
    symlinkSync(outside, join(root, 'signals'))
    const applied = await applyPlan(
      store,
      planFor({ path: 'signals/a.md', before: null, after: 'x' }),
      alone(1),
    )
    expect(applied).toMatchObject({ outcome: 'store-failed', fault: { code: 'ELOOP', path: 'signals/a.md' } })
    expect(existsSync(join(outside, 'a.md'))).toBe(false)
  })
})

describe('after a fault or a kill', () => {
  // Every call has its turn with some of the troubles; `npm test` cannot afford all pairs, the thorough tests can.
  const troubleFor = (turn: number): Trouble => TROUBLES[turn % TROUBLES.length]!

  it('all is old or all is new, nothing is left over, and the plan works', async () => {
    for (let at = 0; at < all.calls.length; at++)
      for (const turn of [at, at + 4]) await survives([{ trouble: troubleFor(turn), at }], all)
  })

  it('so it is when a kill comes at any call while the last rename is being undone', async () => {
    const last = all.calls.findLastIndex(call => call.startsWith('move .ipr/journal/new-'))
    for (let at = last + 1; at < last + 45; at++)
      await survives(
        [
          { trouble: 'EIO', at: last },
          { trouble: 'kill', at },
        ],
        all,
      )
  })

  it('so it is when the repair itself is cut off', async () => {
    for (let at = 0; at < all.calls.length; at++)
      await survivesTwice([{ trouble: 'kill', at }], { trouble: troubleFor(at), at: (at * 7) % 45 }, all)
  })
})

describe('repairing', () => {
  // As after a kill right behind COMMIT: nothing has been renamed yet.
  const committed = async (archive: Archive): Promise<void> => {
    for (let at = 0; at < all.calls.length; at++) {
      await killedAt(archive, at)
      if (existsSync(join(archive.root, '.ipr/journal/COMMIT'))) return
      await recover(archive.store, alone(2, [2]))
    }
  }

  it('leaves a file alone that somebody changed after the crash, and says so', async () => {
    const archive = archiveOfTest()
    await committed(archive)
    writeFileSync(join(archive.root, 'members/jan.md'), 'with care\n')
    const repaired = await recover(archive.store, alone(2, [2]))
    expect(repaired).toMatchObject({ recovery: { did: 'finished', leftAlone: ['members/jan.md'] } })
    expect(readFileSync(join(archive.root, 'members/jan.md'), 'utf8')).toBe('with care\n')
    expect(existsSync(join(archive.root, 'actions/2026/new/a.md'))).toBe(true)
  })

  it('leaves a file alone that somebody put back as it was', async () => {
    const archive = archiveOfTest()
    const first = all.calls.findIndex(call => call.startsWith('move .ipr/journal/new-'))
    await killedAt(archive, first + 1)
    const [path] = thePlan().changes.map(change => change.path)
    rmSync(join(archive.root, path!))
    const repaired = await recover(archive.store, alone(2, [2]))
    expect(repaired).toMatchObject({ recovery: { did: 'finished', leftAlone: [path] } })
    expect(existsSync(join(archive.root, path!))).toBe(false)
  })

  it('is what the next writing command does first', async () => {
    const archive = archiveOfTest()
    await committed(archive)
    const next = planFor({ path: 'actions/b.md', before: null, after: 'b' })
    expect(await applyPlan(archive.store, next, alone(2, [2]))).toMatchObject({
      outcome: 'done',
      repaired: { recovery: { did: 'finished' }, gone: [{ pid: 1 }] },
    })
  })

  it('is not done by a reading command, which says that there is something unfinished', async () => {
    const archive = archiveOfTest()
    await committed(archive)
    const before = snapshot(archive.root)
    const view = readThrough(nodeFiles(archive.root))
    expect(view.unfinished).toBe(true)
    expect(view.files.read('members/jan.md', 10)).toEqual({ ok: false, fault: 'too-large' })
    expect(view.files.read('incoming/brief/files/brief.pdf', 10)).toEqual({ ok: false, fault: 'absent' })
    expect(view.files.read('ipr.yaml', 1000)).toMatchObject({ ok: true })
    expect(view.files.list().map(({ path }) => path)).toContain('actions/2026/new/a.md')
    expect(snapshot(archive.root)).toEqual(before)
  })

  const hostile = (path: string) => {
    const now = `sha256:${'0'.repeat(64)}`
    return { format: 1, repository: '.', message: 'x', entries: [{ path, was: null, now }] }
  }

  it.each([
    ['that is no journal', '{}'],
    ['that would write elsewhere', JSON.stringify(hostile('../evil.md'))],
    ['that would write into .git', JSON.stringify(hostile('.git/config'))],
  ])('leaves a journal alone %s', async (_, entries) => {
    const { root, store } = archiveOfTest()
    mkdirSync(join(root, '.ipr/journal'), { recursive: true })
    writeFileSync(join(root, '.ipr/journal/COMMIT'), '')
    writeFileSync(join(root, '.ipr/journal/entries.json'), entries)
    writeFileSync(join(root, '.ipr/journal/new-0'), 'evil')
    const before = snapshot(root)
    expect(await recover(store, alone(1))).toMatchObject({ recovery: { did: 'damaged' } })
    expect(await applyPlan(store, thePlan(), alone(1))).toMatchObject({ outcome: 'blocked' })
    expect(readThrough(nodeFiles(root)).unfinished).toBe(false)
    expect(snapshot(root)).toEqual(before)
  })

  it('says which file cannot be written, by its path in the archive', async () => {
    const { root, store } = archiveOfTest()
    const locked = faultyStore(store, 'EACCES', 40)
    const applied = await applyPlan(locked.store, thePlan(), alone(1))
    expect(applied).toMatchObject({ outcome: 'store-failed', fault: { code: 'EACCES' }, undone: true })
    expect(JSON.stringify(applied)).not.toContain(root)
  })
})
