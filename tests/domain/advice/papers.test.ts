import { describe, expect, it } from 'vitest'
import { missingPapers } from '../../../src/domain/advice/papers.ts'
import { dossier, live, meeting } from './lives.ts'

const missing = async (text: string, ...more: readonly { [path: string]: string }[]) => {
  const { facts, life } = await live(dossier(text, ...more), '2026-03-01')
  return missingPapers(facts, life).map(({ index, kind, id }) => `${index} ${kind}:${id}`)
}

const text = (name: string) => ({ [`advice/2026-01-minima/${name}.md`]: '---\ntitle: Stuk\n---\nTekst\n' })

const requested = `
title: Minima
kind: requested
events:
  - { event: received, on: 2026-01-05 }
  - { event: listed, meeting: 2026-01-13-council }
  - { event: assigned, on: 2026-01-13 }
  - { event: in_dialogue, on: 2026-01-20 }
  - { event: drafted, on: 2026-01-27 }
  - { event: edited, on: 2026-01-30 }
  - { event: tabled, meeting: 2026-02-10-council }
  - { event: decided, meeting: 2026-02-10-council, decision: 2026-05 }
  - { event: sent, on: 2026-02-13 }
  - { event: reacted, on: 2026-02-27 }
`

const meetings = {
  ...meeting('2026-01-13'),
  ...meeting('2026-02-10', { decisions: ['2026-05 issue'] }),
}

const agenda = (day: string) => ({ [`meetings/${day}-council/agenda.md`]: `---\nfrozen_on: ${day}\n---\n` })

describe('no state without its document', () => {
  it('names each file once, at the first step that needs it', async () => {
    expect(await missing(requested, meetings)).toEqual([
      '0 request:2026-01-minima',
      '1 agenda:2026-01-13-council',
      '4 advice-text:2026-01-minima',
      '6 agenda:2026-02-10-council',
      '9 response:2026-01-minima',
    ])
  })

  it('is silent when they are there', async () => {
    const papers = [
      text('request'),
      text('advice'),
      text('response'),
      agenda('2026-01-13'),
      agenda('2026-02-10'),
    ]
    expect(await missing(requested, meetings, ...papers)).toEqual([])
  })

  const suggested = `
title: Loket
kind: unsolicited
form: oral
events:
  - { event: suggested, meeting: 2026-01-13-council }
`

  it.each<[status: string, date: string, missing: readonly string[]]>([
    ['held', '2026-01-13', ['0 minutes:2026-01-13-council']],
    ['planned', '2026-04-13', []],
  ])('wants the minutes of a meeting that was %s', async (status, date, expected) => {
    const text = `kind: council\nstatus: ${status}\ndate: ${date}\n`
    expect(await missing(suggested, { 'meetings/2026-01-13-council/meeting.yaml': text })).toEqual(expected)
  })

  it('wants the report of an oral advice, and the agenda of the consultation', async () => {
    const reported = `${suggested}
  - { event: examining, meeting: 2026-01-13-council, decision: 2026-01 }
  - { event: enough_input, on: 2026-01-20 }
  - { event: form_chosen, meeting: 2026-02-10-council, decision: 2026-05, form: oral }
  - { event: scheduled, on: 2026-02-11, meeting: 2026-02-24-alderman }
  - { event: given, meeting: 2026-02-24-alderman }
  - { event: reported, on: 2026-02-27 }
`
    const held = {
      ...meeting('2026-01-13', { decisions: ['2026-01 examine'] }),
      ...meeting('2026-02-10', { decisions: ['2026-05 form'] }),
      ...meeting('2026-02-24', { kind: 'alderman' }),
    }
    expect(await missing(reported, held)).toEqual(['4 agenda:2026-02-24-alderman', '6 report:2026-01-minima'])
    expect(await missing(reported, held, text('report'))).toEqual(['4 agenda:2026-02-24-alderman'])
  })
})
