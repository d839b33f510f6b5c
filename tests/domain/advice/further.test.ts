import { describe, expect, it } from 'vitest'
import { dossier, heard, live, meeting, told, upTo } from './lives.ts'

describe('a further transition', () => {
  it.each<[name: string, after: string, events: readonly string[], state: string]>([
    [
      'declined, with a reason',
      'listed',
      ['event: declined, on: 2026-01-14, reason: Te laat gevraagd'],
      'declined',
    ],
    [
      'declined by a decision in any meeting',
      'received',
      ['event: declined, on: 2026-01-14, reason: Te laat, decision: 2026-09'],
      'declined',
    ],
    [
      'withdrawn by the municipality',
      'drafted',
      ['event: withdrawn_by_municipality, on: 2026-01-28, reason: Plan van de baan'],
      'withdrawn',
    ],
    [
      'withdrawn after it was sent',
      'sent',
      ['event: withdrawn_by_municipality, on: 2026-03-01, reason: x'],
      'withdrawn',
    ],
    ['extended', 'sent', ['event: extended, on: 2026-03-01, until: 2026-05-01, reason: Zomer'], 'sent'],
    ['decided without waiting', 'drafted', ['event: decided_without_waiting, on: 2026-01-29'], 'drafted'],
    [
      'asked again after a withdrawal',
      'received',
      [
        'event: withdrawn_by_municipality, on: 2026-01-10, reason: Nieuw plan',
        'event: asked_again, on: 2026-03-01',
        'event: listed, meeting: 2026-03-10-council',
      ],
      'listed',
    ],
    ['asked again while the group is at work', 'drafted', ['event: asked_again, on: 2026-01-29'], 'drafted'],
    ['reminded', 'announced', ['event: reminded, on: 2026-01-04'], 'announced'],
    ['a question of the municipal council', 'sent', ['event: council_question, on: 2026-03-01'], 'sent'],
    [
      'before the municipal council without a reaction, which comes later',
      'sent',
      [
        'event: with_council, on: 2026-03-01, advice_attached: true, response_attached: false',
        'event: reacted, on: 2026-03-20',
      ],
      'reacted',
    ],
    ['a second reaction after closing', 'closed', ['event: reacted, on: 2026-09-01'], 'closed'],
    [
      'assigned by the chair, then noted in the meeting',
      'received',
      ['event: assigned, on: 2026-01-07, by: anna', 'event: listed, meeting: 2026-01-13-council'],
      'assigned',
    ],
  ])('%s', async (_, after, events, state) => {
    const more = { ...meeting('2026-03-10', { decisions: ['2026-09 decline'] }) }
    const { life } = await live(dossier(upTo(after, ...events), heard, more))
    expect(life).toMatchObject({ state, impossible: [], disorder: [], missing: [] })
  })

  const inWriting = upTo(
    'edited',
    'event: decided_in_writing, on: 2026-02-03, reason: Haast',
    'event: sent, on: 2026-02-04',
  )
  const council = (norm: string): { 'ipr.yaml': string } => ({
    'ipr.yaml': `format: 1
council: { name: Raad, short_name: Raad }
municipality: { name: Voorbeeld }
preset: soest-2020
deviations:
  - { norm: ${norm}, from: 2025-01-01, decided_on: 2024-12-01, source: Huishoudelijk reglement }
`,
  })

  it('decided in writing, where the council allows it', async () => {
    const { life } = await live(dossier(inWriting, heard, council('decisions.in_writing, value: true')))
    expect(told(life).slice(-2)).toEqual(['X5 2026-02-03 edited → decided', 'R9 2026-02-04 decided → sent'])
    expect(life.impossible).toEqual([])
  })

  it('decided in writing, where the council does not: one finding, and the life goes on', async () => {
    const { life } = await live(dossier(inWriting, heard))
    expect(life.impossible).toMatchObject([{ event: 'decided_in_writing', state: 'edited', why: 'norm' }])
    expect(life.impossible[0]?.allowed).toEqual([
      'tabled',
      'listed',
      'content_approved',
      'declined',
      'withdrawn_by_municipality',
      'extended',
      'decided_without_waiting',
      'asked_again',
    ])
    expect(life.state).toBe('sent')
  })

  it('closed without a reaction, only where the College need not react', async () => {
    const text = upTo('sent', 'event: closed, on: 2026-06-01')
    const without = await live(dossier(text, heard))
    expect(without.life.impossible).toMatchObject([{ event: 'closed', state: 'sent', why: 'norm' }])
    const norm = council('advice.reaction.only_on_deviation, value: true')
    const { life } = await live(dossier(text, heard, norm))
    expect(told(life).at(-1)).toBe('X22 2026-06-01 sent → closed')
    expect(life.impossible).toEqual([])
  })
})
