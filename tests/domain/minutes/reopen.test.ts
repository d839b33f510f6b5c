import { describe, expect, it } from 'vitest'
import { edited, working } from '../../../src/commands/minutes/working.ts'
import { adoptionEdits, whyNotAdopted } from '../../../src/domain/minutes/adoption.ts'
import { reopeningOf } from '../../../src/domain/minutes/reopen.ts'
import type { Archive } from '../../support/archive.ts'
import { allNoted, archiveOf, at, closed, evening, ID, read } from './evening.ts'

const issue = { 'advies-2026-01-minima': { decision: { text: 'Het gaat uit.', result: 'issue' } } } as const
const DOSSIER = 'advice/2026-01-minima/dossier.yaml'

const closedEvening = async (archive = evening): Promise<Archive> =>
  archiveOf(archive, await closed(await allNoted(await read(archive), issue)))

const back = async (archive: Archive, before: Archive | null = null) => {
  const facts = await read(archive)
  const { meeting, minutes } = at(facts)
  return reopeningOf(facts, meeting, minutes, before === null ? null : await read(before))
}

describe('minutes are reopened', () => {
  it('not when they are open', async () => {
    expect(await back(evening)).toEqual({ why: 'open' })
  })

  it('not when an advice went on after the decision', async () => {
    const archive = await closedEvening()
    const sent = `${archive[DOSSIER]}  - { event: sent, on: 2026-03-12 }\n`
    expect(await back({ ...archive, [DOSSIER]: sent })).toEqual({
      why: 'advice',
      advice: '2026-01-minima',
      event: 'sent',
    })
  })

  it('without what stood there before the closing, where that is known', async () => {
    const tabled = { ...evening, [DOSSIER]: `${evening[DOSSIER]}  - { event: tabled, meeting: ${ID} }\n` }
    const archive = await closedEvening(tabled)
    const dossier = async (before: Archive | null): Promise<string> => {
      const result = await back(archive, before)
      if ('why' in result) throw new Error(result.why)
      return archiveOf(archive, await edited(working(await read(archive)), result.edits, 'test'))[DOSSIER]!
    }
    expect(await dossier(tabled)).toBe(tabled[DOSSIER])
    expect(await dossier(null)).toBe(evening[DOSSIER])
  })
})

describe('minutes are adopted', () => {
  const later = '2026-04-14-council'
  const why = async (archive: Archive, where: string) => {
    const facts = await read(archive, '2026-04-20')
    return whyNotAdopted(facts, at(facts).minutes, facts.model.get('meeting', where)!)
  }

  it('in a later meeting of the series, once they are closed', async () => {
    const archive = await closedEvening()
    const other = {
      'meetings/2026-04-15-alderman/meeting.yaml': 'kind: alderman\nstatus: held\ndate: 2026-04-15\n',
    }
    const off = { [`meetings/${later}/meeting.yaml`]: 'kind: council\nstatus: cancelled\ndate: 2026-04-14\n' }
    expect(await why(archive, later)).toBeUndefined()
    expect(await why(evening, later)).toBe('not-closed')
    expect(await why(archive, '2026-02-10-council')).toBe('not-later')
    expect(await why({ ...archive, ...other }, '2026-04-15-alderman')).toBe('other-series')
    expect(await why({ ...archive, ...off }, later)).toBe('cancelled')
  })

  it('with corrections, more than once; and that is taken back first', async () => {
    const archive = await closedEvening()
    const facts = await read(archive, '2026-04-20')
    const where = facts.model.get('meeting', later)!
    const once = await edited(working(facts), adoptionEdits(at(facts).minutes, where, ['Punt 1.']), 'test')
    const twice = await edited(
      once,
      adoptionEdits(at(once.facts).minutes, where, ['Punt 1.', 'Punt 2.']),
      'test',
    )
    const { adopted, hash } = at(twice.facts).minutes.data
    expect(adopted).toEqual({ on: '2026-04-14', meeting: later, corrections: ['Punt 1.', 'Punt 2.'] })
    expect(hash).toMatch(/^sha256:/)
    const result = await back(archiveOf(archive, twice))
    if ('why' in result) throw new Error(result.why)
    expect(result.step).toBe('adoption')
    const open = await edited(twice, result.edits, 'test')
    expect(archiveOf(archive, open)).toEqual(archive)
  })

  it('for good, once the minutes that say so are closed', async () => {
    const archive = await closedEvening()
    const facts = await read(archive)
    const earlier = facts.model.get('minutes', '2026-02-10-council')!
    const meeting = facts.model.get('meeting', '2026-02-10-council')!
    expect(reopeningOf(facts, meeting, earlier, null)).toEqual({ why: 'adopted', meeting: ID })
  })
})
