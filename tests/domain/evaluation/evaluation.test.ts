import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../../src/domain/evaluation/agreements.ts'
import { answersShown } from '../../../src/domain/evaluation/answers.ts'
import { conditionsOf } from '../../../src/domain/evaluation/conditions.ts'
import { tieOf } from '../../../src/domain/evaluation/evaluator.ts'
import { figuresOf } from '../../../src/domain/evaluation/figures.ts'
import { followUpOf } from '../../../src/domain/evaluation/follow-up.ts'
import { repeatsIn } from '../../../src/domain/evaluation/overlap.ts'
import { periodOf } from '../../../src/domain/evaluation/period.ts'
import { isShared, questionsFor, topicsFor } from '../../../src/domain/evaluation/questions.ts'
import { calendar } from '../../../src/domain/planning/calendar.ts'
import { concerns } from '../../../src/domain/planning/concerns.ts'
import type { Reader } from '../../../src/domain/readers.ts'
import { factsOf } from '../../support/archive.ts'
import { exampleFacts } from '../../support/example.ts'
import { frontMatter } from '../people/files.ts'

const evaluation = (kind: string, held: string, more = '') => `kind: ${kind}\nheld: ${held}\n${more}`
const at = (held: string, kind = 'internal') => `evaluations/${held}-${kind}/evaluation.yaml`

const action = (more: string) => frontMatter(`what: Iets doen\nowners: [jan]\n${more}`)

describe('the period of an evaluation', () => {
  test('begins with the council where none was held', async () => {
    const facts = await factsOf({}, { today: '2024-06-01' })
    expect(periodOf(facts, 'internal', {})).toMatchObject({
      last: null,
      span: { from: '2024-01-15', to: '2024-06-01' },
      due: { due: '2025-01-15', planned: null },
    })
  })

  test('begins the day after what the last one was about, else the day after it was held', async () => {
    const about = evaluation('internal', '2025-02-01', 'about: { from: 2024-01-15, to: 2025-01-14 }\n')
    const one = await factsOf({ [at('2025-02-01')]: about })
    expect(periodOf(one, 'internal', {}).span.from).toBe('2025-01-15')
    const other = await factsOf({ [at('2025-02-01')]: evaluation('internal', '2025-02-01') })
    expect(periodOf(other, 'internal', {}).span.from).toBe('2025-02-02')
  })

  test('takes no evaluation of another kind or of a day to come for the last', async () => {
    const facts = await factsOf({
      [at('2025-02-01', 'municipal')]: evaluation('municipal', '2025-02-01'),
      [at('2027-02-01')]: evaluation('internal', '2027-02-01'),
    })
    expect(periodOf(facts, 'internal', {}).last).toBeNull()
  })
})

describe('the calendar', () => {
  const days = async (meeting: string, reader: Reader) => {
    const facts = await factsOf(
      { ...(meeting === '' ? {} : { 'meetings/2025-01-10-evaluation/meeting.yaml': meeting }) },
      { today: '2024-12-01' },
    )
    return calendar(facts, { from: '2024-12-01', to: '2025-12-31' }, item =>
      concerns(facts, item, reader),
    ).flatMap(({ day, items }) =>
      items.flatMap(item => (item.type === 'evaluation' ? [[day, item.kind]] : [])),
    )
  }

  test('holds the last day of an evaluation that nobody planned, for whom it concerns', async () => {
    const all: Reader = { audiences: ['member'], person: null }
    const outside: Reader = { audiences: ['municipality'], person: null }
    expect(await days('', all)).toEqual([
      ['2025-01-15', 'internal'],
      ['2025-01-15', 'municipal'],
    ])
    expect(await days('', outside)).toEqual([['2025-01-15', 'municipal']])
    expect(await days('', { audiences: ['everyone'], person: null })).toEqual([])
  })

  test('holds no last day once the evaluation is planned', async () => {
    const planned = 'kind: evaluation\ndate: 2025-01-10\nstatus: planned\n'
    expect(await days(planned, { audiences: ['member'], person: null })).toEqual([
      ['2025-01-15', 'municipal'],
    ])
  })
})

describe('what was agreed', () => {
  test('stands open, late, done or dropped, with what it lacks', async () => {
    const facts = await factsOf({
      [at('2026-01-29')]: evaluation('internal', '2026-01-29', 'follow_up: [a, b, c, d, weg]\n'),
      'actions/a.md': action('how: Zo\ndue: 2026-12-31\nevents: [{ step: opened, on: 2026-01-30 }]'),
      'actions/b.md': action('due: 2026-03-31\nevents: [{ step: opened, on: 2026-01-30 }]'),
      'actions/c.md': action(
        'events: [{ step: opened, on: 2026-01-30 }, { step: done, on: 2026-05-01, note: Gelukt. }]',
      ),
      'actions/d.md': action('events: [{ step: opened, on: 2026-01-30 }, { step: dropped, on: 2026-05-02 }]'),
    })
    const found = followUpOf(facts, facts.model.all('evaluation'))
    expect(found.map(({ standing, lacks, note }) => [standing, lacks, note])).toEqual([
      ['open', [], null],
      ['late', ['how'], null],
      ['done', [], 'Gelukt.'],
      ['dropped', [], null],
    ])
  })

  test('is said in four parts, and never guessed', () => {
    expect(agreementOf('Eerder praten | Vast punt | anna, bob | 2027-q1')).toEqual({
      what: 'Eerder praten',
      how: 'Vast punt',
      who: ['anna', 'bob'],
      due: '2027-q1',
    })
    expect(agreementOf('Eerder praten')).toEqual({ problem: 'parts' })
    expect(agreementOf('a | b | c | 2027-01-01 | d')).toEqual({ problem: 'parts' })
    expect(agreementOf('a | b | , | 2027-01-01')).toEqual({ problem: 'parts' })
    expect(agreementOf('a | b | c | 2027-02-30')).toEqual({ problem: 'due' })
  })
})

describe('answers', () => {
  test('of too few people show neither the summary nor the number', async () => {
    const facts = await factsOf({
      [at('2026-01-29')]: evaluation(
        'internal',
        '2026-01-29',
        `answers:
  - { question: rol-en-taak, summary: Helder., count: 5 }
  - { question: behoeften, summary: Een stoel., count: 4 }
  - { question: functioneren, summary: Goed. }
  - { question: eigen-vraag, summary: Ja., count: 9 }
`,
      ),
    })
    const shown = answersShown(facts, facts.model.all('evaluation')[0]!)
    expect(shown.map(({ summary, count }) => [summary, count])).toEqual([
      ['Helder.', 5],
      [null, null],
      ['Goed.', null],
      ['Ja.', 9],
    ])
    expect(shown.at(-1)!.question.nl).toBe('eigen-vraag')
  })
})

describe('questions and topics', () => {
  test('for members are all aspects and all fixed topics', async () => {
    const facts = await factsOf({})
    expect(questionsFor(facts, 'members')).toHaveLength(7 + 8)
    expect(topicsFor(facts, 'internal')).toHaveLength(8)
  })

  test('for the municipality are the four that are shared', async () => {
    const facts = await factsOf({})
    expect(topicsFor(facts, 'municipal')).toEqual([
      'rol-en-taak',
      'behoeften',
      'samenspel-gemeente',
      'contacten-samenleving',
    ])
    for (const { id, list } of questionsFor(facts, 'alderman'))
      if (list === 'eval_topics') expect(isShared(facts, id)).toBe(true)
  })

  test('for the evaluator are not about the effort of persons', async () => {
    const ids = questionsFor(await factsOf({}), 'evaluator').map(({ id }) => id)
    expect(ids).not.toContain('inzet-leden')
    expect(ids).not.toContain('inzet-voorzitter')
  })
})

describe('the evaluator', () => {
  test('is no member, former member, supporter or employee of the municipality', async () => {
    const facts = await exampleFacts()
    const ties = ['els-brandsma', 'anneke-terwindt', 'marieke-lohman', 'daan-vermeulen', 'bert-nijland'].map(
      id => tieOf(facts, id, '2026-11-24'),
    )
    expect(ties).toEqual(['member', 'former_member', 'supporter', 'municipality', null])
  })
})

describe('the conditions of the municipality', () => {
  test('are missing or unknown in an empty archive', async () => {
    const facts = await factsOf({}, { today: '2024-02-01' })
    const standings = Object.fromEntries(conditionsOf(facts).map(({ id, standing }) => [id, standing]))
    expect(standings).toMatchObject({
      communicatie: 'missing',
      verbindingsmedewerker: 'missing',
      'interne-evaluatie': 'unknown',
      vergaderruimte: 'unknown',
      'budget-scholing': 'unknown',
      'werkplek-ondersteuner': 'unknown',
    })
  })

  test('are partly met where half is there', async () => {
    const facts = await factsOf({
      'people/lia.md': frontMatter(
        'name: Lia Bos\nemployer: municipality\nroles: [{ role: liaison, from: 2024-01-01 }]',
      ),
      'money/2026.yaml': 'budget: [{ line: training_ipr, amount: "500.00" }]\n',
    })
    const found = conditionsOf(facts)
    expect(found.find(({ id }) => id === 'verbindingsmedewerker')!.standing).toBe('partly')
    expect(found.find(({ id }) => id === 'budget-scholing')).toMatchObject({
      standing: 'partly',
      counted: { done: 1, of: 2 },
    })
  })
})

describe('the figures of a period', () => {
  test('of all workgroups and of the council hold nothing of one person', async () => {
    const facts = await exampleFacts()
    const figures = figuresOf(facts, { from: '2026-01-16', to: '2026-11-24' })
    const text = JSON.stringify({ ...figures, advice: null, composition: null })
    for (const { data } of facts.model.all('member')) expect(text).not.toContain(data.name)
  })

  test('of two halves add up to the whole, where they are counts of days', async () => {
    const facts = await exampleFacts()
    const [whole, first, second] = [
      figuresOf(facts, { from: '2025-01-01', to: '2025-12-31' }),
      figuresOf(facts, { from: '2025-01-01', to: '2025-06-30' }),
      figuresOf(facts, { from: '2025-07-01', to: '2025-12-31' }),
    ]
    const sums = (of: (figures: typeof whole) => number) => expect(of(first) + of(second)).toBe(of(whole))
    sums(({ advice }) => advice.issued.requested + advice.issued.written + advice.issued.oral)
    sums(({ advice }) => advice.ledger.issued)
    sums(({ advice }) => advice.ledger.closed)
    sums(({ society }) => society.contacts.total)
    sums(({ society }) => society.signals.total.signals)
    sums(({ attendance }) => attendance.reduce((sum, { tally }) => sum + tally.held, 0))
    expect(whole.advice.ledger.opening + whole.advice.ledger.issued).toBe(
      whole.advice.ledger.closed + whole.advice.ledger.open,
    )
  })
})

describe('what a text repeats', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/)

  test('is found wherever it stands, whatever capitals and spaces', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 8, maxLength: 20 }),
        fc.array(word, { maxLength: 10 }),
        fc.array(word, { maxLength: 10 }),
        (secret, before, after) => {
          const text = [...before, ...secret.map(each => each.toUpperCase()), ...after].join('\n ')
          const found = repeatsIn(text, [`${secret.join(' ')}.`])
          expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(
            secret.map(each => each.toUpperCase()).join('\n '),
          )
        },
      ),
    )
  })

  test('is nothing where no four words come back in a row', () => {
    expect(repeatsIn('een twee drie. vier vijf zes.', ['een twee drie. vier vijf zes. zeven'])).toEqual([])
  })
})
