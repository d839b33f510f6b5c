import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GIT_CALLS, GIT_TROUBLES, survivesGit } from './archive/apply-git-matrix.ts'
import { known, survives } from './archive/apply-matrix.ts'
import { TROUBLES } from './support/faulty-store.ts'
import { writings } from './support/writing.ts'
import { moreWritings } from './support/writing-more.ts'
import { written } from './support/written.ts'

/** A sample; `thorough/writing.test.ts` goes past every call. */
const SEED = 20_261_124

const all = await written(writings)

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
const ROW = / name: '([^']+)'[\s\S]*?import\('(\.[^']+)'\)(?:\.then\(m => m\.(\w+)\))?/g

// A file may hold more than one command; what they share stands before the first.
const ownPart = (text: string, name: string): string => {
  const [shared = '', ...parts] = text.split(/^export const (?=\w+ = command\()/m)
  return `${shared}${parts.find(part => part.startsWith(`${name} `)) ?? text}`
}

/** Whether a command, or what it shares with its neighbours, gives a plan. */
const changes = (module: string, name: string): boolean => {
  const text = ownPart(readFileSync(module, 'utf8'), name)
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
    return [...readFileSync(path, 'utf8').matchAll(ROW)].flatMap(
      ([, name = '', module = '', exported = '']) =>
        changes(join(dirname(path), module), exported) ? [name] : [],
    )
  })

it('every command that changes the archive has its turn', () => {
  const found = changing(join(import.meta.dirname, '..', 'src', 'commands'))
  expect([...found].sort()).toEqual([...writings, ...moreWritings].map(({ command }) => command).sort())
})
