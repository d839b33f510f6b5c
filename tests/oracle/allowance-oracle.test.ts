import { describe, expect, it } from 'vitest'
import { due } from './allowance-oracle.ts'
import { calendar, dayNumber, written } from './days.ts'
import type { Mark, OracleMeeting, OracleNorms, Role } from './plain-council.ts'

const year = 2020
const day = (month: number, date: number) => dayNumber(year, month, date)

const usual: OracleNorms = {
  shares: {
    member: '0.75',
    lead: '1',
    chair: '1',
    deputy_chair: '0.75',
    secretary: '0.75',
    treasurer: '0.75',
    cc_member: '0.75',
    cc_lead: '1',
  },
  capShare: '1',
  yearCap: null,
  attendanceRule: 'flat',
  appliesTo: ['member'],
  base: 'pooled',
  kinds: ['council', 'workgroup', 'officers'],
  excusedCountsAs: 'absent',
  assumedShare: '0.75',
  remainderShare: '0',
  ccRule: 'norm',
  prorata: 'months',
  monthRule: 'first_day',
  rounding: 'cent_half_up',
  developmentAmount: 800_000,
  developmentMaxMonths: 18,
  developmentPlusMember: false,
}

interface Period {
  readonly role: Role
  readonly from?: number
  readonly to?: number
}

const whole = { from: day(1, 1), to: day(12, 31) }

/** What someone with these roles is due, in cents, with a yearly maximum of € 1.700. */
const dueOf = (
  roles: readonly Period[],
  norms: Partial<OracleNorms> = {},
  marks: readonly Mark[] = [],
  kind: OracleMeeting['kind'] = 'council',
): number => {
  const person = { id: 'someone', groups: [], roles: roles.map(role => ({ ...whole, ...role })) }
  const meetings = marks.map((mark, index) => ({
    date: day(1 + index, 15),
    kind,
    marks: { someone: mark },
  }))
  return due({ year, maximum: 170_000, norms: { ...usual, ...norms }, people: [person], meetings }, person)
}

const present = (times: number, of: number): readonly Mark[] =>
  Array.from({ length: of }, (_, index) => (index < times ? 'present' : 'absent'))

const rules = ['flat', 'prorata_capped', 'per_presence', 'threshold'] as const

describe('the second reckoning of the allowance', () => {
  it('gives the worked examples of a full year', () => {
    expect(dueOf([{ role: 'member' }])).toBe(127_500)
    expect(dueOf([{ role: 'cc_member' }])).toBe(127_500)
    expect(dueOf([{ role: 'member' }, { role: 'lead' }])).toBe(170_000)
    expect(dueOf([{ role: 'lead' }, { role: 'lead' }])).toBe(170_000)
    expect(dueOf([{ role: 'chair' }])).toBe(170_000)
    expect(dueOf([{ role: 'cc_lead' }])).toBe(170_000)
    expect(dueOf([])).toBe(0)
  })

  it('gives the worked examples of a part of the year', () => {
    expect(dueOf([{ role: 'member', from: day(5, 1) }])).toBe(85_000)
    expect(dueOf([{ role: 'member', from: day(5, 15) }])).toBe(74_375)
    expect(dueOf([{ role: 'lead', to: day(3, 31) }, { role: 'member' }])).toBe(138_125)
    expect(
      dueOf([
        { role: 'member', to: day(6, 30) },
        { role: 'chair', from: day(7, 1) },
      ]),
    ).toBe(148_750)
  })

  it('gives the worked examples of presence under each reading', () => {
    const under = (marks: readonly Mark[]) =>
      rules.map(attendanceRule => dueOf([{ role: 'member' }], { attendanceRule }, marks))
    expect(under(present(6, 10))).toEqual([127_500, 102_000, 102_000, 0])
    expect(under(present(9, 10))).toEqual([127_500, 127_500, 153_000, 127_500])
    expect(under([])).toEqual([127_500, 127_500, 127_500, 127_500])
  })

  it('reads the condition of the client consultation in three ways', () => {
    const under = (['norm', 'prorata', 'all_or_nothing'] as const).map(ccRule =>
      dueOf([{ role: 'cc_member' }], { ccRule }, present(3, 4), 'cc-alderman'),
    )
    expect(under).toEqual([127_500, 95_625, 0])
  })

  it('spreads the own amount of the chair over the months of the assignment, and stops after the longest time', () => {
    const chair = (from: number, to: number) => dueOf([{ role: 'chair_development', from, to }])
    expect(chair(dayNumber(2019, 7, 1), dayNumber(2020, 10, 31))).toBe(500_000)
    expect(chair(dayNumber(2019, 1, 1), dayNumber(2020, 8, 31))).toBe(240_000)
  })

  it('rounds once, half up', () => {
    const euros = (rounding: OracleNorms['rounding']) =>
      dueOf([{ role: 'member', from: day(5, 15) }], { rounding })
    expect(euros('euro_half_up')).toBe(74_400)
    expect(euros('euro_up')).toBe(74_400)
    expect(dueOf([{ role: 'member', from: day(9, 2) }], { rounding: 'euro_half_up' })).toBe(31_900)
    expect(
      dueOf([{ role: 'member', from: day(2, 2) }], { shares: { ...usual.shares, member: '0.3333' } }),
    ).toBe(47_218)
  })

  it('counts its days as the calendar does', () => {
    const firsts = Array.from({ length: 40 * 366 }, (_, index) => dayNumber(2000, 1, 1) + index)
    expect(
      firsts
        .map(written)
        .every((text, index) => text === new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10)),
    ).toBe(true)
    expect(calendar(dayNumber(2024, 2, 29))).toEqual({ year: 2024, month: 2, day: 29 })
  })
})
