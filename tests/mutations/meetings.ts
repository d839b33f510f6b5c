import { after, all, before, cut, everywhere, type Mutation, rename, replace, without } from './edit.ts'

const november = 'meetings/2026-11-05-council'
const october = 'meetings/2026-10-08-council'
const december = 'meetings/2026-12-10-council/meeting.yaml'
const alderman = 'meetings/2026-10-15-alderman'
const officers = 'meetings/2026-11-17-officers-opvangen'

/** Meetings, agendas and minutes. */
export const meetingMutations: readonly Mutation[] = [
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
    name: 'the agenda of a council meeting that was held is gone',
    edit: without(`${october}/agenda.md`),
    finds: ['warning meeting-agenda-missing meetings/2026-10-08-council/meeting.yaml:1'],
  },
  {
    name: 'the agenda went out four days before the meeting',
    edit: all(
      replace(
        `${november}/agenda.md`,
        'frozen_on: 2026-10-28\nsent_on: 2026-10-28',
        'frozen_on: 2026-11-01\nsent_on: 2026-11-01',
      ),
    ),
    finds: ['info meeting-agenda-late meetings/2026-11-05-council/agenda.md:3'],
  },
  {
    name: 'a meeting that was held stands as planned',
    edit: replace('meetings/2026-11-18-officers-wonen/meeting.yaml', 'status: held', 'status: planned'),
    finds: [
      'error meeting-state-conflict meetings/2026-11-18-officers-wonen/meeting.yaml:2',
      'warning meeting-officers-too-few workgroups/wonen.md:2',
    ],
  },
  {
    name: 'a planned meeting is over and nobody noted how it went',
    edit: all(
      replace('meetings/2026-11-24-workgroup-opvangen/meeting.yaml', 'date: 2026-11-24', 'date: 2026-11-12'),
      rename('meetings/2026-11-24-workgroup-opvangen/', 'meetings/2026-11-12-workgroup-opvangen/'),
    ),
    finds: ['warning meeting-past-still-planned meetings/2026-11-12-workgroup-opvangen/meeting.yaml:2'],
  },
  {
    name: 'a meeting is cancelled, and how is not noted',
    edit: replace(
      'meetings/2027-01-19-workgroup-opgroeien/meeting.yaml',
      'status: planned',
      'status: cancelled',
    ),
    finds: [
      'warning meeting-cancelled-without-reason meetings/2027-01-19-workgroup-opgroeien/meeting.yaml:2',
    ],
  },
  {
    name: 'a meeting was moved, but is still planned on the old day',
    edit: after(
      'meetings/2027-01-21-council/meeting.yaml',
      'in_year_plan: true\n',
      'moved_to: 2027-03-04-council\n',
    ),
    finds: ['warning meeting-moved meetings/2027-01-21-council/meeting.yaml:2'],
  },
  {
    name: 'a council meeting is open to the public for a part',
    edit: after(
      december,
      'in_year_plan: true\n',
      'parts:\n  - id: inspraak\n    title: Inspraak\n    open: true\n',
    ),
    finds: ['error meeting-public meetings/2026-12-10-council/meeting.yaml:40'],
  },
  {
    name: 'a guest comes without an item',
    edit: replace(december, '    items: [jaarplanning-2027]\n', ''),
    finds: ['error meeting-guest-without-items meetings/2026-12-10-council/meeting.yaml:11'],
  },
  {
    name: 'a guest comes without a purpose',
    edit: cut(december, '    purpose: Toelichting op de lijst van beleidsstukken voor 2027\n'),
    finds: ['warning meeting-guest-without-purpose meetings/2026-12-10-council/meeting.yaml:11'],
  },
  {
    name: 'a guest comes for an item that is not on the agenda',
    edit: replace(`${october}/meeting.yaml`, '    items: [jaarplanning-2027]\n', '    items: [jaarplan]\n'),
    finds: ['warning meeting-guest-item-unknown meetings/2026-10-08-council/meeting.yaml:12'],
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
    name: 'a request for advice is put on the agenda for discussion',
    edit: replace(
      `${november}/agenda.md`,
      '    kind: note\n    minutes: 3\n    question: Welke werkgroep pakt dit op?',
      '    kind: discuss\n    minutes: 3\n    question: Welke werkgroep pakt dit op?',
    ),
    finds: ['warning meeting-request-discussed meetings/2026-11-05-council/agenda.md:48'],
  },
  {
    name: 'the consultation with the alderman has no item of the council',
    edit: replace(`${alderman}/meeting.yaml`, '    side: municipality\n', '    side: council\n'),
    finds: ['info meeting-alderman-one-sided meetings/2026-10-15-alderman/meeting.yaml:11'],
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
    name: 'the discussion paper for the alderman came a week before',
    edit: replace(`${alderman}/meeting.yaml`, '    on: 2026-09-28\n', '    on: 2026-10-08\n'),
    finds: ['info meeting-alderman-notes-late meetings/2026-10-15-alderman/meeting.yaml:46'],
  },
  {
    name: 'a consultation of a workgroup with policy officers names no workgroup',
    edit: cut(`${officers}/meeting.yaml`, 'group: opvangen\n'),
    finds: ['error meeting-group-missing meetings/2026-11-17-officers-opvangen/meeting.yaml:1'],
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
    name: 'a strategic subject goes to the policy officers',
    edit: replace(
      `${officers}/meeting.yaml`,
      'title: Voedselbank en winkelkaart\n    kind: discuss\n    minutes: 20\n    function: advise\n    level: concrete',
      'title: Voedselbank en winkelkaart\n    kind: discuss\n    minutes: 20\n    function: advise\n    level: strategic',
    ),
    finds: ['warning meeting-level-differs meetings/2026-11-17-officers-opvangen/meeting.yaml:22'],
  },
  {
    name: 'the kind of a meeting differs from the name of its folder',
    edit: rename('meetings/2027-01-21-council/', 'meetings/2027-01-21-alderman/'),
    finds: ['warning meeting-kind-differs meetings/2027-01-21-alderman/meeting.yaml:1'],
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
    name: 'no preparation was noted for a council meeting',
    edit: cut(
      `${november}/meeting.yaml`,
      'preparation:\n  on: 2026-10-21\n  by: [els-brandsma, marieke-lohman]\n  matters_discussed: true\n  guests_decided: true\n',
    ),
    finds: ['warning meeting-not-prepared meetings/2026-11-05-council/meeting.yaml:1'],
  },
  {
    name: 'a workgroup does not report to the council',
    edit: all(
      cut(
        `${november}/agenda.md`,
        `  - n: "9d"
    id: werkgroep-wonen
    title: Wonen en vervoer (Dirk-Jan Oosterveld)
    kind: discuss
    minutes: 5
    reason: workgroup-active
    about: "workgroup:wonen"
    sources: ["workgroup:wonen", "meeting:2026-10-14-evaluation-workgroup-wonen"]
`,
      ),
      cut(
        `${november}/minutes.md`,
        '  - n: "9d"\n    id: werkgroep-wonen\n    title: Wonen en vervoer (Dirk-Jan Oosterveld)\n    outcome: noted\n    about: "workgroup:wonen"\n',
      ),
    ),
    finds: ['warning meeting-workgroup-report-missing meetings/2026-11-05-council/agenda.md:5'],
  },
  {
    name: 'the start session of the council did not speak about the vision',
    edit: everywhere(/2024-01-16-start-council/, 'rol-college', 'kennis'),
    finds: ['info meeting-start-topics-missing meetings/2024-01-16-start-council/minutes.md:25'],
  },
  {
    name: 'the start session of a workgroup was never held',
    edit: all(
      without('meetings/2024-03-06-start-workgroup-wonen/'),
      replace('meetings/2024-03-07-council/agenda.md', ', "meeting:2024-03-06-start-workgroup-wonen"', ''),
    ),
    finds: ['info meeting-start-workgroup-missing workgroups/wonen.md:2'],
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
    name: 'it is not noted which function of the council an item belongs to',
    edit: replace(december, '    minutes: 10\n    function: signal\n', '    minutes: 10\n'),
    finds: [],
  },
  {
    name: 'a workgroup has no minutes after a month',
    edit: without('meetings/2026-10-07-workgroup-wonen/minutes.md'),
    finds: [],
  },
  {
    name: 'room and catering are not arranged a week before',
    edit: replace(december, 'room_arranged: true', 'room_arranged: false'),
    finds: [],
  },
]
