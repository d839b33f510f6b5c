import { after, all, before, cut, type Edit, everywhere, file, type Mutation, replace } from './edit.ts'

const member = (id: string): string => `members/${id}.md`

const vacancy = 'recruitment/2026-09-14-lid-opgroeien.md'

const leaves = (id: string, on = '2026-11-22'): Edit =>
  before(member(id), 'positions:\n', `end:\n  on: ${on}\n  ground: resigned\n  access_ended: ${on}\n`)

const newcomer = (id: string): Edit =>
  all(
    file(
      member(id),
      `---
name: ${id}
nomination: { on: 2026-10-12 }
terms:
  - kind: appointment
    from: 2026-11-20
    to: 2030-11-19
    decision: { on: 2026-11-03, reference: BW26.0290 }
positions_confirmed: [2026-11-20]
resident: { confirmed_on: 2026-11-20, lives_here: true }
hours_per_month: 12
confidentiality_on: 2026-11-20
---
`,
    ),
    after(
      'workgroups/wonen.md',
      '  - member: jeroen-veldkamp\n    from: 2025-07-01\n',
      `  - member: ${id}\n    from: 2026-11-20\n`,
    ),
  )

/** Members: how many, their terms and decisions. */
export const peopleMutations: readonly Mutation[] = [
  {
    name: 'two members leave, so that eleven are left, and the vacancy is withdrawn',
    edit: all(
      leaves('fatma-yildirim'),
      leaves('bram-van-t-hoff'),
      replace(
        member('kees-lindhout'),
        'themes: [integratie,',
        'themes: [mantelzorg, eenzaamheid, integratie,',
      ),
      replace(vacancy, '  - step: nominated\n    on: 2026-11-16', '  - step: withdrawn\n    on: 2026-11-18'),
    ),
    finds: ['error composition-too-few ipr.yaml:3', 'info composition-leaving-together ipr.yaml:3'],
  },
  {
    name: 'two members leave, so that eleven are left, while a vacancy is open',
    edit: all(
      leaves('fatma-yildirim'),
      leaves('bram-van-t-hoff'),
      replace(
        member('kees-lindhout'),
        'themes: [integratie,',
        'themes: [mantelzorg, eenzaamheid, integratie,',
      ),
    ),
    finds: ['info composition-leaving-together ipr.yaml:3', 'warning composition-too-few ipr.yaml:3'],
  },
  {
    name: 'a member with two terms in the former council begins a third',
    edit: replace(member('wil-hendrikse'), 'earlier_terms: 1', 'earlier_terms: 2'),
    finds: ['error member-too-many-terms members/wil-hendrikse.md:8'],
  },
  {
    name: 'a member moves out of the municipality and stays a member',
    edit: replace(member('dirk-jan-oosterveld'), 'lives_here: true', 'lives_here: false'),
    finds: ['error member-not-resident members/dirk-jan-oosterveld.md:28'],
  },
  {
    name: 'a term is a year longer than the four that are allowed',
    edit: replace(member('kees-lindhout'), 'to: 2030-03-31', 'to: 2031-03-31'),
    finds: ['error member-term-too-long members/kees-lindhout.md:10'],
  },
  {
    name: 'a member begins before the College decides',
    edit: replace(member('kees-lindhout'), 'on: 2026-03-24', 'on: 2026-04-07'),
    finds: ['error member-started-before-decision members/kees-lindhout.md:9'],
  },
  {
    name: 'a member sits without a decision of the College',
    edit: cut(member('kees-lindhout'), '    decision:\n      on: 2026-03-24\n      reference: BW26.0098\n'),
    finds: ['error member-without-appointment members/kees-lindhout.md:8'],
  },
  {
    name: 'a decision of the College has no reference',
    edit: cut(member('kees-lindhout'), '      reference: BW26.0098\n'),
    finds: ['warning member-decision-without-reference members/kees-lindhout.md:12'],
  },
  {
    name: 'a member was nominated before being a candidate',
    edit: replace(member('kees-lindhout'), 'candidate_since: 2026-02-02', 'candidate_since: 2026-03-12'),
    finds: ['error member-impossible-transition members/kees-lindhout.md:6'],
  },
  {
    name: 'the nomination of a member is not noted',
    edit: cut(member('kees-lindhout'), 'nomination:\n  on: 2026-03-10\n'),
    finds: ['warning member-not-nominated members/kees-lindhout.md:6'],
  },
  {
    name: 'a member never signed for confidentiality',
    edit: cut(member('jeroen-veldkamp'), 'confidentiality_on: 2025-06-01\n'),
    finds: ['warning member-confidentiality-missing members/jeroen-veldkamp.md:2'],
  },
  {
    name: 'a member did not confirm positions this year',
    edit: cut(member('wil-hendrikse'), '  - 2026-01-22\n'),
    finds: ['warning member-positions-unconfirmed members/wil-hendrikse.md:21'],
  },
  {
    name: 'a member of the former council had no talk with the alderman',
    edit: cut(member('wil-hendrikse'), 'endorsement_talk:\n  on: 2023-11-22\n  endorsed: true\n'),
    finds: ['warning member-endorsement-missing members/wil-hendrikse.md:4'],
  },
  {
    name: 'a member has too few hours',
    edit: replace(member('wil-hendrikse'), 'hours_per_month: 10', 'hours_per_month: 6'),
    finds: ['warning member-few-hours members/wil-hendrikse.md:27'],
  },
  {
    name: 'the place of residence of a member was never confirmed',
    edit: cut(member('wil-hendrikse'), 'resident:\n  confirmed_on: 2024-01-16\n  lives_here: true\n'),
    finds: ['warning member-residency-unconfirmed members/wil-hendrikse.md:2'],
  },
  {
    name: 'a second term begins a week after the first has ended',
    edit: all(
      replace(
        member('wil-hendrikse'),
        `    to: 2028-01-15
    decision:
      on: 2024-01-09
      reference: BW24.0012
`,
        `    to: 2026-03-05
    decision:
      on: 2024-01-09
      reference: BW24.0012
  - kind: reappointment
    from: 2026-03-09
    to: 2028-01-15
    decision:
      on: 2025-12-16
      reference: BW25.0402
`,
      ),
      cut(member('wil-hendrikse'), 'earlier_terms: 1\n'),
      replace(
        'workgroups/wonen.md',
        '  - member: wil-hendrikse\n    from: 2024-01-26\n',
        '  - member: wil-hendrikse\n    from: 2024-01-26\n    to: 2026-03-05\n  - member: wil-hendrikse\n    from: 2026-03-09\n',
      ),
    ),
    finds: ['warning member-term-gap members/wil-hendrikse.md:15'],
  },
  {
    name: 'a second term begins while the first still runs',
    edit: all(
      replace(
        member('wil-hendrikse'),
        `    to: 2028-01-15
    decision:
      on: 2024-01-09
      reference: BW24.0012
`,
        `    to: 2026-03-31
    decision:
      on: 2024-01-09
      reference: BW24.0012
  - kind: reappointment
    from: 2026-03-09
    to: 2028-01-15
    decision:
      on: 2025-12-16
      reference: BW25.0402
`,
      ),
      cut(member('wil-hendrikse'), 'earlier_terms: 1\n'),
    ),
    finds: ['error member-terms-overlap members/wil-hendrikse.md:15'],
  },
  {
    name: 'the council grows to sixteen members',
    edit: all(newcomer('ali-de-wit'), newcomer('bo-van-dam'), newcomer('cor-jansma')),
    finds: ['error composition-too-many ipr.yaml:3', 'info composition-leaving-together ipr.yaml:3'],
  },
  {
    name: 'a member misses nearly all meetings of a year',
    edit: everywhere(
      /^meetings\/2026-.*minutes/,
      '{ person: wil-hendrikse, presence: present }',
      '{ person: wil-hendrikse, presence: absent }',
    ),
    finds: ['warning member-low-attendance members/wil-hendrikse.md:2'],
  },
]
