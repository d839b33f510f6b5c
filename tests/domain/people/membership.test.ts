import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Member } from '../../../schemas/member.ts'
import {
  activeDuring,
  activeOn,
  isActive,
  latestEnd,
  mayBeReappointed,
  membershipEnd,
  membershipPeriods,
  stateOn,
  termCount,
  termOn,
} from '../../../src/domain/people/membership.ts'
import { addDays, type Day, daysOf } from '../../../src/model/day.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/archive.ts'
import { appointed, member } from './files.ts'

const TWO_TERMS = `
candidate_since: 2017-11-01
nomination: { on: 2017-12-01 }
terms:
  - { kind: appointment, from: 2018-01-15, to: 2022-01-14, decision: { on: 2018-01-10, reference: B1 } }
  - { kind: reappointment, from: 2022-01-15, to: 2026-01-14, decision: { on: 2021-12-14, reference: B2 } }
`

const read = async (yaml: string, today?: Day): Promise<{ facts: Facts; it: Member }> => {
  const facts = await factsOf(member('jan', 'Jan de Vries', yaml), today === undefined ? {} : { today })
  return { facts, it: facts.model.get('member', 'jan')!.data }
}

describe('a membership', () => {
  it('runs from the first to the last day of its terms, both included', async () => {
    const { it: jan } = await read(TWO_TERMS)
    expect(membershipPeriods(jan)).toEqual([{ from: '2018-01-15', to: '2026-01-14' }])
    const days: Day[] = ['2018-01-14', '2018-01-15', '2022-01-14', '2022-01-15', '2026-01-14', '2026-01-15']
    expect(days.map(day => isActive(jan, day))).toEqual([false, true, true, true, true, false])
    expect(membershipEnd(jan)).toBe('2026-01-14')
    expect(termOn(jan, '2022-01-14')?.index).toBe(0)
    expect(termOn(jan, '2022-01-15')?.index).toBe(1)
  })

  it('ends on the day that is recorded, not on that of the term', async () => {
    const { it: jan } = await read(`${TWO_TERMS}end: { on: 2023-05-31, ground: resigned }`)
    expect(membershipEnd(jan)).toBe('2023-05-31')
    expect(isActive(jan, '2023-05-31')).toBe(true)
    expect(isActive(jan, '2023-06-01')).toBe(false)
  })

  it('does not outlast the last term, and is interrupted between terms', async () => {
    const { it: jan } = await read(`
terms:
  - { kind: appointment, from: 2014-01-01, to: 2017-12-31 }
  - { kind: appointment, from: 2024-02-01, to: 2025-01-31 }
end: { on: 2025-06-30, ground: other }`)
    expect(membershipPeriods(jan)).toEqual([
      { from: '2014-01-01', to: '2017-12-31' },
      { from: '2024-02-01', to: '2025-01-31' },
    ])
  })

  it('is none for a candidate, or for a term that ends before it begins', async () => {
    expect(membershipPeriods((await read('candidate_since: 2026-01-01')).it)).toEqual([])
    const { it: jan } = await read('terms: [{ kind: appointment, from: 2026-02-01, to: 2026-01-31 }]')
    expect(membershipPeriods(jan)).toEqual([])
    expect(membershipEnd(jan)).toBeUndefined()
  })
})

describe('the state of a member', () => {
  const states = async (yaml: string, ...days: readonly Day[]): Promise<readonly string[]> => {
    const { it: jan } = await read(yaml)
    return days.map(day => {
      const { state, ...rest } = stateOn(jan, day)
      return [state, ...Object.values(rest)].join(' ')
    })
  }

  it('follows the events of a life as member', async () => {
    expect(
      await states(
        TWO_TERMS,
        '2017-10-31',
        '2017-11-01',
        '2017-12-01',
        '2018-01-10',
        '2018-01-15',
        '2022-01-14',
        '2022-01-15',
        '2026-01-15',
      ),
    ).toEqual([
      'unknown',
      'candidate 2017-11-01',
      'nominated 2017-12-01',
      'starting 2018-01-10 2018-01-15',
      'appointed 2018-01-15 2026-01-14',
      'appointed 2018-01-15 2026-01-14',
      'reappointed 2022-01-15 2026-01-14',
      'ended 2026-01-14 term_ended false',
    ])
  })

  it('is ended with the ground that is recorded', async () => {
    const moved = `${appointed('2024-01-15', '2028-01-14')}end: { on: 2025-03-31, ground: moved_away }`
    expect(await states(moved, '2025-03-31', '2025-04-01')).toEqual([
      'appointed 2024-01-15 2025-03-31',
      'ended 2025-03-31 moved_away true',
    ])
  })

  it('is refused when the College did not appoint', async () => {
    const refused = 'nomination: { on: 2025-01-10, refused_on: 2025-02-01 }'
    expect(await states(refused, '2025-01-09', '2025-01-31', '2025-02-01')).toEqual([
      'unknown',
      'nominated 2025-01-10',
      'refused 2025-02-01',
    ])
  })

  it('is candidate when nothing else is known', async () => {
    expect(await states('', '2025-01-01')).toEqual(['candidate '])
  })

  it('is appointed anew for who comes back years later', async () => {
    const back = `
terms:
  - { kind: appointment, from: 2010-01-01, to: 2013-12-31 }
  - { kind: reappointment, from: 2014-01-01, to: 2017-12-31 }
  - { kind: appointment, from: 2025-01-01, to: 2028-12-31, decision: { on: 2024-12-01 } }`
    expect(await states(back, '2024-11-30', '2024-12-01', '2025-01-01')).toEqual([
      'ended 2017-12-31 term_ended false',
      'starting 2024-12-01 2025-01-01',
      'appointed 2025-01-01 2028-12-31',
    ])
  })
})

describe('the number of terms', () => {
  it('counts appointments, reappointments and those in the former council', async () => {
    const { facts, it: jan } = await read(`${TWO_TERMS}earlier_terms: 1`)
    expect(termCount(facts, jan, '2018-01-14')).toBe(1)
    expect(termCount(facts, jan, '2018-01-15')).toBe(2)
    expect(termCount(facts, jan)).toBe(3)
    expect(mayBeReappointed(facts, jan, '2024-01-01')).toBe(false)
  })

  it('leaves out extensions and the term of a temporary chair', async () => {
    const { facts, it: jan } = await read(`
terms:
  - { kind: development_chair, from: 2022-01-01, to: 2023-06-30 }
  - { kind: appointment, from: 2023-07-01, to: 2027-06-30 }
  - { kind: extension, from: 2027-07-01, to: 2027-12-31 }`)
    expect(termCount(facts, jan)).toBe(1)
    expect(mayBeReappointed(facts, jan, '2026-01-01')).toBe(true)
  })

  it('follows a council that counts the term of a temporary chair', async () => {
    const jan = `
terms:
  - { kind: development_chair, from: 2022-01-01, to: 2023-06-30 }`
    const facts = await factsOf({
      ...member('jan', 'Jan', jan),
      'ipr.yaml': `format: 1
council: { name: Raad, short_name: Raad }
municipality: { name: Voorbeeld }
preset: soest-2020
deviations:
  - { norm: chair.development.counts_as_term, value: "true", from: 2022-01-01, decided_on: 2021-12-01, source: besluit }
`,
    })
    expect(termCount(facts, facts.model.get('member', 'jan')!.data)).toBe(1)
  })

  it('knows the last day each kind of term may have', async () => {
    const { facts } = await read('')
    const from: Day = '2024-03-01'
    expect(latestEnd(facts, { kind: 'appointment', from })).toBe('2028-02-29')
    expect(latestEnd(facts, { kind: 'reappointment', from })).toBe('2028-02-29')
    expect(latestEnd(facts, { kind: 'development_chair', from })).toBe('2025-08-31')
    expect(latestEnd(facts, { kind: 'extension', from })).toBe('2025-02-28')
  })
})

describe('the members of a day', () => {
  it('are in the order of their names', async () => {
    const facts = await factsOf({
      ...member('a', 'Jan de Vries', appointed('2024-01-15', '2028-01-14')),
      ...member('b', 'Els Bakker', appointed('2024-02-01', '2028-01-31')),
      ...member('c', 'Kim Aarts', 'candidate_since: 2024-01-01'),
    })
    const ids = (day: Day) => activeOn(facts, day).map(({ id }) => id)
    expect(ids('2024-01-31')).toEqual(['a'])
    expect(ids('2024-02-01')).toEqual(['b', 'a'])
    const during = activeDuring(facts, { from: '2028-01-15', to: '2028-12-31' })
    expect(during.map(({ id }) => id)).toEqual(['b'])
  })
})

describe('any membership', () => {
  const anyDay = fc.integer({ min: 0, max: 900 }).map(count => addDays('2022-01-01', count))
  const anyTerms = fc.array(fc.tuple(anyDay, fc.integer({ min: 0, max: 300 })), { maxLength: 4 })
  const memberWith = (terms: readonly (readonly [Day, number])[], end?: Day): Member =>
    ({
      terms: terms.map(([from, count]) => ({ kind: 'appointment', from, to: addDays(from, count) })),
      ...(end === undefined ? {} : { end: { on: end, ground: 'resigned' } }),
    }) as unknown as Member

  it('never gains a day by an end, and holds no day after it', () => {
    fc.assert(
      fc.property(anyTerms, anyDay, (terms, end) => {
        const before = new Set(membershipPeriods(memberWith(terms)).flatMap(daysOf))
        const after = membershipPeriods(memberWith(terms, end)).flatMap(daysOf)
        expect(after).toEqual([...before].filter(day => day <= end))
      }),
    )
  })

  it('is a state of every day: a member in its periods, and otherwise not', () => {
    fc.assert(
      fc.property(anyTerms, anyDay, anyDay, (terms, end, day) => {
        const jan = memberWith(terms, end)
        const seated = ['appointed', 'reappointed'].includes(stateOn(jan, day).state)
        expect(seated).toBe(isActive(jan, day))
      }),
    )
  })
})
