import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GIT_CALLS, GIT_TROUBLES, survivesGit } from './archive/apply-git-matrix.ts'
import { known, survives } from './archive/apply-matrix.ts'
import { TROUBLES } from './support/faulty-store.ts'
import { writings } from './support/writing.ts'
import { written } from './support/written.ts'

/** A sample; `thorough/writing.test.ts` goes past every call. */
const SEED = 20_261_124

const all = await written()

describe.each(all)('what $command changes', subject => {
  it('is all old or all new after a fault of the disk', async () => {
    const before = await known(subject)
    const calls = fc.integer({ min: 0, max: before.calls.length - 1 })
    for (const [at, trouble] of fc.sample(fc.tuple(calls, fc.constantFrom(...TROUBLES)), {
      seed: SEED + all.indexOf(subject),
      numRuns: 6,
    }))
      await survives([{ trouble, at }], before)
  })

  it('is all old or all new after a fault of git', async () => {
    const [[call, trouble] = ['commit', 'fails'] as const] = fc.sample(
      fc.tuple(fc.constantFrom(...GIT_CALLS), fc.constantFrom(...GIT_TROUBLES)),
      { seed: SEED + all.indexOf(subject), numRuns: 1 },
    )
    await survivesGit(call, trouble, subject)
  })
})

const MAKES_A_PLAN = /\bplan:|\{ plan \}/

/** Whether a command, or what it shares with its neighbours, gives a plan. */
const changes = (module: string): boolean => {
  const text = readFileSync(module, 'utf8')
  const shared = [...text.matchAll(/from '(\.\/(?:change|send)\.ts)'/g)].map(([, path = '']) =>
    readFileSync(join(dirname(module), path), 'utf8'),
  )
  return [text, ...shared].some(each => MAKES_A_PLAN.test(each))
}

/** The commands that change the archive, by the tables in which they stand. */
const changing = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return changing(path)
    const rows = readFileSync(path, 'utf8').matchAll(/ name: '([^']+)'[\s\S]*?import\('(\.[^']+)'\)/g)
    return [...rows].flatMap(([, name = '', module = '']) =>
      changes(join(dirname(path), module)) ? [name] : [],
    )
  })

it('every command that changes the archive has its turn', () => {
  const found = changing(join(import.meta.dirname, '..', 'src', 'commands'))
  expect([...found].sort()).toEqual(writings.map(({ command }) => command).sort())
})
