import { describe, expect, it } from 'vitest'
import { GIT_CALLS, GIT_TROUBLES, survivesGit } from '../archive/apply-git-matrix.ts'
import { known, survives } from '../archive/apply-matrix.ts'
import { TROUBLES } from '../support/faulty-store.ts'
import { writings } from '../support/writing.ts'
import { moreWritings } from '../support/writing-more.ts'
import { written } from '../support/written.ts'

const all = [...(await written(writings)), ...(await written(moreWritings))]

describe.each(all)('what $command changes', subject => {
  it('is all old or all new, whatever happens at any call of the disk', async () => {
    const before = await known(subject)
    expect(before.calls.length).toBeGreaterThan(20)
    // Of a change to very many files each trouble has its own share of the calls.
    const step = Math.ceil(before.calls.length / 60)
    for (const [turn, trouble] of TROUBLES.entries())
      for (let at = turn % step; at < before.calls.length; at += step)
        await survives([{ trouble, at }], before)
  })

  it.each(GIT_CALLS)('is all old or all new, whatever happens when git is asked for %s', async call => {
    for (const trouble of GIT_TROUBLES) await survivesGit(call, trouble, subject)
  })
})
