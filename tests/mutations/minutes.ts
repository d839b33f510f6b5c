import { after, all, before, cut, everywhere, type Mutation, replace, without } from './edit.ts'

const november = 'meetings/2026-11-05-council'
const october = 'meetings/2026-10-08-council'
const alderman = 'meetings/2026-10-15-alderman'
const officers = 'meetings/2026-11-17-officers-opvangen'

/** Minutes: presence, decisions, outcomes, adoption. */
export const minutesMutations: readonly Mutation[] = [
  {
    name: 'two decisions get the same number',
    edit: replace(`${november}/minutes.md`, '      - n: "2026-20"', '      - n: "2026-19"'),
    finds: ['error meeting-decision-number-double meetings/2026-11-05-council/minutes.md:116'],
  },
  {
    name: 'a decision of 2026 gets a number of 2025',
    edit: replace(`${november}/minutes.md`, '      - n: "2026-20"', '      - n: "2025-40"'),
    finds: ['warning meeting-decision-number-year meetings/2026-11-05-council/minutes.md:116'],
  },
  {
    name: 'a decision was taken, but its text is missing',
    edit: cut(
      `${november}/minutes.md`,
      '    decisions:\n      - n: "2026-20"\n        text: De vergaderdata voor 2027 zijn vastgesteld.\n        result: agreed\n',
    ),
    finds: ['warning meeting-decision-missing meetings/2026-11-05-council/minutes.md:114'],
  },
  {
    name: 'an item of the agenda has no outcome in the minutes',
    edit: cut(
      `${november}/minutes.md`,
      '    title: Vergaderdata 2027\n    outcome: decided\n    decisions:\n      - n: "2026-20"\n        text: De vergaderdata voor 2027 zijn vastgesteld.\n        result: agreed\n',
    ),
    finds: ['warning meeting-item-without-outcome meetings/2026-11-05-council/minutes.md:111'],
  },
  {
    name: 'an item of the agenda is not in the minutes',
    edit: cut(
      `${november}/minutes.md`,
      `  - n: "11"
    id: vergaderdata
    title: Vergaderdata 2027
    outcome: decided
    decisions:
      - n: "2026-20"
        text: De vergaderdata voor 2027 zijn vastgesteld.
        result: agreed
`,
    ),
    finds: ['warning meeting-item-without-outcome meetings/2026-11-05-council/minutes.md:25'],
  },
  {
    name: 'the minutes hold an item that was not on the agenda',
    edit: after(
      `${november}/minutes.md`,
      '    title: Rondvraag\n    outcome: noted\n',
      '  - n: "12a"\n    id: kerstborrel\n    title: Kerstborrel\n    outcome: discussed\n',
    ),
    finds: ['info meeting-item-unknown meetings/2026-11-05-council/minutes.md:123'],
  },
  {
    name: 'the minutes leave out a member',
    edit: cut(`${november}/minutes.md`, '  - { person: noor-abdallah, presence: present }\n'),
    finds: ['error meeting-presence-missing meetings/2026-11-05-council/minutes.md:10'],
  },
  {
    name: 'the presence of a member was not noted',
    edit: replace(
      `${november}/minutes.md`,
      '{ person: noor-abdallah, presence: present }',
      '{ person: noor-abdallah, presence: not_noted }',
    ),
    finds: ['warning meeting-presence-not-noted meetings/2026-11-05-council/minutes.md:19'],
  },
  {
    name: 'the candidate stands in the minutes as a member',
    edit: after(
      `${november}/minutes.md`,
      '  - { person: kees-lindhout, presence: present }\n',
      '  - { person: yasmina-haddad, presence: present }\n',
    ),
    finds: ['warning meeting-presence-inactive meetings/2026-11-05-council/minutes.md:23'],
  },
  {
    name: 'the council decides with six of thirteen members, where it asks for half',
    edit: all(
      after(
        'ipr.yaml',
        'deviations:\n',
        `  - norm: decisions.quorum_share
    value: "0.5"
    from: 2024-03-07
    decided_on: 2024-03-07
    decided_by: IPR Lindervoort
    source: huishoudelijk reglement, artikel 4
`,
      ),
      ...[
        'wil-hendrikse',
        'ineke-van-der-laak',
        'samira-el-idrissi',
        'joost-kamphuis',
        'tomasz-wisniewski',
        'dirk-jan-oosterveld',
        'kees-lindhout',
      ].map(person =>
        replace(
          `${november}/minutes.md`,
          `{ person: ${person}, presence: present }`,
          `{ person: ${person}, presence: excused }`,
        ),
      ),
    ),
    finds: ['warning meeting-quorum meetings/2026-11-05-council/minutes.md:10'],
  },
  {
    name: 'closed minutes were not read by the chair',
    edit: cut(`${november}/minutes.md`, 'checked:\n  on: 2026-11-16\n  by: els-brandsma\n'),
    finds: ['warning meeting-minutes-not-checked meetings/2026-11-05-council/minutes.md:3'],
  },
  {
    name: 'closed minutes were read by a member',
    edit: replace(
      `${november}/minutes.md`,
      'checked:\n  on: 2026-11-16\n  by: els-brandsma\n',
      'checked:\n  on: 2026-11-16\n  by: noor-abdallah\n',
    ),
    finds: ['warning meeting-minutes-not-checked meetings/2026-11-05-council/minutes.md:5'],
  },
  {
    name: 'the minutes of a council meeting came after three weeks',
    edit: all(
      replace(`${october}/minutes.md`, 'drafted_on: 2026-10-15', 'drafted_on: 2026-10-29'),
      replace(`${october}/minutes.md`, 'on: 2026-10-19', 'on: 2026-10-30'),
      replace(`${october}/minutes.md`, 'closed_on: 2026-10-20', 'closed_on: 2026-10-30'),
    ),
    finds: ['info meeting-minutes-late meetings/2026-10-08-council/minutes.md:2'],
  },
  {
    name: 'minutes of the council were adopted by a workgroup',
    edit: replace(
      `${october}/minutes.md`,
      '  on: 2026-11-05\n  meeting: 2026-11-05-council',
      '  on: 2026-11-11\n  meeting: 2026-11-11-workgroup-opgroeien',
    ),
    finds: ['warning meeting-adopted-elsewhere meetings/2026-10-08-council/minutes.md:9'],
  },
  {
    name: 'the minutes of October were not adopted in November',
    edit: all(
      cut(`${october}/minutes.md`, 'adopted:\n  on: 2026-11-05\n  meeting: 2026-11-05-council\n'),
      replace(
        `${november}/minutes.md`,
        '    title: Vaststellen van het verslag van 8 oktober 2026\n    outcome: adopted',
        '    title: Vaststellen van het verslag van 8 oktober 2026\n    outcome: carried_over\n    reason: Er waren nog vragen',
      ),
    ),
    finds: ['warning meeting-minutes-not-adopted meetings/2026-10-08-council/minutes.md:2'],
  },
  {
    name: 'the liaison sits through the whole council meeting',
    edit: after(
      `${november}/minutes.md`,
      '  - { person: kees-lindhout, presence: present }\n',
      '  - { person: daan-vermeulen, as: guest, presence: present }\n',
    ),
    finds: ['warning meeting-municipality-throughout meetings/2026-11-05-council/minutes.md:23'],
  },
  {
    name: 'the alderman did not come to the consultation',
    edit: replace(
      `${alderman}/minutes.md`,
      '{ person: marloes-hoekzema, as: guest, presence: present }',
      '{ person: marloes-hoekzema, as: guest, presence: excused }',
    ),
    finds: ['warning meeting-party-missing meetings/2026-10-15-alderman/minutes.md:7'],
  },
  {
    name: 'a consultation with policy officers decides on an advice',
    edit: replace(
      `${officers}/minutes.md`,
      '    title: Vragen over de inkomenstoeslag\n    outcome: discussed\n',
      `    title: Vragen over de inkomenstoeslag
    outcome: decided
    decisions:
      - n: "2026-21"
        text: De werkgroep geeft advies.
        result: agreed
        about: "advice:2025-04-inkomenstoeslag"
`,
    ),
    finds: ['error meeting-officers-advice-decision meetings/2026-11-17-officers-opvangen/minutes.md:17'],
  },
  {
    name: 'the second consultation with the alderman is cancelled',
    edit: all(
      replace(
        `${alderman}/meeting.yaml`,
        'status: held',
        'status: cancelled\ncancelled:\n  on: 2026-10-12\n  reason: De wethouder was ziek',
      ),
      without(`${alderman}/minutes.md`),
      everywhere(
        /^meetings\/2026-0.*alderman.*minutes/,
        'adopted:\n  on: 2026-10-15\n  meeting: 2026-10-15-alderman\n',
        '',
      ),
      replace('plan/2026.yaml', 'meeting: 2026-10-15-alderman', 'meeting: 2026-03-26-alderman'),
    ),
    finds: ['warning meeting-alderman-too-few ipr.yaml:3'],
  },
  {
    name: 'the start session of the council did not speak about the vision',
    edit: everywhere(/2024-01-16-start-council/, 'rol-college', 'kennis'),
    finds: ['info meeting-start-topics-missing meetings/2024-01-16-start-council/minutes.md:25'],
  },
  {
    name: 'minutes say who said what',
    edit: before(
      `${november}/minutes.md`,
      '**12. Rondvraag.**',
      '**11b.** Wil Hendrikse vindt dat de vergadering te lang duurt.\n\n',
    ),
    finds: ['info meeting-attributed-statement meetings/2026-11-05-council/minutes.md:163'],
  },
  {
    name: 'a workgroup has no minutes after a month',
    edit: without('meetings/2026-10-07-workgroup-wonen/minutes.md'),
    finds: ['warning meeting-minutes-missing meetings/2026-10-07-workgroup-wonen/meeting.yaml:2'],
  },
]
