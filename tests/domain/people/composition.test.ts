import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysOutside,
  endings,
  openVacancies,
  sizeOn,
  sizes,
  vacancies,
} from '../../../src/domain/people/composition.ts'
import { coverage, interestsOn } from '../../../src/domain/people/coverage.ts'
import { isActive } from '../../../src/domain/people/membership.ts'
import { endingTogether, roster, shareEnding } from '../../../src/domain/people/roster.ts'
import { compareShare } from '../../../src/domain/people/share.ts'
import { addDays, type Day, daysOf } from '../../../src/model/day.ts'
import { type Archive, factsOf, settings } from '../../support/archive.ts'
import { appointed, frontMatter, member } from './files.ts'

/** So many members with the same term. */
const crowd = (count: number, from: string, to: string, prefix = 'lid'): Archive =>
  Object.assign(
    {},
    ...Array.from({ length: count }, (_, n) => member(`${prefix}-${n}`, `Lid ${n}`, appointed(from, to))),
  )

const deviating = (norm: string, value: string, from = '2024-01-01'): string => `${settings}
deviations:
  - { norm: ${norm}, value: "${value}", from: ${from}, decided_on: 2023-12-01, source: Verordening }
`

describe('the number of members', () => {
  it('is told in stretches, against the norms of the day', async () => {
    const facts = await factsOf({
      ...crowd(11, '2024-01-15', '2028-01-14'),
      ...crowd(1, '2024-03-01', '2024-12-31', 'kort'),
      ...crowd(4, '2024-06-01', '2028-05-31', 'later'),
    })
    const read = sizes(facts, { from: '2024-01-01', to: '2025-01-31' }).map(
      ({ from, to, size, standing }) => `${from} ${to} ${size} ${standing}`,
    )
    expect(read).toEqual([
      '2024-01-01 2024-01-14 0 below',
      '2024-01-15 2024-02-29 11 below',
      '2024-03-01 2024-05-31 12 within',
      '2024-06-01 2024-12-31 16 above',
      '2025-01-01 2025-01-31 15 within',
    ])
    expect(daysOutside(facts, { from: '2024-01-01', to: '2025-01-31' })).toMatchObject({
      below: 60,
      above: 214,
      days: 397,
    })
  })

  it('follows a norm from the day on which it changes', async () => {
    const facts = await factsOf({
      ...crowd(10, '2024-01-15', '2028-01-14'),
      'ipr.yaml': deviating('members.min', '10', '2025-01-01'),
    })
    const read = sizes(facts, { from: '2024-12-31', to: '2025-01-01' })
    expect(read.map(({ standing, min }) => [standing, min])).toEqual([
      ['below', 12],
      ['within', 10],
    ])
  })

  it('leaves out the chair where a council does so', async () => {
    const archive = {
      ...crowd(2, '2024-01-15', '2028-01-14'),
      ...member(
        'els',
        'Els',
        `${appointed('2024-01-15', '2028-01-14')}roles: [{ role: chair, from: 2024-03-01, to: 2024-03-31 }]`,
      ),
    }
    const counted = await factsOf(archive)
    expect(sizeOn(counted, '2024-03-15').size).toBe(3)
    const apart = await factsOf({ ...archive, 'ipr.yaml': deviating('members.chair_counted', 'false') })
    const days: Day[] = ['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01']
    expect(days.map(day => sizeOn(apart, day).size)).toEqual([3, 2, 2, 3])
  })

  it('counts on every day exactly those who are a member on it', async () => {
    const anyDay = fc.integer({ min: 0, max: 300 }).map(count => addDays('2024-01-01', count))
    const anyTerm = fc.tuple(anyDay, fc.integer({ min: 0, max: 200 }))
    await fc.assert(
      fc.asyncProperty(fc.array(anyTerm, { maxLength: 5 }), anyDay, async (terms, from) => {
        const facts = await factsOf(
          Object.assign(
            {},
            ...terms.map(([start, length], n) =>
              member(`m${n}`, `M ${n}`, appointed(start, addDays(start, length))),
            ),
          ),
        )
        const span = { from, to: addDays(from, 60) }
        const stretches = sizes(facts, span)
        expect(stretches.flatMap(daysOf)).toEqual(daysOf(span))
        const all = facts.model.all('member')
        for (const stretch of stretches) {
          for (const day of daysOf(stretch)) {
            expect(stretch.size).toBe(all.filter(({ data }) => isActive(data, day)).length)
          }
        }
        const { below, above } = daysOutside(facts, span)
        const within = stretches.filter(({ standing }) => standing === 'within').flatMap(daysOf).length
        expect(below + above + within).toBe(61)
      }),
      { numRuns: 25 },
    )
  })
})

describe('vacancies', () => {
  it('are counted now and as far as can be seen', async () => {
    const facts = await factsOf({
      ...crowd(11, '2024-01-15', '2028-01-14'),
      ...crowd(2, '2022-03-01', '2026-02-28', 'aftredend'),
      ...crowd(1, '2026-06-01', '2030-05-31', 'nieuw'),
    })
    const seen = vacancies(facts, '2025-06-01')
    expect(seen).toMatchObject({ toMin: 0, toMax: 2, toMinThen: 1 })
    expect(seen.now.size).toBe(13)
    expect(seen.endings.map(({ member: id, on }) => `${id} ${on}`)).toEqual([
      'aftredend-0 2026-02-28',
      'aftredend-1 2026-02-28',
    ])
    expect(seen.lowest).toMatchObject({ from: '2026-03-01', size: 11 })
  })

  it('look ahead to the very day', async () => {
    const facts = await factsOf(crowd(12, '2022-03-01', '2026-02-28'))
    expect(vacancies(facts, '2025-02-27').lookahead.to).toBe('2026-02-27')
    expect(vacancies(facts, '2025-02-27').toMinThen).toBe(0)
    expect(vacancies(facts, '2025-03-01').toMinThen).toBe(12)
  })

  it('are open from their first step until they are filled or withdrawn', async () => {
    const facts = await factsOf({
      'recruitment/2025-01-10-leden.md': frontMatter(`
role: member
events:
  - { step: opened, on: 2025-01-10 }
  - { step: filled, on: 2025-05-01 }`),
      'recruitment/2025-01-10-ondersteuner.md': frontMatter(
        'role: supporter\nevents: [{ step: opened, on: 2025-01-10 }]',
      ),
    })
    const open = (day: Day) => openVacancies(facts, day).length
    expect([open('2025-01-09'), open('2025-01-10'), open('2025-04-30'), open('2025-05-01')]).toEqual([
      0, 1, 1, 0,
    ])
  })
})

describe('the roster of resignation', () => {
  const archive = {
    ...member(
      'els',
      'Els Bakker',
      `
terms:
  - { kind: appointment, from: 2018-03-01, to: 2022-02-28 }
  - { kind: reappointment, from: 2022-03-01, to: 2026-02-28 }`,
    ),
    ...member('jan', 'Jan de Vries', appointed('2022-03-01', '2026-02-28')),
    ...member(
      'kim',
      'Kim Aarts',
      `${appointed('2024-03-01', '2028-02-29')}end: { on: 2025-12-31, ground: moved_away }`,
    ),
    ...member('ton', 'Ton Zwart', appointed('2026-01-01', '2029-12-31')),
    ...member(
      'ria',
      'Ria Smit',
      `
terms: [{ kind: development_chair, from: 2025-03-01, to: 2026-08-31 }]
roles: [{ role: chair, from: 2025-03-01 }]`,
    ),
    ...member('bas', 'Bas Oud', appointed('2018-01-01', '2021-12-31')),
  }

  it('says of each member when the term ends, whether another may follow, and when to begin', async () => {
    const facts = await factsOf(archive)
    const lines = roster(facts, '2025-06-01').map(
      ({ member: id, ends, number, reappointable, prepareFrom, ground }) =>
        [ends, id, number, reappointable ? 'again' : 'last', prepareFrom, ground ?? ''].join(' '),
    )
    expect(lines).toEqual([
      '2025-12-31 kim 1 last 2025-06-30 moved_away',
      '2026-02-28 els 2 last 2025-08-28 ',
      '2026-02-28 jan 1 again 2025-08-28 ',
      '2026-08-31 ria 0 last 2026-02-28 ',
    ])
  })

  it('looks 48 months ahead, or as far as asked', async () => {
    const facts = await factsOf(archive)
    const ids = (day: Day, months?: number) => roster(facts, day, months).map(line => line.member)
    expect(ids('2025-12-31')).toContain('ton')
    expect(ids('2025-12-30')).not.toContain('ton')
    expect(ids('2025-06-01', 6)).toEqual([])
    expect(ids('2025-06-01', 7)).toEqual(['kim'])
    expect(ids('2026-01-01')).not.toContain('kim')
  })

  it('shows who leaves together, and what part leaves within a year', async () => {
    const facts = await factsOf(archive)
    expect(endingTogether(roster(facts, '2025-06-01'))).toEqual([
      { on: '2026-02-28', members: ['els', 'jan'] },
    ])
    const share = (day: Day) => {
      const { numerator, denominator } = shareEnding(facts, day)
      return `${numerator} of ${denominator}`
    }
    expect(share('2025-02-28')).toBe('1 of 3')
    expect(share('2025-03-01')).toBe('3 of 4')
    expect(endings(facts, { from: '2026-02-28', to: '2026-02-28' }).map(({ member: id }) => id)).toEqual([
      'els',
      'jan',
    ])
  })
})

describe('coverage', () => {
  it('counts members interested in a theme, a role or a workgroup, without names', async () => {
    const facts = await factsOf({
      ...member(
        'jan',
        'Jan de Vries',
        `${appointed('2024-01-15', '2028-01-14')}interests: { themes: [armoede, vervoer], resident_roles: [buur] }`,
      ),
      ...member(
        'els',
        'Els Bakker',
        `${appointed('2025-01-01', '2028-12-31')}interests: { themes: [armoede] }`,
      ),
      ...member('kim', 'Kim', 'interests: { themes: [wonen] }'),
      'workgroups/opvangen.md': frontMatter(
        'name: Opvangen\nfrom: 2024-01-15\nthemes: [{ theme: armoede, from: 2024-01-15 }, { theme: vervoer, from: 2024-01-15 }]',
      ),
      'workgroups/wonen.md': frontMatter(
        'name: Wonen\nfrom: 2024-01-15\nthemes: [{ theme: wonen, from: 2024-01-15 }]',
      ),
    })
    expect(
      coverage(facts, '2025-01-01', { themes: ['armoede', 'wonen'], residentRoles: ['buur', 'client'] }),
    ).toEqual({
      members: 2,
      themes: [
        { id: 'armoede', interested: 2, enough: true },
        { id: 'wonen', interested: 0, enough: false },
      ],
      residentRoles: [
        { id: 'buur', interested: 1, enough: true },
        { id: 'client', interested: 0, enough: false },
      ],
      workgroups: [
        { id: 'opvangen', interested: 2, enough: true },
        { id: 'wonen', interested: 0, enough: false },
      ],
    })
    expect(interestsOn(facts, '2024-12-31').map(row => row.member)).toEqual(['jan'])
  })
})

describe('a share', () => {
  it('is compared exactly', () => {
    expect(compareShare({ numerator: 3, denominator: 4 }, 0.75)).toBe(0)
    expect(compareShare({ numerator: 2, denominator: 3 }, 0.6667)).toBeLessThan(0)
    expect(compareShare({ numerator: 2, denominator: 3 }, 0.6666)).toBeGreaterThan(0)
    expect(compareShare({ numerator: 0, denominator: 0 }, 0.75)).toBe(0)
  })
})
