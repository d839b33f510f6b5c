import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineProof } from '../../src/documents/deadline-proof.ts'
import { deadline, before as lastDayBefore, state } from '../../src/domain/deadline.ts'
import type { Deadline, Extension, Length, Step, Term } from '../../src/domain/deadline-types.ts'
import { deadlineWords as en } from '../../src/lang/en/deadline.ts'
import { type DeadlineWords, deadlineWords as nl } from '../../src/lang/nl/deadline.ts'
import { addDays, type Day } from '../../src/model/day.ts'

const bound = { termijnenwet: true, source: 'Verordening 2022, artikel 9' }
const free = { termijnenwet: false, source: 'het huishoudelijk reglement' }
const weeks = (count: number): Length => ({ unit: 'weeks', count })
const days = (count: number): Length => ({ unit: 'days', count })

const proof = ({ steps }: Deadline, words: DeadlineWords) => steps.map(words.step)
const step = <K extends Step['kind']>({ steps }: Deadline, kind: K) =>
  steps.find(found => found.kind === kind)

const overEaster: Term = {
  start: '2026-02-20',
  length: weeks(6),
  act: bound,
  source: 'Convenant, artikel 4.',
}

const untidy: Term = {
  start: '2026-07-06',
  length: weeks(6),
  act: free,
  recess: {
    periods: [{ from: '2026-07-20', to: '2026-08-30', name: 'zomerreces' }],
    source: 'Convenant, artikel 5',
  },
  pauses: [
    { from: '2026-07-14', to: '2026-07-14', ground: 'bijlage 2 ontbrak' },
    { from: '2026-09-10', ground: 'het stuk is teruggetrokken' },
  ],
  extensions: [{ day: '2026-07-15', by: 'de voorzitter', ground: 'vakantie', change: { add: weeks(1) } }],
}

const late: Term = {
  start: '2028-12-22',
  length: { unit: 'working_days', count: 5 },
  act: bound,
  stop: { day: '2029-01-05', ground: 'de reactie is binnen' },
}

describe('the proof in Dutch', () => {
  it('of a term that ends on Good Friday', () => {
    expect(proof(deadline(overEaster), nl)).toEqual([
      'De termijn begint na vrijdag 20 februari 2026. De eerste dag die telt, is zaterdag 21 februari 2026.',
      'De termijn duurt 6 weken. Bron: Convenant, artikel 4. Een termijn in weken eindigt op dezelfde dag van de week. De laatste dag is dan vrijdag 3 april 2026.',
      'De Algemene termijnenwet geldt voor deze termijn. Bron: Verordening 2022, artikel 9.',
      'Een termijn eindigt niet op een zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 1). Daarom vallen af: vrijdag 3 april 2026 (Goede Vrijdag), zaterdag 4 april 2026, zondag 5 april 2026 en maandag 6 april 2026 (tweede paasdag). De laatste dag is nu dinsdag 7 april 2026.',
      'De uiterste datum is dinsdag 7 april 2026.',
    ])
  })

  it('of a term with an extension, a recess, a pause and an open pause', () => {
    expect(proof(deadline(untidy), nl)).toEqual([
      'De termijn begint na maandag 6 juli 2026. De eerste dag die telt, is dinsdag 7 juli 2026.',
      'De termijn duurt 6 weken. Een termijn in weken eindigt op dezelfde dag van de week. De laatste dag is dan maandag 17 augustus 2026.',
      'Op 15 juli 2026 is uitstel gegeven door de voorzitter: 1 week. Reden: vakantie. De laatste dag is nu maandag 24 augustus 2026.',
      'De termijn staat stil op 14 juli 2026. Reden: bijlage 2 ontbrak. Er komt 1 dag bij. De laatste dag is nu dinsdag 25 augustus 2026.',
      'De termijn staat stil van 20 juli 2026 tot en met 30 augustus 2026. Reden: zomerreces. Bron: Convenant, artikel 5. Er komen 42 dagen bij. De laatste dag is nu dinsdag 6 oktober 2026.',
      'De Algemene termijnenwet geldt niet voor deze termijn. Bron: het huishoudelijk reglement. De laatste dag mag dus in een weekend of op een feestdag vallen.',
      'De termijn staat stil sinds 10 september 2026. Reden: het stuk is teruggetrokken. De uiterste datum staat nog niet vast. Die is niet eerder dan dinsdag 6 oktober 2026.',
    ])
  })

  it('of a term in working days that ran beyond the table of equated days, and was met too late', () => {
    expect(proof(deadline(late), nl)).toEqual([
      'De termijn begint na vrijdag 22 december 2028. De eerste dag die telt, is zaterdag 23 december 2028.',
      'De termijn duurt 5 werkdagen. Zaterdagen, zondagen en feestdagen tellen niet mee. Daarom vallen af: maandag 25 december 2028 (eerste kerstdag), dinsdag 26 december 2028 (tweede kerstdag) en maandag 1 januari 2029 (nieuwjaarsdag). De laatste dag is dan woensdag 3 januari 2029.',
      'De Algemene termijnenwet geldt voor deze termijn. Bron: Verordening 2022, artikel 9.',
      'Voor 2029 is niet bekend welke dagen gelijkgesteld zijn met een feestdag (Algemene termijnenwet, artikel 3, derde lid). De berekening telt ze als gewone dagen. Controleer het koninklijk besluit.',
      'De uiterste datum is woensdag 3 januari 2029.',
      'De termijn is gestopt op 5 januari 2029. Reden: de reactie is binnen. Dat was 2 dagen te laat.',
    ])
  })

  it('of a count back that a norm moves', () => {
    const options = { shift: 'earlier-working-day', source: 'reglement, artikel 6' } as const
    expect(proof(lastDayBefore('2026-04-18', days(14), options), nl)).toEqual([
      'De telling gaat terug vanaf zaterdag 18 april 2026. Die dag zelf telt niet mee.',
      'Het moet uiterlijk 14 dagen eerder. Bron: reglement, artikel 6. De laatste dag is dan zaterdag 4 april 2026.',
      'Bij terugrekenen verschuift de Algemene termijnenwet de dag niet (artikel 1, tweede lid).',
      'De regel vraagt een werkdag. Dan geldt de laatste werkdag daarvoor. Daarom vallen af: vrijdag 3 april 2026 (Goede Vrijdag) en zaterdag 4 april 2026. De laatste dag is nu donderdag 2 april 2026.',
      'De uiterste datum is donderdag 2 april 2026.',
    ])
  })
})

describe('a step', () => {
  const extended = (change: Extension['change']) =>
    deadline({
      ...overEaster,
      extensions: [{ day: '2026-03-30', by: 'het College', ground: 'het stuk is groot', change }],
    })

  it.each<[string, Deadline, Step['kind'], string, string]>([
    [
      'for a month without that day',
      deadline({ start: '2026-01-31', length: { unit: 'months', count: 1 }, act: free }),
      'counted',
      'De termijn duurt 1 maand. Dat dagnummer bestaat niet in die maand. Dan geldt de laatste dag van de maand. De laatste dag is dan zaterdag 28 februari 2026.',
      'The term is 1 month. That month has no such day number. Then the last day of the month counts. The last day is then Saturday 28 February 2026.',
    ],
    [
      'for a term too long for the Act',
      deadline({ start: '2026-01-10', length: weeks(13), act: bound }),
      'act_silent',
      'De Algemene termijnenwet geldt niet voor een termijn van 13 weken (artikel 4). De laatste dag mag dus in een weekend of op een feestdag vallen.',
      'The Algemene termijnenwet does not apply to a term of 13 weeks (article 4). So the last day may fall in a weekend or on a holiday.',
    ],
    [
      'for an agreed day',
      extended({ until: '2026-05-02' }),
      'act_silent',
      'De laatste dag is een afgesproken dag. De Algemene termijnenwet verschuift die niet.',
      'The last day is an agreed day. The Algemene termijnenwet does not move it.',
    ],
    [
      'for an extension to a day',
      extended({ until: '2026-05-02' }),
      'extended',
      'Op 30 maart 2026 is uitstel gegeven door het College: tot en met zaterdag 2 mei 2026. Reden: het stuk is groot. De laatste dag is nu zaterdag 2 mei 2026.',
      'On 30 March 2026 het College gave more time: up to and including Saturday 2 May 2026. Reason: het stuk is groot. The last day is now Saturday 2 May 2026.',
    ],
    [
      'for an extension to a new length',
      extended({ total: weeks(8) }),
      'extended',
      'Op 30 maart 2026 is uitstel gegeven door het College: in totaal 8 weken. Reden: het stuk is groot. De laatste dag is nu vrijdag 17 april 2026.',
      'On 30 March 2026 het College gave more time: 8 weeks in all. Reason: het stuk is groot. The last day is now Friday 17 April 2026.',
    ],
    [
      'for a single day that falls out',
      deadline({ start: '2026-04-13', length: weeks(2), act: bound }),
      'shifted',
      'Een termijn eindigt niet op een zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 1). Daarom valt af: maandag 27 april 2026 (Koningsdag). De laatste dag is nu dinsdag 28 april 2026.',
      "A term does not end on a Saturday, Sunday or holiday (Algemene termijnenwet, article 1). This leaves out: Monday 27 April 2026 (King's Day). The last day is now Tuesday 28 April 2026.",
    ],
    [
      'for a term too short',
      deadline({ start: '2026-04-02', length: days(3), act: bound }),
      'lengthened',
      'In een termijn van 3 dagen of meer zitten ten minste 2 werkdagen (Algemene termijnenwet, artikel 2). Hier was dat er maar 1. De laatste dag is nu woensdag 8 april 2026.',
      'A term of 3 days or more holds at least 2 working days (Algemene termijnenwet, article 2). Here it was only 1. The last day is now Wednesday 8 April 2026.',
    ],
    [
      'for a pause in a weekend, in a term of working days',
      deadline({
        start: '2026-03-03',
        length: { unit: 'working_days', count: 10 },
        act: free,
        pauses: [{ from: '2026-03-14', to: '2026-03-15', ground: 'storing' }],
      }),
      'paused',
      'De termijn staat stil van 14 maart 2026 tot en met 15 maart 2026. Reden: storing. Er komen geen werkdagen bij. De laatste dag is nu dinsdag 17 maart 2026.',
      'The term stands still from 14 March 2026 up to and including 15 March 2026. Reason: storing. This adds no working days. The last day is now Tuesday 17 March 2026.',
    ],
    [
      'for a term that starts in a recess',
      deadline({ ...untidy, start: '2026-08-10', pauses: [], extensions: [] }),
      'paused',
      'De termijn staat stil van 11 augustus 2026 tot en met 30 augustus 2026. Reden: zomerreces. Bron: Convenant, artikel 5. Er komen 20 dagen bij. De laatste dag is nu zondag 11 oktober 2026.',
      'The term stands still from 11 August 2026 up to and including 30 August 2026. Reason: zomerreces. Source: Convenant, artikel 5. This adds 20 days. The last day is now Sunday 11 October 2026.',
    ],
    [
      'for a count back in working days',
      lastDayBefore('2026-05-18', { unit: 'working_days', count: 1 }, { shift: 'none' }),
      'counted_back',
      'Het moet uiterlijk 1 werkdag eerder. Zaterdagen, zondagen en feestdagen tellen niet mee. Daarom vallen af: donderdag 14 mei 2026 (Hemelvaartsdag) en vrijdag 15 mei 2026 (gelijkgesteld met een feestdag). De laatste dag is dan woensdag 13 mei 2026.',
      'It has to be at least 1 working day earlier. Saturdays, Sundays and holidays do not count. This leaves out: Thursday 14 May 2026 (Ascension Day) and Friday 15 May 2026 (equated with a holiday). The last day is then Wednesday 13 May 2026.',
    ],
  ])('%s', (_, made, kind, dutch, english) => {
    const found = step(made, kind)!
    expect(nl.step(found)).toBe(dutch)
    expect(en.step(found)).toBe(english)
  })

  it('names the years without equated days only when holidays were looked at', () => {
    const unknown = (term: Term) => step(deadline(term), 'equated_days_unknown')
    const start: Day = '2028-12-01'
    expect(unknown({ start, length: weeks(6), act: bound })).toEqual({
      kind: 'equated_days_unknown',
      years: [2029],
    })
    expect(unknown({ start, length: weeks(6), act: free })).toBeUndefined()
    expect(unknown({ start, length: weeks(13), act: bound })).toBeUndefined()
    expect(unknown({ start, length: weeks(2), act: bound })).toBeUndefined()
    expect(unknown({ start: '2022-12-01', length: weeks(6), act: bound })).toBeUndefined()
    expect(unknown({ start: '2022-12-29', length: days(3), act: bound })).toEqual({
      kind: 'equated_days_unknown',
      years: [2022],
    })
  })

  it('has words for whatever a term goes through', () => {
    const anyTerm = fc.record({
      start: fc.integer({ min: 0, max: 6_500 }).map(count => addDays('2014-01-01', count)),
      length: fc.record({
        unit: fc.constantFrom<Length['unit']>('days', 'working_days', 'weeks', 'months', 'years'),
        count: fc.integer({ min: 0, max: 14 }),
      }),
      act: fc.constantFrom(bound, free),
    })
    fc.assert(
      fc.property(anyTerm, term => {
        for (const words of [nl, en]) {
          for (const sentence of proof(deadline(term), words)) {
            expect(sentence).toMatch(/^[A-Z].*\d.*\.$|termijnenwet.*\.$/)
            expect(sentence).not.toMatch(/undefined|NaN|!| {2}|\.\./)
          }
        }
      }),
    )
  })
})

describe('where a deadline stands', () => {
  const made = deadline(overEaster)

  it.each<[string, Deadline, Day, ReturnType<typeof state>, string, string]>([
    ['well before', made, '2026-03-31', { state: 'running', left: 7 }, 'nog 7 dagen', '7 days left'],
    ['the day before', made, '2026-04-06', { state: 'running', left: 1 }, 'nog 1 dag', '1 day left'],
    [
      'on the day',
      made,
      '2026-04-07',
      { state: 'running', left: 0 },
      'vandaag is de laatste dag',
      'today is the last day',
    ],
    ['the day after', made, '2026-04-08', { state: 'late', late: 1 }, '1 dag te laat', '1 day late'],
    ['long after', made, '2026-05-07', { state: 'late', late: 30 }, '30 dagen te laat', '30 days late'],
    [
      'in an open pause, however long',
      deadline(untidy),
      '2027-09-10',
      { state: 'paused', since: '2026-09-10' },
      'staat stil sinds 10 september 2026',
      'has stood still since 10 September 2026',
    ],
    [
      'before the open pause begins',
      deadline(untidy),
      '2026-09-09',
      { state: 'running', left: 27 },
      'nog 27 dagen',
      '27 days left',
    ],
    [
      'met too late',
      deadline(late),
      '2029-06-01',
      { state: 'stopped', on: '2029-01-05', late: 2 },
      'gestopt op 5 januari 2029, 2 dagen te laat',
      'stopped on 5 January 2029, 2 days late',
    ],
    [
      'before it was met',
      deadline(late),
      '2029-01-04',
      { state: 'late', late: 1 },
      '1 dag te laat',
      '1 day late',
    ],
    [
      'met in time',
      deadline({ ...overEaster, stop: { day: '2026-04-07', ground: 'de reactie is binnen' } }),
      '2026-06-01',
      { state: 'stopped', on: '2026-04-07', late: 0 },
      'gestopt op 7 april 2026, op tijd',
      'stopped on 7 April 2026, in time',
    ],
    [
      'met while it stood still, long after it would have ended',
      deadline({ ...untidy, stop: { day: '2027-01-04', ground: 'de aanvraag is ingetrokken' } }),
      '2027-02-01',
      { state: 'stopped', on: '2027-01-04', late: 0 },
      'gestopt op 4 januari 2027, op tijd',
      'stopped on 4 January 2027, in time',
    ],
  ])('%s', (_, found, today, expected, dutch, english) => {
    expect(state(found, today)).toEqual(expected)
    expect(nl.state(expected)).toBe(dutch)
    expect(en.state(expected)).toBe(english)
  })

  it('is not paused by a pause that began after the term had ended', () => {
    const over = deadline({ ...overEaster, pauses: [{ from: '2026-05-01', ground: 'bijlage ontbrak' }] })
    expect(state(over, '2026-05-02')).toEqual({ state: 'late', late: 25 })
  })
})

describe('the annex to a letter', () => {
  it('has a heading, says what it is about, and numbers the steps', () => {
    const blocks = deadlineProof(deadline(overEaster), nl, { about: 'Reactie op advies 2026-03.', level: 3 })
    expect(blocks.map(({ tag }) => tag)).toEqual(['heading', 'paragraph', 'list'])
    expect(blocks[0]).toMatchObject({ level: 3, children: [{ text: 'Zo is de uiterste datum berekend' }] })
    expect(blocks[1]).toMatchObject({ children: [{ text: 'Reactie op advies 2026-03.' }] })
    expect(blocks[2]).toMatchObject({ ordered: true })
  })

  it.each([
    ['settled', overEaster],
    ['open', untidy],
  ])('makes only the outcome stand out (%s)', (_, term) => {
    const list = deadlineProof(deadline(term), en).at(-1)
    const loud = JSON.stringify(list).match(/"strong"/g)
    expect(loud).toHaveLength(1)
    expect(JSON.stringify(list)).toMatch(
      /"strong","children":\[\{"tag":"text","text":"The (deadline is|term has stood still)/,
    )
  })

  it('needs no more than a deadline and words', () => {
    const blocks = deadlineProof(deadline(late), en)
    expect(blocks.map(({ tag }) => tag)).toEqual(['heading', 'list'])
    expect(blocks[0]).toMatchObject({ level: 2 })
  })
})
