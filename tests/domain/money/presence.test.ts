import { expect, test } from 'vitest'
import { type Council, dueOf, type Met, type Someone, sumsOf } from './council.ts'

/**
 * What presence does to a sum (sections 4.4 and 4.5), each worked by hand. Without presence a member is due
 * € 1.275,00 of 2020; the share assumes 75%.
 */

const year = '2020-01-01..2020-12-31'
type Norms = NonNullable<Council['norms']>

const two = (number: number): string => String(number).padStart(2, '0')

/** Meetings of a kind, one for each mark: `+++--` is three present and two absent. */
const met = (marks: string, kind = 'council', status: Met['status'] = 'held'): readonly Met[] =>
  [...marks].map((mark, index) => ({
    on: `2020-${two((index % 12) + 1)}-${two(kind.length + Math.floor(index / 12))}`,
    kind,
    status: status ?? 'held',
    presence: `a${mark}`,
  }))

const member: Someone = { member: [year], group: year }
const rule = (name: string, more: Norms = {}): Norms => ({ 'allowance.attendance_rule': name, ...more })

const cases: readonly (readonly [string, Someone, Norms, readonly Met[], string])[] = [
  // 6 of 10 = 60%
  ['A, 60%: a fixed amount', member, rule('flat'), met('++++++----'), '1275.00'],
  // 1275 x 0,60 / 0,75
  ['B, 60%: below the norm in proportion', member, rule('prorata_capped'), met('++++++----'), '1020.00'],
  // 1700 x 0,60
  ['C, 60%: presence instead of the share', member, rule('per_presence'), met('++++++----'), '1020.00'],
  ['D, 60%: nothing below the norm', member, rule('threshold'), met('++++++----'), '0.00'],
  // 1275 x 50%
  [
    'D, 60%: half is left',
    member,
    rule('threshold', { 'allowance.attendance.remainder_share': '0.5' }),
    met('++++++----'),
    '637.50',
  ],
  // 9 of 10 = 90%
  ['A, 90%', member, rule('flat'), met('+++++++++-'), '1275.00'],
  ['B, 90%: nothing extra', member, rule('prorata_capped'), met('+++++++++-'), '1275.00'],
  // 1700 x 0,90
  ['C, 90%', member, rule('per_presence'), met('+++++++++-'), '1530.00'],
  ['D, 90%', member, rule('threshold'), met('+++++++++-'), '1275.00'],
  // 3 of 4 is the norm itself
  ['B, exactly 75%', member, rule('prorata_capped'), met('+++-'), '1275.00'],
  ['C, exactly 75%', member, rule('per_presence'), met('+++-'), '1275.00'],
  ['D, exactly 75%', member, rule('threshold'), met('+++-'), '1275.00'],
  // 1700 x 1
  ['C, always present', member, rule('per_presence'), met('++++'), '1700.00'],
  ['C, never present', member, rule('per_presence'), met('----'), '0.00'],
  // 6 present, 2 with notice, 2 absent: 6 of 10
  ['B, absence with notice is absence', member, rule('prorata_capped'), met('++++++~~--'), '1020.00'],
  // 6 of 8 = 75%
  [
    'B, absence with notice does not count',
    member,
    rule('prorata_capped', { 'allowance.attendance.excused_counts_as': 'excluded' }),
    met('++++++~~--'),
    '1275.00',
  ],
  // 7 of 10 = 70%: 1275 x 0,70 / 0,75
  [
    'B, absence with notice is presence',
    member,
    rule('prorata_capped', { 'allowance.attendance.excused_counts_as': 'present' }),
    met('+++++~~---'),
    '1190.00',
  ],
  // 6 of 8: 1700 x 0,75
  [
    'C, absence with notice does not count',
    member,
    rule('per_presence', { 'allowance.attendance.excused_counts_as': 'excluded' }),
    met('++++++~~--'),
    '1275.00',
  ],
  // All with notice and left out: nothing was held that counts
  [
    'B, only absence with notice, not counted',
    member,
    rule('prorata_capped', { 'allowance.attendance.excused_counts_as': 'excluded' }),
    met('~~~'),
    '1275.00',
  ],
  ['B, nothing held: met', member, rule('prorata_capped'), [], '1275.00'],
  ['C, nothing held: the share stays', member, rule('per_presence'), [], '1275.00'],
  ['D, nothing held: met', member, rule('threshold'), [], '1275.00'],
  [
    'B, what was cancelled was not held',
    member,
    rule('prorata_capped'),
    [...met('+++'), ...met('--', 'workgroup', 'cancelled')],
    '1275.00',
  ],
  // What the minutes do not note counts for nothing: 3 of 4
  ['B, presence that is not noted', member, rule('prorata_capped'), met('+++-??'), '1275.00'],
  // 8 of 8 and 0 of 4 together: 8 of 12 = 2/3; 1275 x (2/3) / 0,75 = 1133,3333
  [
    'B, council and workgroup together',
    member,
    rule('prorata_capped'),
    [...met('++++++++'), ...met('----', 'workgroup')],
    '1133.33',
  ],
  // Only 8 of 8
  [
    'B, council only',
    member,
    rule('prorata_capped', { 'allowance.attendance.base': 'ipr_only' }),
    [...met('++++++++'), ...met('----', 'workgroup')],
    '1275.00',
  ],
  // The lowest, 2 of 4: 1275 x 0,50 / 0,75
  [
    'B, each kind by itself',
    member,
    rule('prorata_capped', { 'allowance.attendance.base': 'separate' }),
    [...met('++++++++'), ...met('++--', 'workgroup')],
    '850.00',
  ],
  // Nothing held for groups: 3 of 4 decides
  [
    'B, each kind by itself, one not held',
    member,
    rule('prorata_capped', { 'allowance.attendance.base': 'separate' }),
    met('+++-'),
    '1275.00',
  ],
  // 3 of 4 and 0 of 2: 3 of 6 = 50%; 1275 x 0,50 / 0,75
  [
    'B, talks with policy officers count',
    member,
    rule('prorata_capped'),
    [...met('+++-'), ...met('--', 'officers')],
    '850.00',
  ],
  // The alderman does not count by default: 3 of 4
  [
    'B, talks with the alderman do not',
    member,
    rule('prorata_capped'),
    [...met('+++-'), ...met('--', 'alderman')],
    '1275.00',
  ],
  // 3 of 6
  [
    'B, unless a council says so',
    member,
    rule('prorata_capped', { 'allowance.attendance.kinds': ['council', 'alderman'] }),
    [...met('+++-'), ...met('--', 'alderman')],
    '850.00',
  ],
  // 40% against 50%: 1275 x 0,40 / 0,50
  [
    'B, another norm',
    member,
    rule('prorata_capped', { 'attendance.assumed_share': '0.5' }),
    met('++---'),
    '1020.00',
  ],
  // A lead has no condition
  ['B, a lead', { member: [year], lead: [year] }, rule('prorata_capped'), met('++++++----'), '1700.00'],
  // 1700 x 0,60 / 0,75
  [
    'B, a lead, where it holds for leads',
    { member: [year], lead: [year] },
    rule('prorata_capped', { 'allowance.attendance_applies_to': ['member', 'lead'] }),
    met('++++++----'),
    '1360.00',
  ],
  // 6 x 141,6667 + 6 x 106,25 x 0,60 / 0,75 = 850 + 510
  [
    'B, a lead until 30 June, then a member',
    { member: [year], lead: ['2020-01-01..2020-06-30'] },
    rule('prorata_capped'),
    met('++++++----'),
    '1360.00',
  ],
  // Only meetings since 1 July count, all attended: 6 x 106,25
  [
    'B, appointed on 1 July',
    { member: ['2020-07-01..2024-06-30'] },
    rule('prorata_capped'),
    met('------++++++'),
    '637.50',
  ],
]

test.each(cases)('%s', async (_, someone, norms, meetings, expected) => {
  expect(await dueOf({ people: { a: someone }, norms, meetings })).toEqual({ a: expected })
})

const clients = [...met('+++', 'cc-executing'), ...met('++-', 'cc-alderman')]

const ccCases: readonly (readonly [string, Someone, Norms, readonly Met[], string])[] = [
  ['5 of 6, as a norm', { cc_member: year }, { 'allowance.cc_attendance_rule': 'norm' }, clients, '1275.00'],
  // 1275 x 5/6
  [
    '5 of 6, in proportion',
    { cc_member: year },
    { 'allowance.cc_attendance_rule': 'prorata' },
    clients,
    '1062.50',
  ],
  [
    '5 of 6, all or nothing',
    { cc_member: year },
    { 'allowance.cc_attendance_rule': 'all_or_nothing' },
    clients,
    '0.00',
  ],
  [
    '6 of 6, all or nothing',
    { cc_member: year },
    { 'allowance.cc_attendance_rule': 'all_or_nothing' },
    met('++++++', 'cc-executing'),
    '1275.00',
  ],
  [
    'nothing held, all or nothing',
    { cc_member: year },
    { 'allowance.cc_attendance_rule': 'all_or_nothing' },
    met('-', 'cc-executing', 'cancelled'),
    '1275.00',
  ],
  // The condition is not repeated for the lead
  ['5 of 6, the lead', { cc_lead: year }, { 'allowance.cc_attendance_rule': 'prorata' }, clients, '1700.00'],
  // 5/6 against 4/5 is enough
  [
    '5 of 6 where four fifths is asked',
    { cc_member: year },
    { 'allowance.cc_attendance_rule': 'prorata', 'cc.attendance.required': '0.8' },
    clients,
    '1275.00',
  ],
  // 3/4 against 4/5: 1275 x 15/16 = 1195,3125
  [
    '3 of 4 where four fifths is asked',
    { cc_member: year },
    { 'allowance.cc_attendance_rule': 'prorata', 'cc.attendance.required': '0.8' },
    met('+++-', 'cc-executing'),
    '1195.31',
  ],
  // Talks with workgroups are no consultation with director or alderman
  [
    'talks with workgroups do not count',
    { cc_member: year },
    { 'allowance.cc_attendance_rule': 'all_or_nothing' },
    [...met('++', 'cc-executing'), { on: '2020-05-20', kind: 'cc-workgroup', presence: 'a-' }],
    '1275.00',
  ],
]

test.each(ccCases)('client consultation: %s', async (_, someone, norms, meetings, expected) => {
  expect(await dueOf({ people: { a: someone }, norms, meetings })).toEqual({ a: expected })
})

test('where the folder of the client consultation is missing, a sum that rests on it is refused', async () => {
  const people = { a: { cc_member: year } }
  await expect(dueOf({ people, norms: { 'allowance.cc_attendance_rule': 'prorata' } })).rejects.toMatchObject(
    {
      key: 'sum-folder-absent',
      say: { folder: 'cc' },
    },
  )
  expect(await dueOf({ people, norms: { 'allowance.cc_attendance_rule': 'norm' } })).toEqual({ a: '1275.00' })
})

test('presence below the norm is told, whatever the rule does', async () => {
  const [person] = await sumsOf({ people: { a: member }, meetings: met('++++++----') })
  const [line] = person?.lines ?? []
  if (line?.kind !== 'share') throw new Error('no line of shares')
  expect(line.factor).toMatchObject({
    rule: 'flat',
    attended: { numerator: 6, denominator: 10 },
    below: true,
    replacesShare: false,
  })
})
