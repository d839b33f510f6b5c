import type { Day } from '../model/day.ts'
import { type NormName, normNames } from '../model/norm-definitions.ts'
import type { PresetNorms, TaskTerm, Vocabularies } from '../model/norms.ts'
import { fiscalMaxima } from './fiscal.ts'
import { dated, type Preset, type Values } from './preset.ts'
import { koepelVocabularies } from './vocabularies/index.ts'

const ALWAYS: Day = '1900-01-01'

/** What a tool needs to work, and mild habits; everything else is for the council to say. */
const proposals: Partial<Values<NormName>> = {
  'chair.count': 1,
  'chair.succession_reminder_months': 6,
  'members.chair_counted': true,
  'term.reminder_months': 6,
  'vacancy.lookahead_months': 12,
  'positions.confirm_months': 12,
  'meetings.standing_items': koepelVocabularies.standing_items
    .map(item => item.id)
    .filter(id => id !== 'werkgroepen' && id !== 'suggesties'),
  'decisions.in_writing': false,
  'agenda.send_days_before': 7,
  'minutes.draft_days': 14,
  'minutes.attribute_statements': false,
  'advice.may_decline': true,
  'advice.number_format': '{year}-{nn}',
  'advice.term_unit': 'days',
  'advice.request.act': false,
  'advice.request.recess_pauses': false,
  'advice.reaction.act': false,
  'advice.reaction.recess_pauses': false,
  'advice.reaction.reminder_days_before': 14,
  'publish.advice_when': 'sent',
  'publish.include': ['about', 'advice', 'response', 'annual_report', 'contact'],
  'publish.min_group_count': 5,
  'visibility.default': 'members',
  'cc.visibility': 'cc',
  'text.readability_level': 'B1',
  'retention.money_years': 7,
  'recr.candidate_retention_days': 28,
  'documents.required': ['ordinance', 'house_rules'],
  'calendar.prorate_start_year': true,
  'foundation.enabled': false,
  'annual_report.sections': koepelVocabularies.annual_report_sections
    .map(section => section.id)
    .filter(id => id !== 'werkgroepen'),
  'allowance.cap_share': 1,
  'allowance.attendance_rule': 'flat',
  'allowance.attendance.base': 'pooled',
  'allowance.attendance.kinds': ['council'],
  'allowance.attendance.excused_counts_as': 'absent',
  'allowance.prorata': 'months',
  'allowance.month_rule': 'first_day',
  'allowance.month_basis': 'payment',
  'allowance.rounding': 'cent_half_up',
}

const undecided = Object.fromEntries(normNames.map(name => [name, null])) as Values<NormName>

const norms: PresetNorms = dated(ALWAYS, {
  text: {
    nl: 'Neutrale standaardinstelling: geen wet noemt een waarde',
    en: 'Neutral preset: no law gives a value',
  },
  standing: 'proposal',
})<NormName>({ ...undecided, ...proposals })

/** Tasks that only make sense with workgroups, their leads or a client consultation. */
const NEEDS_GROUPS: ReadonlySet<string> = new Set([
  'meelezen-concept',
  'clientenoverleg',
  'evaluatie-werkgroepen',
  'naar-wethouder',
  'werkgroep',
  'werkgroepen',
  'relevante-stukken',
  'stukken-op-tijd',
  'uitleg-overleg',
  'eerste-contact',
  'werkafspraken',
  'startsessies-werkgroepen',
])

const withoutGroups = (tasks: readonly TaskTerm[]): readonly TaskTerm[] =>
  tasks.filter(({ id }) => !NEEDS_GROUPS.has(id))

/** The open lists without what only a council with workgroups and a client consultation has. */
const vocabularies: Vocabularies = {
  ...koepelVocabularies,
  themes: koepelVocabularies.themes.map(({ workgroup: _, ...theme }) => ({ ...theme, cc: false })),
  workgroups: [],
  officer_headings: [],
  start_workgroup_items: [],
  restart_steps: [],
  selection_seats: [],
  eval_aspects: [],
  value_questions: [],
  conditions: [],
  profile: koepelVocabularies.profile.map(point =>
    point.id === 'profiel-14'
      ? {
          ...point,
          nl: 'Doet actief en opbouwend mee in vergaderingen.',
          en: 'Is active and constructive in meetings.',
        }
      : point,
  ),
  supporter_tasks: withoutGroups(koepelVocabularies.supporter_tasks),
  chair_tasks: withoutGroups(koepelVocabularies.chair_tasks),
  member_tasks: withoutGroups(koepelVocabularies.member_tasks),
  liaison_tasks: withoutGroups(koepelVocabularies.liaison_tasks),
  alderman_tasks: withoutGroups(koepelVocabularies.alderman_tasks),
  officer_tasks: withoutGroups(koepelVocabularies.officer_tasks),
  lead_tasks: [],
  cc_tasks: [],
}

/** For a council that is no heir of the Koepeladvies: no numbers but those it sets itself. */
export const neutral: Preset = { name: 'neutral', document: null, vocabularies, fiscal: fiscalMaxima, norms }
