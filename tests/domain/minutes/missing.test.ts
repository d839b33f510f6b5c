import { describe, expect, it } from 'vitest'
import { working } from '../../../src/commands/minutes/working.ts'
import { settings } from '../../support/archive.ts'
import { allNoted, evening, lacking, noted, read } from './evening.ts'

describe('before minutes are closed', () => {
  it('everything that needs an answer is asked once, in the order of the minutes', async () => {
    expect(lacking(await read(evening))).toEqual([
      'presence',
      'outcome agenda',
      'outcome verslag',
      'answer actie-2026-02-10-bellen',
      'answer actie-2026-02-10-cijfers',
      'outcome ingekomen',
      'outcome stuk-2026-02-21-aanvraag',
      'outcome advies-2026-01-minima',
      'outcome suggestie-2026-03-loket',
      'outcome suggestie-2026-04-spreekuur',
      'outcome wijkbezoek',
      'checked',
    ])
  })

  it('nothing is missing when all is noted', async () => {
    expect(lacking((await allNoted(await read(evening))).facts)).toEqual([])
  })

  it('what was carried over or dropped needs a reason, what was not reached does not', async () => {
    const facts = await read(evening)
    const note = async (outcome: 'carried_over' | 'dropped' | 'not_reached', why?: string) =>
      lacking((await allNoted(facts, { wijkbezoek: { outcome, why } })).facts)
    expect(await note('carried_over')).toEqual(['reason wijkbezoek'])
    expect(await note('dropped')).toEqual(['reason wijkbezoek'])
    expect(await note('dropped', 'Jeroen was ziek.')).toEqual([])
    expect(await note('not_reached')).toEqual([])
  })

  it('a whole list can come later at once', async () => {
    const now = await noted(working(await read(evening)), 'actielijst', { outcome: 'not_reached' })
    expect(lacking(now.facts).filter(line => line.includes('actie-'))).toEqual([])
  })

  it('a decision says what happens to the advice, and who takes it up', async () => {
    const facts = await read(evening)
    const decided = async (id: string, note: Parameters<typeof noted>[2]) =>
      lacking((await allNoted(facts, { [id]: note })).facts)
    expect(await decided('advies-2026-01-minima', { outcome: 'decided' })).toEqual([
      'decision advies-2026-01-minima',
    ])
    expect(
      await decided('advies-2026-01-minima', { decision: { text: 'Akkoord.', result: 'agreed' } }),
    ).toEqual(['result advies-2026-01-minima'])
    expect(
      await decided('stuk-2026-02-21-aanvraag', { decision: { text: 'Naar Wonen.', result: 'assign' } }),
    ).toEqual(['workgroup stuk-2026-02-21-aanvraag'])
    expect(
      await decided('stuk-2026-02-21-aanvraag', {
        decision: { text: 'Naar Wonen.', result: 'assign' },
        groups: ['wonen'],
      }),
    ).toEqual([])
  })

  it('a step that the council may not take is no step', async () => {
    const note = {
      'stuk-2026-02-21-aanvraag': { decision: { text: 'Geen advies.', result: 'decline' } },
    } as const
    const mayNot = `${settings}deviations:
  - { norm: advice.may_decline, value: "false", from: 2025-01-01, decided_on: 2025-01-01, decided_by: raad, source: besluit }
`
    const strict = await read({ ...evening, 'ipr.yaml': mayNot })
    expect(lacking((await allNoted(strict, note)).facts)).toEqual(['step stuk-2026-02-21-aanvraag'])
    expect(lacking((await allNoted(await read(evening), note)).facts)).toEqual([])
  })

  it('decisions need enough members, where a norm says how many', async () => {
    const quorum = (share: string) => ({
      ...evening,
      'ipr.yaml': `${settings}deviations:
  - { norm: decisions.quorum_share, value: "${share}", from: 2025-01-01, decided_on: 2025-01-01, decided_by: raad, source: besluit }
`,
    })
    const decision = { wijkbezoek: { decision: { text: 'Wij gaan.', result: 'agreed' } } } as const
    expect(lacking((await allNoted(await read(quorum('1')), decision)).facts)).toEqual(['quorum'])
    expect(lacking((await allNoted(await read(quorum('0.5')), decision)).facts)).toEqual([])
    expect(lacking((await allNoted(await read(quorum('1')))).facts)).toEqual([])
  })

  it('minutes that are not closed themselves cannot be adopted', async () => {
    const path = 'meetings/2026-02-10-council/minutes.md'
    const open = { ...evening, [path]: evening[path]!.replace('closed_on: 2026-02-20\n', '') }
    expect(lacking((await allNoted(await read(open))).facts)).toEqual(['adoption verslag'])
  })
})
