import { expect, test } from 'vitest'
import { type Council, dueOf, type Met, type Someone } from './council.ts'

/** Schemes of other councils, each sum worked by hand: an amount a month, an amount a meeting, costs, nothing. */

const year = '2020-01-01..2020-12-31'
type Norms = NonNullable<Council['norms']>

const monthly: Norms = {
  'allowance.scheme': 'per_month',
  'allowance.member.per_month': '125.00',
  'allowance.lead.per_month': '150.00',
}
const perMeeting: Norms = {
  'allowance.scheme': 'per_meeting',
  'allowance.member.per_meeting': '60.00',
  'allowance.chair.per_meeting': '100.00',
  'allowance.cc_member.per_meeting': '45.00',
}

const met = (marks: string, kind = 'council'): readonly Met[] =>
  [...marks].map((mark, index) => ({
    on: `2020-${String(index + 1).padStart(2, '0')}-${10 + kind.length}`,
    kind,
    presence: `a${mark}`,
  }))

const cases: readonly (readonly [string, Someone, Norms, readonly Met[], string])[] = [
  // 12 x 125
  ['a month: a member', { member: [year] }, monthly, [], '1500.00'],
  // 6 x 125 + 6 x 150
  ['a month: a lead from 1 July', { member: [year], lead: ['2020-07-01'] }, monthly, [], '1650.00'],
  // 7 x 125
  ['a month: appointed on 15 May', { member: ['2020-05-15..2024-05-14'] }, monthly, [], '875.00'],
  // 17/31 x 125 + 7 x 125 = 68,5484 + 875
  [
    'a month, by day: appointed on 15 May',
    { member: ['2020-05-15..2024-05-14'] },
    { ...monthly, 'allowance.month_rule': 'daily' },
    [],
    '943.55',
  ],
  // The fiscal maximum is no lower than 1500
  ['a month: presence changes nothing', { member: [year] }, monthly, met('------'), '1500.00'],
  // 12 x 150 = 1800, held by 100% of the maximum of 1700
  ['a month: no more than the maximum', { member: [year], lead: [year] }, monthly, [], '1700.00'],
  ['a month: a role without an amount', { cc_member: year }, monthly, [], '0.00'],
  // 5 x 60
  ['a meeting: five of six', { member: [year] }, perMeeting, met('+++++-'), '300.00'],
  // 6 x 100
  ['a meeting: the chair', { member: [year], chair: year }, perMeeting, met('++++++'), '600.00'],
  // 3 x 60 + 2 x 100
  [
    'a meeting: the chair from 1 April',
    { member: [year], chair: '2020-04-01' },
    perMeeting,
    met('+++++'),
    '380.00',
  ],
  // Absence with notice is not paid: 4 x 60
  ['a meeting: two with notice', { member: [year] }, perMeeting, met('++~+~+'), '240.00'],
  // Council and workgroup count: 2 x 60 + 3 x 60
  [
    'a meeting: workgroup too',
    { member: [year], group: year },
    perMeeting,
    [...met('++'), ...met('+++', 'workgroup')],
    '300.00',
  ],
  // Council only: 2 x 60
  [
    'a meeting: the council’s only',
    { member: [year], group: year },
    { ...perMeeting, 'allowance.meeting_kinds': ['council'] },
    [...met('++'), ...met('+++', 'workgroup')],
    '120.00',
  ],
  // 12 x 60 = 720
  [
    'a meeting: held by a yearly cap',
    { member: [year] },
    { ...perMeeting, 'allowance.year_cap': '700.00' },
    met('++++++++++++'),
    '700.00',
  ],
  // 2 x 45
  [
    'a meeting: the client consultation',
    { cc_member: year },
    { ...perMeeting, 'allowance.meeting_kinds': ['cc-executing'] },
    met('++-', 'cc-executing'),
    '90.00',
  ],
  ['costs only', { member: [year] }, { 'allowance.scheme': 'real_costs' }, met('++'), '0.00'],
]

test.each(cases)('%s', async (_, someone, norms, meetings, expected) => {
  expect(await dueOf({ people: { a: someone }, norms, meetings })).toEqual({ a: expected })
})

// A neutral council chose nothing yet: nobody is due anything, and no fiscal maximum is asked for.
test('a council without a scheme, in a year without a maximum', async () => {
  const files = {
    'ipr.yaml':
      'format: 1\ncouncil: { name: Raad, short_name: Raad }\nmunicipality: { name: Dorp }\npreset: neutral\n',
  }
  expect(await dueOf({ people: { a: { member: ['2027-01-01..2027-12-31'] } }, files }, 2027)).toEqual({
    a: '0.00',
  })
})
