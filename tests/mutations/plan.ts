import { all, cut, type Mutation, replace, without } from './edit.ts'

const plan = 'plan/2026.yaml'

/** The year plan with the liaison, and what the year must hold. */
export const planMutations: readonly Mutation[] = [
  {
    name: 'the year plan was never made',
    edit: without(plan),
    finds: [],
  },
  {
    name: 'the year plan was never adopted',
    edit: cut(plan, 'adopted_on: 2026-01-20\n'),
    finds: [],
  },
  {
    name: 'it is not noted whether advice is needed on a paper',
    edit: cut(plan, '    relevance: none\n    reason: De raad heeft geen controlerende rol.\n'),
    finds: [],
  },
  {
    name: 'the talk on relevant papers is not noted',
    edit: cut(plan, 'relevance_talk_on: 2025-12-02\n'),
    finds: [],
  },
  {
    name: 'the team leader was not asked about the year plan',
    edit: cut(plan, 'team_leader_consulted_on: 2026-01-07\n'),
    finds: [],
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
    finds: [],
  },
  {
    name: 'a paper goes to the municipal council three weeks after the plan was adopted',
    edit: all(
      replace(
        plan,
        '    council_date: 2026-07-08\n    relevance: none',
        '    council_date: 2026-02-11\n    relevance: advice',
      ),
    ),
    finds: [],
  },
  {
    name: 'a big theme has no meeting',
    edit: cut(plan, '    meeting: 2026-10-15-alderman\n'),
    finds: [],
  },
  {
    name: 'the talk on the big themes is not planned any more',
    edit: without('meetings/2026-12-08-big-themes/meeting.yaml'),
    finds: [],
  },
  {
    name: 'a workgroup spoke only once with policy officers',
    edit: all(
      without('meetings/2026-11-17-officers-opvangen/'),
      without('meetings/2026-09-15-officers-opvangen/'),
    ),
    finds: [],
  },
  {
    name: 'the client consultation spoke only once with the alderman',
    edit: without('cc/meetings/2026-11-11-cc-alderman/'),
    finds: [],
  },
  {
    name: 'the client consultation cannot reach four talks with the executing body',
    edit: without('cc/meetings/2026-12-01-cc-executing/'),
    finds: [],
  },
  {
    name: 'a council meeting of this year is taken out',
    edit: without('meetings/2026-12-10-council/meeting.yaml'),
    finds: [],
  },
  {
    name: 'a workgroup does not evaluate this year',
    edit: all(
      without(
        'meetings/2026-11-10-evaluation-workgroup-opgroeien/',
        'evaluations/2026-11-10-workgroup-opgroeien/',
      ),
    ),
    finds: [],
  },
]
