import { all, cut, everywhere, type Mutation, replace, without } from './edit.ts'

const plan = 'plan/2026.yaml'
const next = 'plan/2027.yaml'

/** The year plan with the liaison, and what the year must hold. */
export const planMutations: readonly Mutation[] = [
  {
    name: 'the year plan was never made',
    edit: all(
      without(plan),
      everywhere(
        /^meetings\/2026-(03-26|10-15)-alderman\/agenda/,
        '"plan:2026"',
        '"document:opdrachtformulering"',
      ),
    ),
    finds: ['warning plan-missing ipr.yaml:3'],
  },
  {
    name: 'the year plan was never adopted',
    edit: cut(plan, 'adopted_on: 2026-01-20\n'),
    finds: ['warning plan-missing plan/2026.yaml:2'],
  },
  {
    name: 'it is not noted whether advice is needed on a paper',
    edit: cut(plan, '    relevance: none\n    reason: De raad heeft geen controlerende rol.\n'),
    finds: ['info plan-paper-unmarked plan/2026.yaml:53'],
  },
  {
    name: 'the talks on relevant papers are neither held nor planned',
    edit: all(
      cut(plan, 'relevance_talk_on: 2025-12-02\n'),
      without('meetings/2025-12-02-relevance/', 'meetings/2026-12-01-relevance/'),
    ),
    finds: ['warning plan-relevance-talk-missing plan/2026.yaml:12'],
  },
  {
    name: 'the team leader was not asked about the year plan',
    edit: cut(plan, 'team_leader_consulted_on: 2026-01-07\n'),
    finds: ['info plan-team-leader-missing plan/2026.yaml:2'],
  },
  {
    name: 'a paper goes to the municipal council next month and no advice was asked',
    edit: all(
      replace(
        plan,
        '    council_date: 2026-07-08\n    relevance: none',
        '    council_date: 2026-12-16\n    relevance: advice',
      ),
    ),
    finds: ['warning plan-paper-without-request plan/2026.yaml:53'],
  },
  {
    name: 'a paper of next year goes to the municipal council in January',
    edit: replace(
      next,
      'council_date: 2027-11-24\n    relevance: inform',
      'council_date: 2027-01-27\n    relevance: advice',
    ),
    finds: ['warning plan-paper-impossible plan/2027.yaml:36'],
  },
  {
    name: 'the plan of next year cannot be read',
    edit: replace(next, 'papers:\n', 'papers: []\n'),
    finds: ['error yaml-syntax plan/2027.yaml:8'],
  },
  {
    name: 'a big theme has no meeting',
    edit: cut(plan, '    meeting: 2026-10-15-alderman\n'),
    finds: ['info plan-theme-without-meeting plan/2026.yaml:9'],
  },
  {
    name: 'the talk on the big themes is not planned any more',
    edit: without('meetings/2026-12-08-big-themes/meeting.yaml'),
    finds: ['warning meeting-big-themes-missing ipr.yaml:3'],
  },
  {
    name: 'a workgroup spoke only once with policy officers',
    edit: all(
      without('meetings/2026-11-17-officers-opvangen/', 'meetings/2026-09-15-officers-opvangen/'),
      replace('meetings/2026-10-08-council/agenda.md', '"meeting:2026-09-15-officers-opvangen", ', ''),
    ),
    finds: ['warning meeting-officers-too-few workgroups/opvangen.md:2'],
  },
  {
    name: 'the client consultation spoke only once with the alderman',
    edit: all(
      without('cc/meetings/2026-11-11-cc-alderman/'),
      cut(
        'cc/meetings/2026-04-22-cc-alderman/minutes.md',
        'adopted:\n  on: 2026-11-11\n  meeting: 2026-11-11-cc-alderman\n',
      ),
    ),
    finds: ['warning meeting-cc-alderman-too-few ipr.yaml:3'],
  },
  {
    name: 'the client consultation cannot reach four talks with the executing body',
    edit: without('cc/meetings/2026-12-01-cc-executing/'),
    finds: ['info meeting-cc-executing-too-few ipr.yaml:3'],
  },
  {
    name: 'a council meeting of this year is taken out',
    edit: without('meetings/2026-12-10-council/meeting.yaml'),
    finds: ['warning meeting-too-few ipr.yaml:3'],
  },
  {
    name: 'a workgroup did not evaluate last year',
    edit: all(
      without(
        'meetings/2025-12-02-evaluation-workgroup-opgroeien/',
        'evaluations/2025-12-02-workgroup-opgroeien/',
      ),
      replace(
        'meetings/2025-12-11-council/agenda.md',
        ', "meeting:2025-12-02-evaluation-workgroup-opgroeien"',
        '',
      ),
    ),
    finds: ['warning workgroup-evaluation-missing workgroups/opgroeien.md:2'],
  },
]
