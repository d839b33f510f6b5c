import { describe, expect, it } from 'vitest'
import { dossier, heard, live, meeting, requested, suggested, told, upTo } from './lives.ts'

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
