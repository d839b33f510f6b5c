import { describe, expect, it } from 'vitest'
import { membershipProblems } from '../../../src/domain/people/membership-problems.ts'
import type { Day } from '../../../src/model/day.ts'
import { factsOf } from '../../support/archive.ts'
import { appointed, member } from './files.ts'

/** Each problem as one line: kind, place, and what else it says. */
const problems = async (yaml: string, today: Day = '2026-11-24'): Promise<readonly string[]> => {
  const facts = await factsOf(member('jan', 'Jan de Vries', yaml), { today })
  expect(facts.faults).toEqual([])
  return membershipProblems(facts, facts.model.get('member', 'jan')!.data).map(({ kind, at, ...rest }) =>
    [
      kind,
      at.join('.'),
      ...Object.values(rest).map(value => (Array.isArray(value) ? value.join('.') : value)),
    ].join(' '),
  )
}

const terms = (...rows: readonly string[]): string =>
  `origin: former_council\nterms:\n${rows.map(row => `  - { ${row} }`).join('\n')}\n`
const decided = (on: string): string => `decision: { on: ${on}, reference: B1 }`

describe('a member’s file', () => {
  it('has no problem when every step is there and in order', async () => {
    expect(await problems(appointed('2024-01-15', '2028-01-14'))).toEqual([])
    expect(await problems('candidate_since: 2026-01-01')).toEqual([])
    expect(await problems('nomination: { on: 2026-01-01, refused_on: 2026-02-01 }')).toEqual([])
  })

  it('needs a nomination, except of members of the former council', async () => {
    const row = `terms: [{ kind: appointment, from: 2024-01-15, to: 2028-01-14, ${decided('2024-01-10')} }]`
    expect(await problems(row)).toEqual(['not_nominated terms.0'])
    expect(await problems(`origin: former_council\n${row}`)).toEqual([])
  })

  it('needs the decision of the College and its reference, taken before the first day', async () => {
    expect(await problems(terms('kind: appointment, from: 2024-01-15, to: 2028-01-14'))).toEqual([
      'no_decision terms.0',
    ])
    expect(
      await problems(
        terms('kind: appointment, from: 2024-01-15, to: 2028-01-14, decision: { on: 2024-01-16 }'),
      ),
    ).toEqual(['no_reference terms.0.decision', 'started_before_decision terms.0.from 2024-01-16'])
  })

  it('keeps candidate, nomination, refusal and decision in that order', async () => {
    expect(
      await problems(`
candidate_since: 2024-01-02
nomination: { on: 2024-01-01, refused_on: 2023-12-31 }
terms: [{ kind: appointment, from: 2024-01-15, to: 2028-01-14, ${decided('2023-12-30')} }]`),
    ).toEqual([
      'nominated_before_candidate nomination.on 2024-01-02',
      'refused_before_nomination nomination.refused_on 2024-01-01',
      'refused_yet_appointed nomination.refused_on 2024-01-15',
      'decided_before_nomination terms.0.decision.on 2024-01-01',
    ])
  })
})

describe('a term', () => {
  it.each([
    ['2024-03-01', '2028-02-29', []],
    ['2024-03-01', '2028-03-01', ['term_too_long terms.0.to 2028-02-29 2028-03-01']],
    ['2024-03-01', '2024-02-28', ['term_backwards terms.0.to 2024-03-01 2024-02-28']],
  ])('from %s to %s', async (from, to, expected) => {
    const row = `kind: appointment, from: ${from}, to: ${to}, ${decided('2024-02-01')}`
    expect(await problems(terms(row), '2024-04-01')).toEqual(expected)
  })

  it('of a temporary chair lasts at most 18 months, an extension at most 12', async () => {
    expect(
      await problems(
        terms(
          `kind: development_chair, from: 2023-01-01, to: 2024-07-01, ${decided('2022-12-01')}`,
          `kind: extension, from: 2024-07-02, to: 2025-07-02, ${decided('2024-06-01')}`,
        ),
        '2024-04-01',
      ),
    ).toEqual([
      'term_too_long terms.0.to 2024-06-30 2024-07-01',
      'term_too_long terms.1.to 2025-07-01 2025-07-02',
    ])
  })

  it('does not overlap another, and a reappointment follows on the term before it', async () => {
    const first = `kind: appointment, from: 2018-01-01, to: 2021-12-31, ${decided('2017-12-01')}`
    const again = (from: string): string =>
      `kind: reappointment, from: ${from}, to: 2025-12-31, ${decided('2021-11-01')}`
    expect(await problems(terms(again('2022-01-01'), first), '2025-01-01')).toEqual([])
    expect(await problems(terms(again('2021-12-31'), first), '2025-01-01')).toEqual([
      'term_too_long terms.0.to 2025-12-30 2025-12-31',
      'terms_overlap terms.0.from terms.1 2021-12-31',
    ])
    expect(await problems(terms(again('2022-01-02'), first), '2025-01-01')).toEqual([
      'gap_before_term terms.0.from terms.1 2021-12-31',
    ])
    expect(await problems(terms(again('2022-01-01')), '2025-01-01')).toEqual([
      'nothing_to_continue terms.0.kind',
    ])
  })

  it('may come back after a break as a new appointment', async () => {
    expect(
      await problems(
        terms(
          `kind: appointment, from: 2014-01-01, to: 2017-12-31, ${decided('2013-12-01')}`,
          `kind: appointment, from: 2024-01-01, to: 2027-12-31, ${decided('2023-12-01')}`,
        ),
      ),
    ).toEqual([])
  })

  it('is not the third, those in the former council included', async () => {
    const second = `kind: reappointment, from: 2022-01-01, to: 2025-12-31, ${decided('2021-11-01')}`
    expect(await problems(`earlier_terms: 1\n${terms(second)}`, '2025-01-01')).toEqual([])
    expect(await problems(`earlier_terms: 2\n${terms(second)}`, '2025-01-01')).toEqual([
      'too_many_terms terms.0 3 2',
    ])
  })
})

describe('the end of a membership', () => {
  const term = appointed('2022-01-15', '2026-01-14')

  it('has to be recorded once the last term is over', async () => {
    expect(await problems(term, '2026-01-14')).toEqual([])
    expect(await problems(term, '2026-01-15')).toEqual(['end_not_recorded terms.0.to 2026-01-14'])
    expect(await problems(`${term}end: { on: 2026-01-14, ground: term_ended }`)).toEqual([])
  })

  it('lies within the terms, and at the end of one when the ground is the end of the term', async () => {
    expect(await problems(`${term}end: { on: 2026-01-15, ground: other }`)).toEqual([
      'end_after_term end.on 2026-01-14',
    ])
    expect(await problems(`${term}end: { on: 2022-01-14, ground: resigned }`)).toEqual([
      'term_after_end terms.0.from 2022-01-14',
      'end_before_start end.on 2022-01-15',
    ])
    expect(await problems(`${term}end: { on: 2025-01-14, ground: term_ended }`)).toEqual([
      'ended_before_term end.ground 2026-01-14',
    ])
    expect(await problems('end: { on: 2026-01-15, ground: resigned }')).toEqual([])
  })

  it('by relief has its ground, its decision and the article', async () => {
    const relief = (extra = '', on = '2025-05-01'): string =>
      `relief: { ground: conflict_of_interest, decision: { on: ${on} }${extra} }`
    const article = ', article: "7"'
    expect(await problems(`${term}end: { on: 2025-05-31, ground: relieved }`)).toEqual([
      'relief_missing end.ground',
    ])
    expect(await problems(`${term}end: { on: 2025-05-31, ground: relieved, ${relief(article)} }`)).toEqual([])
    expect(await problems(`${term}end: { on: 2025-05-31, ground: relieved, ${relief()} }`)).toEqual([
      'relief_without_article end.relief',
    ])
    expect(
      await problems(`${term}end: { on: 2025-05-31, ground: resigned, ${relief(article, '2025-06-01')} }`),
    ).toEqual(['relief_without_ground end.ground resigned', 'ended_before_decision end.on 2025-06-01'])
  })
})
