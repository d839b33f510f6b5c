import { describe, expect, it } from 'vitest'
import { dossier, heard, live, meeting, requested, suggested, told, upTo } from './lives.ts'

describe('a requested advice', () => {
  it('goes from the year plan to closed', async () => {
    const { life } = await live(dossier(requested, heard))
    expect(told(life)).toEqual([
      'R0 2025-12-01 none → announced',
      'R1 2026-01-05 announced → received',
      'R2 2026-01-13 received → listed',
      'R3 2026-01-13 listed → assigned',
      'R4 2026-01-20 assigned → in_dialogue',
      'R5 2026-01-27 in_dialogue → drafted',
      'X4 2026-01-28 content_approved in drafted',
      'R6 2026-01-30 drafted → edited',
      'R7 2026-02-10 edited → tabled',
      'R8 2026-02-10 tabled → decided',
      'R9 2026-02-13 decided → sent',
      'X17 2026-02-20 passed_to_council in sent',
      'X16 2026-03-15 reminded in sent',
      'R11 2026-03-24 sent → reacted',
      'R12 2026-04-16 reacted → with_council',
      'R14 2026-04-17 council_question in with_council',
      'R13 2026-05-04 with_council → closed',
    ])
    expect(life).toMatchObject({
      state: 'closed',
      way: 'requested',
      impossible: [],
      disorder: [],
      missing: [],
    })
  })

  it('takes day, result and text of the decision from the minutes', async () => {
    const { life } = await live(dossier(requested, heard))
    const step = life.steps.find(({ event }) => event.event === 'decided')
    expect(step).toMatchObject({
      day: '2026-02-10',
      meeting: { id: '2026-02-10-council' },
      decision: { n: '2026-05', result: 'issue', text: 'Besluit 2026-05' },
    })
  })

  it('closes after the reaction when it does not come before the municipal council', async () => {
    const { life } = await live(dossier(upTo('reacted', 'event: closed, on: 2026-04-01'), heard))
    expect(told(life).at(-1)).toBe('R13 2026-04-01 reacted → closed')
    expect(life.impossible).toEqual([])
  })

  it.each<[result: string, told: string]>([
    ['issue', 'R8 2026-02-10 tabled → decided'],
    ['issue_with_changes', 'R8 2026-02-10 tabled → decided'],
    ['back_to_workgroup', 'R8a 2026-02-10 tabled → in_dialogue'],
    ['not_issue', 'R8b 2026-02-10 tabled → not_issued'],
    ['decline', 'X7 2026-02-10 tabled → declined'],
  ])('goes where the decision "%s" sends it', async (result, expected) => {
    const decided = meeting('2026-02-10', { decisions: [`2026-05 ${result}`] })
    const { life } = await live(dossier(upTo('decided'), heard, decided))
    expect(told(life).at(-1)).toBe(expected)
    expect(life.impossible).toEqual([])
  })

  it('is drafted, edited and tabled anew after the council sent it back', async () => {
    const back = meeting('2026-02-10', { decisions: ['2026-05 back_to_workgroup'] })
    const again = meeting('2026-03-10', { decisions: ['2026-08 issue'] })
    const text = upTo(
      'decided',
      'event: drafted, on: 2026-02-20',
      'event: edited, on: 2026-02-24',
      'event: tabled, meeting: 2026-03-10-council',
      'event: decided, meeting: 2026-03-10-council, decision: 2026-08',
    )
    const { life } = await live(dossier(text, heard, back, again))
    expect(life).toMatchObject({ state: 'decided', impossible: [] })
  })

  it('is tabled again when the meeting did not reach it', async () => {
    const again = meeting('2026-03-10')
    const { life } = await live(
      dossier(upTo('tabled', 'event: tabled, meeting: 2026-03-10-council'), heard, again),
    )
    expect(told(life).at(-1)).toBe('R7 2026-03-10 tabled in tabled')
  })

  it('takes the day of the meeting to which its meeting was moved', async () => {
    const moved = {
      'meetings/2026-02-10-council/meeting.yaml':
        'kind: council\nstatus: cancelled\ndate: 2026-02-10\nmoved_to: 2026-02-17-council\n',
      ...meeting('2026-02-17', { decisions: ['2026-06 issue'] }),
    }
    const text = upTo('tabled', 'event: decided, meeting: 2026-02-10-council, decision: 2026-06')
    const { life } = await live(dossier(text, heard, moved))
    expect(told(life).slice(-2)).toEqual(['R7 2026-02-17 edited → tabled', 'R8 2026-02-17 tabled → decided'])
    expect(life.missing).toEqual([])
  })
})

describe('an unsolicited advice', () => {
  const examined = {
    ...meeting('2026-01-13', { decisions: ['2026-01 examine'] }),
    ...meeting('2026-02-10', { decisions: ['2026-05 form'] }),
    ...meeting('2026-03-10', { decisions: ['2026-08 issue'] }),
    ...meeting('2026-03-24', { kind: 'alderman' }),
  }

  it('goes in writing from suggestion to closed', async () => {
    const text = `${suggested}
  - { event: form_chosen, meeting: 2026-02-10-council, decision: 2026-05, form: written }
  - { event: in_dialogue, on: 2026-02-12 }
  - { event: drafted, on: 2026-02-20 }
  - { event: edited, on: 2026-02-24 }
  - { event: tabled, meeting: 2026-03-10-council }
  - { event: decided, meeting: 2026-03-10-council, decision: 2026-08 }
  - { event: sent, on: 2026-03-12 }
  - { event: reacted, on: 2026-04-20 }
  - { event: with_council, on: 2026-05-14, advice_attached: true, response_attached: true, mode: discussion }
  - { event: closed, on: 2026-06-01 }
`
    const { life } = await live(dossier(text, examined))
    expect(told(life)).toEqual([
      'U1 2026-01-13 none → suggested',
      'U2 2026-01-13 suggested → examining',
      'U3 2026-01-29 examining → enough_input',
      'U4 2026-02-10 enough_input → form_chosen',
      'R4 2026-02-12 form_chosen → in_dialogue',
      'R5 2026-02-20 in_dialogue → drafted',
      'R6 2026-02-24 drafted → edited',
      'R7 2026-03-10 edited → tabled',
      'R8 2026-03-10 tabled → decided',
      'R9 2026-03-12 decided → sent',
      'U10 2026-04-20 sent → reacted',
      'U11 2026-05-14 reacted → with_council',
      'U12 2026-06-01 with_council → closed',
    ])
    expect(life).toMatchObject({ way: 'written', impossible: [], disorder: [], missing: [] })
  })

  it('goes orally from suggestion to closed, whatever form the dossier hoped for', async () => {
    const text = `${suggested}
  - { event: form_chosen, meeting: 2026-02-10-council, decision: 2026-05, form: oral }
  - { event: scheduled, on: 2026-02-11, meeting: 2026-03-24-alderman }
  - { event: given, meeting: 2026-03-24-alderman }
  - { event: reported, on: 2026-04-02 }
  - { event: reacted, on: 2026-04-10 }
  - { event: closed, on: 2026-04-14 }
`
    const { life } = await live(dossier(text, examined))
    expect(told(life).slice(3)).toEqual([
      'O4 2026-02-10 enough_input → form_chosen',
      'O5 2026-02-11 form_chosen → scheduled',
      'O6 2026-03-24 scheduled → given',
      'O7 2026-04-02 given → reported',
      'X20 2026-04-10 reacted in reported',
      'O8 2026-04-14 reported → closed',
    ])
    expect(life).toMatchObject({ way: 'oral', impossible: [], disorder: [] })
  })

  it('can take the other form while it is scheduled', async () => {
    const text = `${suggested}
  - { event: form_chosen, meeting: 2026-02-10-council, decision: 2026-05, form: oral }
  - { event: scheduled, on: 2026-02-11, meeting: 2026-03-24-alderman }
  - { event: form_chosen, meeting: 2026-03-10-council, decision: 2026-08, form: written }
  - { event: in_dialogue, on: 2026-03-12 }
`
    const other = meeting('2026-03-10', { decisions: ['2026-08 form'] })
    const { life } = await live(dossier(text, examined, other))
    expect(life).toMatchObject({ way: 'written', state: 'in_dialogue', impossible: [] })
  })

  it.each<[after: string, event: string, told: string]>([
    [
      'suggested',
      'event: dropped, on: 2026-02-01, reason: Geen ruimte',
      'U2a 2026-02-01 suggested → dropped',
    ],
    ['examining', 'event: dropped, on: 2026-02-01, reason: Te weinig', 'U3a 2026-02-01 examining → dropped'],
    ['examining', 'event: routed_informal, on: 2026-02-01', 'U3b 2026-02-01 examining → routed_informal'],
    [
      'enough_input',
      'event: dropped, on: 2026-02-01, reason: Achterhaald',
      'X9 2026-02-01 enough_input → dropped',
    ],
  ])('can end after %s: %s', async (after, event, expected) => {
    const lines = suggested.trim().split('\n')
    const last = lines.findIndex(line => line.includes(`event: ${after},`))
    const text = [...lines.slice(0, last + 1), `  - { ${event} }`].join('\n')
    const { life } = await live(dossier(text, examined))
    expect(told(life).at(-1)).toBe(expected)
    expect(life.impossible).toEqual([])
  })
})
