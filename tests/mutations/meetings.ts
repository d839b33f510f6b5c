import { after, all, cut, type Mutation, rename, replace, without } from './edit.ts'

const november = 'meetings/2026-11-05-council'
const october = 'meetings/2026-10-08-council'
const december = 'meetings/2026-12-10-council/meeting.yaml'
const alderman = 'meetings/2026-10-15-alderman'
const officers = 'meetings/2026-11-17-officers-opvangen'

/** Meetings, their agendas and guests. */
export const meetingMutations: readonly Mutation[] = [
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
    name: 'the start session of a workgroup was never held',
    edit: all(
      without('meetings/2024-03-06-start-workgroup-wonen/'),
      replace('meetings/2024-03-07-council/agenda.md', ', "meeting:2024-03-06-start-workgroup-wonen"', ''),
    ),
    finds: ['info meeting-start-workgroup-missing workgroups/wonen.md:2'],
  },
]
