import { describe, expect, it } from 'vitest'
import { dossier, live, meeting, told } from './lives.ts'

const heard = {
  ...meeting('2026-01-13', { decisions: ['2026-01 assign'] }),
  ...meeting('2026-02-10', { decisions: ['2026-05 issue'] }),
}

const requested = `
title: Minimabeleid 2027
kind: requested
events:
  - { event: announced, on: 2025-12-01 }
  - { event: received, on: 2026-01-05 }
  - { event: listed, meeting: 2026-01-13-council }
  - { event: assigned, on: 2026-01-13, meeting: 2026-01-13-council, decision: 2026-01 }
  - { event: in_dialogue, on: 2026-01-20 }
  - { event: drafted, on: 2026-01-27 }
  - { event: content_approved, on: 2026-01-28 }
  - { event: edited, on: 2026-01-30 }
  - { event: tabled, meeting: 2026-02-10-council }
  - { event: decided, meeting: 2026-02-10-council, decision: 2026-05 }
  - { event: sent, on: 2026-02-13, number: 2026-01 }
  - { event: passed_to_council, on: 2026-02-20 }
  - { event: reminded, on: 2026-03-15 }
  - { event: reacted, on: 2026-03-24 }
  - { event: with_council, on: 2026-04-16, advice_attached: true, response_attached: true }
  - { event: council_question, on: 2026-04-17, forwarded_on: 2026-04-18 }
  - { event: closed, on: 2026-05-04 }
`

const suggested = `
title: Wachttijden bij het loket
kind: unsolicited
events:
  - { event: suggested, meeting: 2026-01-13-council, by: anna }
  - { event: examining, meeting: 2026-01-13-council, decision: 2026-01 }
  - { event: enough_input, on: 2026-01-29 }
`

/** The first events of the requested life, up to and including this one, then others. */
const upTo = (event: string, ...others: readonly string[]): string => {
  const lines = requested.trim().split('\n')
  const last = lines.findIndex(line => line.includes(`event: ${event},`))
  return [...lines.slice(0, last + 1), ...others.map(line => `  - { ${line} }`)].join('\n')
}

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

describe('an impossible step', () => {
  it('that skips others is reported once, and the life goes on from there', async () => {
    const text = upTo(
      'in_dialogue',
      'event: edited, on: 2026-01-30',
      'event: tabled, meeting: 2026-02-10-council',
    )
    const { life } = await live(dossier(text, heard))
    expect(life.impossible).toMatchObject([{ index: 5, event: 'edited', state: 'in_dialogue', why: 'state' }])
    expect(told(life).slice(-2)).toEqual([
      '?? 2026-01-30 in_dialogue → edited',
      'R7 2026-02-10 edited → tabled',
    ])
  })

  it('that goes back is reported and leaves the state', async () => {
    const text = upTo('sent', 'event: drafted, on: 2026-02-14', 'event: reacted, on: 2026-03-01')
    const { life } = await live(dossier(text, heard))
    expect(life.impossible).toMatchObject([{ event: 'drafted', state: 'sent', why: 'state' }])
    expect(life.state).toBe('reacted')
  })

  it.each<[name: string, after: string, event: string]>([
    ['nothing follows a refusal but a new request', 'declined', 'event: drafted, on: 2026-05-01'],
    ['a requested advice has no suggestion', 'received', 'event: suggested, meeting: 2026-01-13-council'],
    ['a requested advice is not dropped', 'listed', 'event: dropped, on: 2026-02-01, reason: x'],
    [
      'an advice that was not sent has no reaction to come back to',
      'announced',
      'event: with_council, on: 2026-02-01, advice_attached: true, response_attached: true',
    ],
    ['an advice that was not sent is not reminded of', 'drafted', 'event: reminded, on: 2026-02-01'],
    ['it is received once', 'listed', 'event: received, on: 2026-02-01'],
    ['an advice that was sent is not declined', 'sent', 'event: declined, on: 2026-06-01, reason: x'],
    ['a closed advice is not closed again', 'closed', 'event: closed, on: 2026-06-01'],
  ])('%s', async (_, after, event) => {
    const text =
      after === 'declined'
        ? upTo('listed', 'event: declined, on: 2026-02-01, reason: Te laat', event)
        : upTo(after, event)
    const { life } = await live(dossier(text, heard))
    expect(life.impossible).toHaveLength(1)
    expect(life.impossible[0]).toMatchObject({ index: life.steps.length - 1, why: 'state' })
    expect(life.steps.at(-1)).toMatchObject({ row: null })
    expect(life.impossible[0]?.allowed).not.toContain(life.impossible[0]?.event)
  })

  it('an oral advice is not closed without a report', async () => {
    const text = `${suggested}
  - { event: form_chosen, meeting: 2026-02-10-council, decision: 2026-05, form: oral }
  - { event: scheduled, on: 2026-02-11, meeting: 2026-03-24-alderman }
  - { event: given, meeting: 2026-03-24-alderman }
  - { event: closed, on: 2026-04-14 }
`
    const { life } = await live(
      dossier(
        text,
        meeting('2026-01-13', { decisions: ['2026-01 examine'] }),
        meeting('2026-02-10', { decisions: ['2026-05 form'] }),
        meeting('2026-03-24', { kind: 'alderman' }),
      ),
    )
    expect(life.impossible).toMatchObject([{ event: 'closed', state: 'given' }])
  })

  it('is a decision without a result for an advice: one finding, and the life goes on', async () => {
    const agreed = meeting('2026-02-10', { decisions: ['2026-05 agreed'] })
    const { life } = await live(dossier(upTo('sent'), heard, agreed))
    expect(life.impossible).toMatchObject([
      { event: 'decided', state: 'tabled', why: 'result', result: 'agreed' },
    ])
    expect(life.state).toBe('sent')
  })

  it('is an advice that was sent although the council decided otherwise', async () => {
    const rejected = meeting('2026-02-10', { decisions: ['2026-05 rejected'] })
    const { life } = await live(dossier(upTo('sent'), heard, rejected))
    expect(life.impossible).toMatchObject([
      { event: 'decided', why: 'result', result: 'rejected' },
      { event: 'sent', state: 'tabled', why: 'state' },
    ])
  })
})

describe('what does not fit', () => {
  it('a meeting that is not there has no day, and does not stop the life', async () => {
    const { life } = await live(
      dossier(upTo('sent'), meeting('2026-02-10', { decisions: ['2026-05 issue'] })),
    )
    expect(life.missing).toEqual([
      { index: 2, what: 'meeting', id: '2026-01-13-council', faulty: false },
      { index: 3, what: 'meeting', id: '2026-01-13-council', faulty: false },
    ])
    expect(life.steps[2]?.day).toBeNull()
    expect(life).toMatchObject({ state: 'sent', impossible: [] })
  })

  it('a decision that the minutes do not hold is taken for the normal one', async () => {
    const { life } = await live(dossier(upTo('sent'), heard, meeting('2026-02-10')))
    expect(life.missing).toEqual([{ index: 9, what: 'decision', id: '2026-05', faulty: false }])
    expect(life).toMatchObject({ state: 'sent', impossible: [] })
  })

  it('minutes that are not there yet', async () => {
    const planned = {
      'meetings/2026-02-10-council/meeting.yaml': 'kind: council\nstatus: planned\ndate: 2026-02-10\n',
    }
    const january = meeting('2026-01-13', { decisions: ['2026-01 assign'] })
    const { life } = await live(dossier(upTo('decided'), january, planned))
    expect(life.missing).toEqual([{ index: 9, what: 'minutes', id: '2026-02-10-council', faulty: false }])
  })

  it('a day before an earlier event', async () => {
    const text = requested.replace('sent, on: 2026-02-13', 'sent, on: 2026-02-09')
    const { life } = await live(dossier(text, heard))
    expect(life.disorder).toEqual([{ index: 10, day: '2026-02-09', after: '2026-02-10' }])
  })

  it('but a side fact between agenda and meeting is in order', async () => {
    const text = upTo('tabled', 'event: extended, on: 2026-02-04, until: 2026-03-01, reason: Meer tijd')
    const { life } = await live(dossier(text, heard))
    expect(life.disorder).toEqual([])
  })

  it('an empty dossier has no state yet', async () => {
    const { life } = await live(dossier('title: Minima\nkind: requested\n'))
    expect(life).toMatchObject({ state: 'none', steps: [], impossible: [] })
  })
})
