import { describe, expect, it } from 'vitest'
import { nextSteps } from '../../../src/domain/advice/next.ts'
import { owes } from '../../../src/domain/advice/owes.ts'
import type { Day } from '../../../src/model/day.ts'
import { dossier, live, meeting } from './lives.ts'

const EVENTS = [
  'announced, on: 2025-12-01',
  'received, on: 2026-01-05',
  'listed, meeting: 2026-01-13-council',
  'assigned, on: 2026-01-13',
  'in_dialogue, on: 2026-01-20',
  'drafted, on: 2026-01-27',
  'content_approved, on: 2026-01-28',
  'edited, on: 2026-01-30',
  'tabled, meeting: 2026-02-10-council',
  'decided, meeting: 2026-02-10-council, decision: 2026-05',
  'sent, on: 2026-02-13',
  'passed_to_council, on: 2026-02-20',
  'reacted, on: 2026-03-24',
  'with_council, on: 2026-05-21, advice_attached: true, response_attached: true',
  'closed, on: 2026-06-01',
]

const head = `
title: Minimabeleid
kind: requested
workgroups: [{ group: opvangen }]
request: { paper: Nota, wished_date: 2026-02-15, council_date: 2026-05-21 }
`

const until = (event: string, ...others: readonly string[]): string => {
  const last = EVENTS.findIndex(line => line.startsWith(`${event},`))
  return `${head}events:\n${[...EVENTS.slice(0, last + 1), ...others].map(line => `  - { event: ${line} }`).join('\n')}\n`
}

const meetings = {
  ...meeting('2026-01-13'),
  ...meeting('2026-02-10', { decisions: ['2026-05 issue'] }),
}

const owed = async (text: string, today: Day, ...more: readonly { [path: string]: string }[]) => {
  const { facts, life } = await live(dossier(text, meetings, ...more), today)
  return owes(facts, life).map(
    ({ who, what, since, due, late, recommendation: n }) =>
      `${who}: ${what}${n === undefined ? '' : ` ${n}`}, since ${since}, due ${due}, late ${late}`,
  )
}

describe('who owes what', () => {
  it.each<[after: string, today: Day, owed: readonly string[]]>([
    ['announced', '2026-01-10', ['officer: received, since 2025-12-01, due 2026-01-04, late 6']],
    ['received', '2026-01-10', ['supporter: listed, since 2026-01-05, due 2026-01-13, late 0']],
    ['listed', '2026-01-14', ['council: assigned, since 2026-01-13, due 2026-01-13, late 1']],
    ['assigned', '2026-01-14', ['lead: in_dialogue, since 2026-01-13, due 2026-02-15, late 0']],
    ['in_dialogue', '2026-02-16', ['workgroup: drafted, since 2026-01-20, due 2026-02-15, late 1']],
    ['drafted', '2026-01-27', ['lead: content_approved, since 2026-01-27, due 2026-02-15, late 0']],
    ['content_approved', '2026-01-28', ['supporter: edited, since 2026-01-27, due 2026-02-15, late 0']],
    ['edited', '2026-01-30', ['supporter: tabled, since 2026-01-30, due 2026-02-15, late 0']],
    ['tabled', '2026-02-11', ['council: decided, since 2026-02-10, due 2026-02-10, late 1']],
    ['decided', '2026-02-16', ['supporter: sent, since 2026-02-10, due 2026-02-15, late 1']],
    [
      'sent',
      '2026-03-12',
      [
        'college: reacted, since 2026-02-13, due 2026-03-27, late 0',
        'college: passed_to_council, since 2026-02-13, due 2026-03-15, late 0',
      ],
    ],
    [
      'passed_to_council',
      '2026-03-13',
      [
        'college: reacted, since 2026-02-13, due 2026-03-27, late 0',
        'liaison: reminded, since 2026-03-13, due 2026-03-27, late 0',
      ],
    ],
    ['reacted', '2026-04-01', ['college: with_council, since 2026-03-24, due 2026-05-21, late 0']],
    ['with_council', '2026-05-22', ['supporter: closed, since 2026-05-21, due null, late 0']],
    ['closed', '2026-06-02', []],
  ])('after "%s", on %s', async (after, today, expected) => {
    expect(await owed(until(after), today)).toEqual(expected)
  })

  it('the liaison reminds once before the last day and once after it', async () => {
    const reminded = until('passed_to_council', 'reminded, on: 2026-03-14')
    expect((await owed(reminded, '2026-03-27')).filter(line => line.startsWith('liaison'))).toEqual([])
    expect((await owed(reminded, '2026-03-28')).filter(line => line.startsWith('liaison'))).toEqual([
      'liaison: reminded, since 2026-03-28, due 2026-03-27, late 1',
    ])
  })

  it('a question of the municipal council is forwarded, not answered', async () => {
    const text = until('with_council', 'council_question, on: 2026-05-22')
    expect(await owed(text, '2026-05-23')).toContain('supporter: forward, since 2026-05-22, due null, late 0')
    const forwarded = until('with_council', 'council_question, on: 2026-05-22, forwarded_on: 2026-05-23')
    expect((await owed(forwarded, '2026-05-23')).filter(line => line.includes('forward'))).toEqual([])
  })

  it('nobody owes a step after an end', async () => {
    expect(await owed(until('listed', 'declined, on: 2026-01-14, reason: Te laat'), '2026-09-01')).toEqual([])
  })

  it('an unsolicited advice that has enough input waits for one choice of form', async () => {
    const text = `
title: Wachttijden
kind: unsolicited
events:
  - { event: suggested, meeting: 2026-01-13-council }
  - { event: examining, meeting: 2026-02-10-council, decision: 2026-05 }
  - { event: enough_input, on: 2026-02-20 }
`
    const examine = meeting('2026-02-10', { decisions: ['2026-05 examine'] })
    expect(await owed(text, '2026-02-21', examine)).toEqual([
      'council: form_chosen, since 2026-02-20, due null, late 0',
    ])
  })

  it('promises are owed until they are carried out, years later', async () => {
    const text = `${until('closed')}
recommendations:
  - { n: 1, text: Doe A, answer: { class: adopted, on: 2026-03-24 }, follow_up: [{ on: 2026-06-01, text: Komt in 2027, due: 2027-01-01 }] }
  - { n: 2, text: Doe B, answer: { class: adopted, on: 2026-03-24 }, follow_up: [{ on: 2026-09-01, text: Klaar, done: true }] }
  - { n: 3, text: Doe C, answer: { class: later, on: 2026-03-24 } }
  - { n: 4, text: Doe D, answer: { class: hollow, on: 2026-03-24 } }
  - { n: 5, text: Doe E, answer: { class: rejected, reason: Te duur, on: 2026-03-24 } }
  - { n: 6, text: Doe F, answer: { class: partly, on: 2026-03-24, proposed_by: olga } }
  - { n: 7, text: Doe G }
`
    expect(await owed(text, '2028-01-01')).toEqual([
      'college: carry_out 1, since 2026-03-24, due 2027-01-01, late 365',
      'college: answer 3, since 2026-03-24, due null, late 0',
      'college: answer 4, since 2026-03-24, due null, late 0',
      'lead: confirm 6, since 2026-03-24, due null, late 0',
      'college: answer 7, since 2026-02-13, due 2026-03-27, late 645',
    ])
  })
})

describe('the next steps', () => {
  const next = async (text: string, today: Day, ...more: readonly { [path: string]: string }[]) => {
    const { facts, life } = await live(dossier(text, meetings, ...more), today)
    return nextSteps(facts, life, today)
  }

  it('begin with the expected one, with its actor, paper and what it needs', async () => {
    const steps = await next(until('in_dialogue'), '2026-01-25')
    expect(steps[0]).toEqual({
      row: 'R5',
      event: 'drafted',
      actor: 'workgroup',
      paper: 'draft',
      expected: true,
      due: '2026-02-15',
      guards: [
        { name: 'dialogue', holds: false },
        { name: 'sources', holds: false },
        { name: 'perspectives', holds: false },
        { name: 'contributors', holds: false },
      ],
    })
    expect(steps.slice(1).map(step => step.event)).toEqual([
      'in_dialogue',
      'listed',
      'assigned',
      'declined',
      'withdrawn_by_municipality',
      'extended',
      'decided_without_waiting',
      'asked_again',
    ])
  })

  it('know what the dossier has', async () => {
    const text = `${until('in_dialogue', 'in_dialogue, on: 2026-01-22, meeting: 2026-01-22-workgroup')}
resident_roles: [mantelzorger]
client_perspective: Gezinnen met schulden
authors: [anna]
contributors: [bert]
sources:
  - { form: conversation, from_residents: true }
  - { form: research, from_residents: false }
`
    const steps = await next(text, '2026-01-25', meeting('2026-01-22', { kind: 'workgroup' }))
    expect(steps.find(step => step.row === 'R5')?.guards).toEqual([
      { name: 'dialogue', holds: true },
      { name: 'sources', holds: true },
      { name: 'perspectives', holds: true },
      { name: 'contributors', holds: true },
    ])
  })

  it('ask for the client consultation on a theme of income', async () => {
    const guard = async (text: string, ...more: readonly { [path: string]: string }[]) =>
      (await next(text, '2026-01-15', ...more))
        .find(step => step.row === 'R4')
        ?.guards.find(({ name }) => name === 'client_consultation')?.holds
    const income = `${until('assigned')}themes: [armoede]\n`
    const linked = `${income}consultations: [2026-01-14-cc-workgroup]\n`
    expect(await guard(until('assigned'))).toBe(true)
    expect(await guard(income)).toBe(false)
    expect(await guard(linked, meeting('2026-01-14', { kind: 'cc-workgroup' }))).toBe(true)
  })

  it('know the texts beside the dossier', async () => {
    const text = (name: string) => ({
      [`advice/2026-01-minima/${name}.md`]: '---\ntitle: Stuk\n---\nTekst\n',
    })
    const guards = async (event: string, row: string, ...more: readonly { [path: string]: string }[]) =>
      (await next(until(event), '2026-06-01', ...more)).find(step => step.row === row)?.guards
    expect(await guards('reacted', 'R12', text('advice'))).toEqual([{ name: 'both_texts', holds: false }])
    expect(await guards('reacted', 'R12', text('advice'), text('response'))).toEqual([
      { name: 'both_texts', holds: true },
    ])
    expect(await guards('announced', 'R1', text('request'))).toEqual([
      { name: 'request_text', holds: true },
      { name: 'annexes', holds: false },
      { name: 'wished_date', holds: true },
      { name: 'council_date', holds: true },
    ])
  })

  it('want a leading group among several', async () => {
    const group = { 'workgroups/opvangen.md': '---\nname: Opvangen\nfrom: 2024-01-01\n---\n' }
    const holds = async (groups: string) =>
      (await next(until('listed').replace('[{ group: opvangen }]', groups), '2026-01-13', group)).find(
        step => step.row === 'R3',
      )?.guards[0]?.holds
    expect(await holds('[]')).toBe(false)
    expect(await holds('[{ group: opvangen }]')).toBe(true)
    expect(await holds('[{ group: opvangen }, { group: wonen }]')).toBe(false)
    expect(await holds('[{ group: opvangen, leading: true }, { group: wonen }]')).toBe(true)
  })

  it('close a requested advice at once when nothing comes before the municipal council', async () => {
    const text = until('reacted').replace(', council_date: 2026-05-21', '')
    const expected = (await next(text, '2026-04-01')).filter(step => step.expected)
    expect(expected.map(step => step.row)).toEqual(['R13'])
  })

  it('are none after a drop', async () => {
    const text = `
title: Wachttijden
kind: unsolicited
events:
  - { event: suggested, meeting: 2026-01-13-council }
  - { event: dropped, on: 2026-01-20, reason: Geen ruimte }
`
    expect(await next(text, '2026-02-01')).toEqual([])
  })
})
