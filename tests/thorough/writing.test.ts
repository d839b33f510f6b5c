import { describe, expect, it } from 'vitest'
import { GIT_CALLS, GIT_TROUBLES, survivesGit } from '../archive/apply-git-matrix.ts'
import { known, survives } from '../archive/apply-matrix.ts'
import { TROUBLES } from '../support/faulty-store.ts'
import { written } from '../support/written.ts'

const all = await written()

describe.each(all)('what $command changes', subject => {
  it('is all old or all new, whatever happens at any call of the disk', async () => {
    const before = await known(subject)
    expect(before.calls.length).toBeGreaterThan(20)
    for (let at = 0; at < before.calls.length; at++)
      for (const trouble of TROUBLES) await survives([{ trouble, at }], before)
  })

  it.each(GIT_CALLS)('is all old or all new, whatever happens when git is asked for %s', async call => {
    for (const trouble of GIT_TROUBLES) await survivesGit(call, trouble, subject)
  })
})
