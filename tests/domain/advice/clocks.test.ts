import { describe, expect, it } from 'vitest'
import { type ClockName, clocks, lateness, reactionDueFrom } from '../../../src/domain/advice/clocks.ts'
import { status } from '../../../src/domain/advice/status.ts'
import type { Day } from '../../../src/model/day.ts'
import { dossier, live, meeting } from './lives.ts'

// Norms of soest-2020: 42 days to advise, 7 to send, 42 to react, 30 to pass on, 14 to report, remind 14 before.

const council = meeting('2026-02-10', { decisions: ['2026-05 issue'] })

/** A requested advice with this request and these events. */
const asked = (request: string, ...events: readonly string[]): string => `
title: Minimabeleid
kind: requested
request: { paper: Nota minimabeleid, ${request} }
events:
${events.map(event => `  - { event: ${event} }`).join('\n')}
`

const sent = (on: string, ...events: readonly string[]): string =>
  asked(
    'council_date: 2026-05-21',
    'received, on: 2026-01-05',
    'listed, meeting: 2026-01-13-council',
    'assigned, on: 2026-01-13',
    'in_dialogue, on: 2026-01-20',
    'drafted, on: 2026-01-27',
    'edited, on: 2026-01-30',
    'tabled, meeting: 2026-02-10-council',
    'decided, meeting: 2026-02-10-council, decision: 2026-05',
    `sent, on: ${on}`,
    ...events,
  )

const deviating = (...lines: readonly string[]): { 'ipr.yaml': string } => ({
  'ipr.yaml': `format: 1
council: { name: Raad, short_name: Raad }
municipality: { name: Voorbeeld }
preset: soest-2020
recess:
  - { name: Meivakantie, from: 2026-03-02, to: 2026-03-08 }
deviations:
${lines
  .map(line => `  - { norm: ${line}, from: 2025-01-01, decided_on: 2024-12-01, source: Verordening }`)
  .join('\n')}
`,
})

const run = async (text: string, today: Day, ...more: readonly { [path: string]: string }[]) => {
  const { facts, life } = await live(dossier(text, meeting('2026-01-13'), council, ...more), today)
  const all = clocks(facts, life)
  return {
    all,
    due: (name: ClockName) => all.get(name)?.deadline.due,
    late: (name: ClockName) => lateness(all.get(name), today),
    status: status(facts, life, today),
    proof: (name: ClockName) =>
      all
        .get(name)
        ?.deadline.steps.map(step => step.kind)
        .join(' '),
  }
}

describe('the request', () => {
  it.each<[received: string, late: number]>([
    ['2026-01-04', 0],
    ['2026-01-05', 1],
    ['2026-02-15', 42],
    ['2026-02-16', 43],
  ])(
    'received on %s for an advice on 15 February is %i days late: it leaves less than 42',
    async (day, late) => {
      const {
        due,
        late: lateOf,
        all,
      } = await run(asked('wished_date: 2026-02-15', `received, on: ${day}`), '2026-03-01')
      expect(due('request')).toBe('2026-01-04')
      expect(lateOf('request')).toBe(late)
      expect(all.lead).toBe(42 - late)
    },
  )

  it('that was announced and has not come is late from the day after', async () => {
    const text = asked('wished_date: 2026-02-15', 'announced, on: 2025-12-01')
    expect((await run(text, '2026-01-04')).late('request')).toBe(0)
    expect((await run(text, '2026-01-05')).late('request')).toBe(1)
  })

  it('counts back in working days where the council says so', async () => {
    const norms = deviating(
      'advice.term_unit, value: working_days',
      'advice.request.min_lead_days, value: 10',
    )
    const { due } = await run(
      asked('wished_date: 2026-01-16', 'received, on: 2026-01-05'),
      '2026-02-01',
      norms,
    )
    // 1 January is a holiday and 2 January 2026 is equated with one: ten working days before 16 January.
    expect(due('request')).toBe('2025-12-31')
  })

  it('without a wished date has no clock', async () => {
    const { all } = await run(asked('council_date: 2026-05-21', 'received, on: 2026-01-05'), '2026-02-01')
    expect(all.get('request')).toBeUndefined()
    expect(all.get('advice')).toBeUndefined()
    expect(all.lead).toBeNull()
  })

  it('counts from the day it was asked again', async () => {
    const text = asked(
      'wished_date: 2026-05-01',
      'received, on: 2026-01-05',
      'withdrawn_by_municipality, on: 2026-01-10, reason: Nieuw plan',
      'asked_again, on: 2026-03-30',
    )
    const { all, late } = await run(text, '2026-04-01')
    expect(all.asked).toBe('2026-03-30')
    expect(all.lead).toBe(32)
    expect(late('request')).toBe(10)
  })
})

describe('the advice', () => {
  const request = 'wished_date: 2026-02-15'

  it('is due on the wished date', async () => {
    const text = asked(request, 'received, on: 2026-01-05')
    const { due, proof } = await run(text, '2026-02-01')
    expect(due('advice')).toBe('2026-02-15')
    expect(proof('advice')).toBe('start act_silent due')
  })

  it.each<[today: Day, late: number]>([
    ['2026-02-15', 0],
    ['2026-02-16', 1],
  ])('on %s is %i days late when it was not sent', async (today, late) => {
    expect((await run(asked(request, 'received, on: 2026-01-05'), today)).late('advice')).toBe(late)
  })

  it('is due later when more time was agreed before it was sent', async () => {
    const { due, proof } = await run(
      asked(
        request,
        'received, on: 2026-01-05',
        'extended, on: 2026-01-20, until: 2026-03-01, reason: Meer tijd',
      ),
      '2026-02-20',
    )
    expect(due('advice')).toBe('2026-03-01')
    expect(proof('advice')).toBe('start extended act_silent due')
  })

  it('was late when it was sent after the wished date', async () => {
    const text = sent('2026-02-18').replace('council_date', 'wished_date: 2026-02-15, council_date')
    expect((await run(text, '2026-09-01')).late('advice')).toBe(3)
  })

  it('is due within the term of the council without a wished date', async () => {
    const norms = deviating('advice.request.term_days, value: 28', 'advice.request.act, value: true')
    const { due, proof } = await run(asked('in_plan: true', 'received, on: 2026-01-03'), '2026-01-10', norms)
    // 31 January is a Saturday, and the Act holds.
    expect(due('advice')).toBe('2026-02-02')
    expect(proof('advice')).toBe('start counted act_applies shifted due')
  })

  it('is no longer due once the council declined', async () => {
    const text = asked(request, 'received, on: 2026-01-05', 'declined, on: 2026-01-20, reason: Te laat')
    const { all, late } = await run(text, '2026-09-01')
    expect(late('advice')).toBe(0)
    expect(all.get('advice')?.deadline.stopped).toEqual({ day: '2026-01-20', ground: 'declined', late: 0 })
  })

  it('that nobody waited for is known by its day', async () => {
    const text = asked(request, 'received, on: 2026-01-05', 'decided_without_waiting, on: 2026-02-01')
    expect((await run(text, '2026-02-02')).all.decidedWithoutWaiting).toBe('2026-02-01')
  })
})

describe('sending', () => {
  it.each<[on: string, late: number]>([
    ['2026-02-17', 0],
    ['2026-02-18', 1],
  ])('on %s a decision of 10 February is %i days late', async (on, late) => {
    expect((await run(sent(on), '2026-09-01')).late('send')).toBe(late)
  })
})

describe('the reaction', () => {
  const text = sent('2026-02-13')

  it.each<[today: Day, state: string, since: Day, row: string | null]>([
    ['2026-02-13', 'sent', '2026-02-13', null],
    ['2026-03-12', 'sent', '2026-02-13', null],
    ['2026-03-13', 'reaction_due', '2026-03-13', 'R10'],
    ['2026-03-27', 'reaction_due', '2026-03-13', 'R10'],
    ['2026-03-28', 'reaction_overdue', '2026-03-28', 'R11a'],
  ])('to an advice sent on 13 February: on %s it is %s', async (today, state, since, row) => {
    const { status, due } = await run(text, today)
    expect(due('reaction')).toBe('2026-03-27')
    expect(status).toMatchObject({ state, since, row })
  })

  it('is due on the day that was agreed', async () => {
    const extended = sent('2026-02-13', 'extended, on: 2026-03-20, until: 2026-04-10, reason: Drukte')
    expect((await run(extended, '2026-04-10')).status.state).toBe('reaction_due')
    expect((await run(extended, '2026-04-11')).status.state).toBe('reaction_overdue')
  })

  it('follows the Act where the council says so', async () => {
    const norms = deviating('advice.reaction.act, value: true')
    // 42 days after 21 February is 4 April, a Saturday; 6 April is Easter Monday.
    expect((await run(sent('2026-02-21'), '2026-03-01', norms)).due('reaction')).toBe('2026-04-07')
    expect((await run(sent('2026-02-21'), '2026-03-01')).due('reaction')).toBe('2026-04-04')
  })

  it('stands still in recess where the council says so', async () => {
    const norms = deviating('advice.reaction.recess_pauses, value: true')
    const { due, proof } = await run(text, '2026-03-01', norms)
    expect(due('reaction')).toBe('2026-04-03')
    expect(proof('reaction')).toBe('start counted paused act_silent due')
  })

  it.each<[on: string, late: number]>([
    ['2026-03-27', 0],
    ['2026-03-28', 1],
  ])('that came on %s was %i days late', async (on, late) => {
    const { late: lateOf, status } = await run(sent('2026-02-13', `reacted, on: ${on}`), '2026-09-01')
    expect(lateOf('reaction')).toBe(late)
    expect(status.state).toBe('reacted')
  })

  it('is not due in a council that has no term, or whose College reacts only when it deviates', async () => {
    const none = {
      'ipr.yaml': deviating()['ipr.yaml'].replace('soest-2020', 'neutral').replace('deviations:\n', ''),
    }
    const optional = deviating('advice.reaction.only_on_deviation, value: true')
    for (const norms of [none, optional]) {
      const { all, status } = await run(text, '2027-01-01', norms)
      expect(all.get('reaction')).toBeUndefined()
      expect(status.state).toBe('sent')
    }
  })

  it('is no longer due once the request was withdrawn', async () => {
    const withdrawn = sent('2026-02-13', 'withdrawn_by_municipality, on: 2026-03-01, reason: Van de baan')
    expect((await run(withdrawn, '2026-09-01')).late('reaction')).toBe(0)
  })
})

describe('the municipal council', () => {
  it.each<[on: string, late: number]>([
    ['2026-03-15', 0],
    ['2026-03-16', 1],
  ])('that got an advice of 13 February on %s got it %i days late', async (on, late) => {
    expect(
      (await run(sent('2026-02-13', `passed_to_council, on: ${on}`), '2026-09-01')).late('to_council'),
    ).toBe(late)
  })

  it('needs the reaction 14 days before its date', async () => {
    const { due, late } = await run(sent('2026-02-13', 'reacted, on: 2026-05-08'), '2026-09-01')
    expect(due('council_papers')).toBe('2026-05-07')
    expect(late('council_papers')).toBe(1)
  })

  it.each<[on: string, days: number | null]>([
    ['2026-05-21', null],
    ['2026-05-22', 1],
  ])('that meets on 21 May got the reaction of %s after its date by %s days', async (on, days) => {
    const { all } = await run(sent('2026-02-13', `reacted, on: ${on}`), '2026-09-01')
    expect(all.answeredAfterCouncil).toBe(days)
  })
})

describe('an oral advice', () => {
  const oral = (...events: readonly string[]): string => `
title: Wachttijden
kind: unsolicited
form: oral
events:
  - { event: suggested, meeting: 2026-01-13-council }
  - { event: examining, meeting: 2026-01-13-council, decision: 2026-01 }
  - { event: enough_input, on: 2026-01-20 }
  - { event: form_chosen, meeting: 2026-02-10-council, decision: 2026-05, form: oral }
  - { event: scheduled, on: 2026-02-11, meeting: 2026-03-24-alderman }
  - { event: given, meeting: 2026-03-24-alderman }
${events.map(event => `  - { event: ${event} }`).join('\n')}
`
  const meetings = [
    meeting('2026-01-13', { decisions: ['2026-01 examine'] }),
    meeting('2026-02-10', { decisions: ['2026-05 form'] }),
    meeting('2026-03-24', { kind: 'alderman' }),
  ]

  it.each<[today: Day, late: number]>([
    ['2026-04-07', 0],
    ['2026-04-08', 1],
  ])('of 24 March without a report is on %s %i days late', async (today, late) => {
    const { late: lateOf, all } = await run(oral(), today, ...meetings)
    expect(lateOf('report')).toBe(late)
    expect(all.all.map(clock => clock.name)).toEqual(['report'])
  })

  it('was reported in time', async () => {
    const { late } = await run(oral('reported, on: 2026-04-07'), '2026-09-01', ...meetings)
    expect(late('report')).toBe(0)
  })
})

describe('the last day for a reaction that is still to be asked for', () => {
  it.each<[norms: string, due: Day | null]>([
    ['advice.reaction.due_days, value: 42', '2026-03-24'],
    ['advice.reaction.due_days, value: geen', null],
    ['advice.reaction.only_on_deviation, value: true', null],
  ])('by %s', async (norms, due) => {
    const { facts } = await live(dossier(sent('2026-02-13'), council, deviating(norms)), '2026-03-01')
    expect(reactionDueFrom(facts, '2026-02-10')).toBe(due)
  })
})
