import { yearSpan } from '../../model/day.ts'
import type { Obligation } from './obligation.ts'
import { at, perYear, record } from './obligation-rows.ts'
import * as find from './occasions.ts'

/** Meetings and consultations that come back every year, and the plan they follow from (requirements 3.1). */
export const consultations: readonly Obligation[] = [
  at('council', {
    id: 'council-meeting',
    title: { nl: 'Vergadering', en: 'Council meeting' },
    rows: ['MEET-01'],
    unit: 'council',
    frequency: perYear('meetings.per_year', 'meetings.max_per_year'),
  }),
  at('preparation', {
    id: 'preparation',
    title: { nl: 'Voorbereidend overleg', en: 'Preparation talk' },
    rows: ['MEET-09', 'CHAIR-16'],
    unit: 'council',
    where: 'meetings.preparation_days_before',
    frequency: { form: 'each', base: facts => find.atMeetings('council')(facts, find.COUNCIL) },
    occasions: find.prepared,
  }),
  at('alderman', {
    id: 'alderman',
    title: { nl: 'Overleg met de wethouder', en: 'Consultation with the alderman' },
    rows: ['ALD-01', 'ALD-02'],
    unit: 'council',
    frequency: perYear('alderman.per_year.min'),
  }),
  record({
    id: 'policy-papers',
    title: { nl: 'Lijst van beleidsstukken', en: 'List of policy papers' },
    rows: ['PLAN-02'],
    unit: 'council',
    where: 'plan.due_date',
    frequency: perYear(1),
    participants: ['liaison', 'officers', 'team_leaders'],
    conveners: ['liaison'],
    result: 'papers',
    // The list carries no date of its own: the first day of its year stands for it.
    occasions: find.inPlan(({ papers }, year) => (papers.length > 0 ? yearSpan(year).from : undefined)),
  }),
  at('relevance', {
    id: 'relevance-talk',
    title: { nl: 'Overleg over relevante beleidsstukken', en: 'Relevance talk' },
    rows: ['PLAN-03', 'CHAIR-18'],
    unit: 'council',
    where: 'plan.due_date',
    frequency: perYear(1),
    occasions: find.atMeetingsOrInPlan('relevance', plan => plan.relevance_talk_on),
  }),
  at('big-themes', {
    id: 'big-themes',
    title: { nl: 'Overleg over de grote thema’s', en: 'Big-theme talk' },
    rows: ['PLAN-01', 'CHAIR-18'],
    unit: 'council',
    frequency: perYear('plan.big_theme_talks_per_year'),
  }),
  record({
    id: 'year-plan',
    title: { nl: 'Jaarplanning', en: 'Year plan' },
    rows: ['PLAN-04'],
    unit: 'council',
    where: 'plan.due_date',
    frequency: { form: 'per-year', min: 1, max: null, due: 'plan.due_date' },
    participants: ['liaison', 'officers'],
    conveners: ['liaison'],
    result: 'plan',
    occasions: find.inPlan(plan => plan.adopted_on),
  }),
  at('officers', {
    id: 'officers',
    title: { nl: 'Overleg werkgroep en beleidsmedewerkers', en: 'Workgroup and policy officers' },
    rows: ['STAFF-01', 'STAFF-08'],
    unit: 'workgroup',
    frequency: perYear('staff.per_year.min', 'staff.per_year.max'),
  }),
  at('workgroup', {
    id: 'workgroup',
    title: { nl: 'Werkgroepoverleg', en: 'Workgroup meeting' },
    rows: ['WG-09'],
    unit: 'workgroup',
    frequency: perYear(null),
  }),
  at('cc-workgroup', {
    id: 'cc-workgroup',
    title: { nl: 'Overleg werkgroep en Cliëntenoverleg', en: 'Workgroup and client consultation' },
    rows: ['CC-07', 'WG-21'],
    unit: 'cc-partner',
    frequency: perYear('cc.workgroup.per_year.min'),
  }),
  at('cc-executing', {
    id: 'cc-executing',
    title: {
      nl: 'Overleg Cliëntenoverleg en uitvoeringsorganisatie',
      en: 'Client consultation and executing body',
    },
    rows: ['CC-02'],
    unit: 'cc',
    frequency: perYear('cc.executing_body.per_year'),
  }),
  at('cc-alderman', {
    id: 'cc-alderman',
    title: { nl: 'Overleg Cliëntenoverleg en wethouder', en: 'Client consultation and alderman' },
    rows: ['CC-03'],
    unit: 'cc',
    frequency: perYear('cc.alderman.per_year'),
  }),
]
