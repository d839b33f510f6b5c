import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attendance,
  attendanceOf,
  attendanceShare,
  expectedAt,
  marks,
  type Presence,
  tally,
} from '../../../src/domain/people/attendance.ts'
import { yearSpan } from '../../../src/model/day.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { meeting, minutes, noted } from '../meetings/files.ts'
import { appointed, frontMatter, member } from './files.ts'

const PEOPLE: Archive = {
  ...member('jan', 'Jan de Vries', appointed('2025-01-15', '2029-01-14')),
  ...member(
    'els',
    'Els Bakker',
    `${appointed('2025-03-11', '2029-03-10')}leave: [{ from: 2025-05-01, to: 2025-06-30 }]`,
  ),
  ...member('ton', 'Ton Zwart', appointed('2021-03-11', '2025-03-10')),
  'people/noor.md': frontMatter(`
name: Noor
employer: other
roles: [{ role: cc_member, from: 2025-01-01 }]`),
  'workgroups/wonen.md': frontMatter(`
name: Wonen
from: 2025-01-15
members: [{ member: jan, from: 2025-02-01 }, { member: els, from: 2025-04-01 }]`),
  'workgroups/opvangen.md': frontMatter(`
name: Opvangen
from: 2025-01-15
members: [{ member: els, from: 2025-03-11 }]`),
}

describe('who is expected', () => {
  it('is everyone who is a member on the day itself', async () => {
    const facts = await factsOf({
      ...PEOPLE,
      ...meeting('2025-03-10-council', 'status: held'),
      ...meeting('2025-03-11-council', 'status: held'),
    })
    const expected = (id: string) => expectedAt(facts, facts.model.get('meeting', id)!)
    expect(expected('2025-03-10-council')).toEqual(['jan', 'ton'])
    expect(expected('2025-03-11-council')).toEqual(['els', 'jan'])
  })

  it('is the workgroup of that day, and both at a joint meeting', async () => {
    const facts = await factsOf({
      ...PEOPLE,
      ...meeting('2025-03-20-workgroup', 'status: held\ngroup: wonen'),
      ...meeting('2025-03-21-workgroup', 'status: held\ngroup: wonen\ngroups: [opvangen]'),
      ...meeting('2025-03-22-cc-workgroup', 'status: held\ngroup: opvangen'),
    })
    const expected = (id: string) => expectedAt(facts, facts.model.get('meeting', id)!)
    expect(expected('2025-03-20-workgroup')).toEqual(['jan'])
    expect(expected('2025-03-21-workgroup')).toEqual(['jan', 'els'])
    expect(expected('2025-03-22-cc-workgroup')).toEqual(['els', 'noor'])
  })

  it('is nobody in particular when a delegation goes', async () => {
    const facts = await factsOf({
      ...PEOPLE,
      ...meeting('2025-04-10-alderman', 'status: held\ndelegation: true'),
    })
    expect(expectedAt(facts, facts.model.get('meeting', '2025-04-10-alderman')!)).toEqual([])
  })
})

describe('attendance over a year', () => {
  const YEAR: Archive = {
    ...PEOPLE,
    ...meeting('2025-02-10-council', 'status: held'),
    ...minutes('2025-02-10-council', noted({ jan: 'present', ton: 'absent' })),
    ...meeting('2025-04-10-council', 'status: held'),
    ...minutes('2025-04-10-council', noted({ jan: 'excused', els: 'present' })),
    ...meeting('2025-05-10-council', 'status: held'),
    ...minutes('2025-05-10-council', noted({ jan: 'present' })),
    ...meeting('2025-06-10-council', 'status: held'),
    ...meeting('2025-07-10-council', 'status: cancelled'),
    ...meeting('2025-12-10-council', 'status: planned'),
    ...meeting('2025-04-20-workgroup', 'status: held\ngroup: wonen'),
    ...minutes('2025-04-20-workgroup', noted({ jan: 'present', els: 'absent' })),
  }

  it('counts only meetings that were held while someone was a member', async () => {
    const rows = attendance(await factsOf(YEAR), yearSpan(2025)).map(
      ({ person, kind, tally: t, share }) =>
        `${person} ${kind}: ${t.held} = ${t.present}+${t.excused}+${t.absent}+${t.notNoted}, ${share.numerator}/${share.denominator}`,
    )
    expect(rows.toSorted()).toEqual([
      'els council: 3 = 1+0+0+2, 1/1',
      'els workgroup: 1 = 0+0+1+0, 0/1',
      'jan council: 4 = 2+1+0+1, 2/3',
      'jan workgroup: 1 = 1+0+0+0, 1/1',
      'ton council: 1 = 0+0+1+0, 0/1',
    ])
  })

  it('takes kinds together, and says how much lay in long leave', async () => {
    const facts = await factsOf(YEAR)
    const pooled = attendanceOf(facts, 'els', yearSpan(2025), ['council', 'workgroup'])
    expect(pooled).toEqual({ held: 4, present: 1, excused: 0, absent: 1, notNoted: 2, onLeave: 2 })
    expect(attendanceOf(facts, 'els', yearSpan(2024), ['council']).held).toBe(0)
  })

  it('takes who came for a part, or left and came back, as present', async () => {
    const facts = await factsOf({
      ...PEOPLE,
      ...meeting('2025-02-10-council', 'status: held'),
      ...minutes(
        '2025-02-10-council',
        `presence:
  - { person: jan, presence: absent, until_item: opening }
  - { person: jan, presence: present, from_item: verslag }
  - { person: ton }`,
      ),
    })
    expect(marks(facts, yearSpan(2025)).map(({ person, presence }) => `${person} ${presence}`)).toEqual([
      'jan present',
      'ton not_noted',
    ])
  })
})

describe('a share of presence', () => {
  const counted = { held: 10, present: 6, excused: 2, absent: 1, notNoted: 1, onLeave: 0 }

  it('takes absence with notice as absence, leaves it out, or takes it as presence', () => {
    expect(attendanceShare(counted)).toEqual({ numerator: 6, denominator: 9 })
    expect(attendanceShare(counted, 'excluded')).toEqual({ numerator: 6, denominator: 7 })
    expect(attendanceShare(counted, 'present')).toEqual({ numerator: 8, denominator: 9 })
  })

  it('lies between nothing and all, of any marks, and counts add up', () => {
    const anyPresence = fc.constantFrom<Presence>('present', 'excused', 'absent', 'not_noted')
    fc.assert(
      fc.property(fc.array(anyPresence), list => {
        const t = tally(
          list.map(presence => ({
            person: 'jan',
            meeting: 'm',
            kind: 'council',
            day: '2025-01-01',
            presence,
            onLeave: false,
          })),
        )
        expect(t.present + t.excused + t.absent + t.notNoted).toBe(t.held)
        for (const way of ['absent', 'excluded', 'present'] as const) {
          const { numerator, denominator } = attendanceShare(t, way)
          expect(numerator).toBeGreaterThanOrEqual(0)
          expect(numerator).toBeLessThanOrEqual(denominator)
          expect(denominator).toBeLessThanOrEqual(t.held)
        }
      }),
    )
  })
})
