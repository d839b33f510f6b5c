import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { council, laws } from '../../schemas/council.ts'
import { foundation } from '../../schemas/organisation.ts'
import { adviceKinds, policyPhases } from '../../schemas/vocabulary/advice.ts'
import { councilFunctions, meetingKinds } from '../../schemas/vocabulary/meetings.ts'
import { levels, personRoles } from '../../schemas/vocabulary/people.ts'
import { budgetLines } from '../../schemas/vocabulary/society.ts'
import { workgroup } from '../../schemas/workgroup.ts'
import { normDefinitions } from '../../src/model/norm-definitions.ts'
import { parseNorm } from '../../src/model/norm-parse.ts'
import { isNormName, makeNorms, type NormDefinition, type VocabularyName } from '../../src/model/norms.ts'
import { presetNamed } from '../../src/presets/index.ts'

const { norms } = makeNorms(presetNamed('soest-2020'))
const { vocabularies } = presetNamed('soest-2020')

/** Parameters of catalogue 8.1 and 8.2 that are norms, with the default the catalogue gives. */
const asNorm: { readonly [parameter: string]: string | readonly string[] } = {
  'members.min': '12',
  'members.max': '15',
  'chair.count': '1',
  'members.require_residency': 'true',
  'roles.secretary.required': 'false',
  'roles.treasurer.required': 'false',
  'diversity.dimensions': [
    'persoonlijkheid',
    'achtergrond',
    'netwerk',
    'sekse',
    'leeftijd',
    'themas',
    'inwonersrollen',
  ],
  'dismissal.grounds': ['conflict_of_interest', 'problematic_functioning'],
  'term.years': '4',
  'term.max_count': '2',
  'eligibility.incompatible': [
    'party_board',
    'municipal_council',
    'faction_support',
    'council_committee',
    'advocacy_board',
    'advocacy_active',
    'care_management',
    'care_staff',
  ],
  'attendance.assumed_share': '0.75',
  'wg.per_member.min': '1',
  'wg.per_member.max': '2',
  'members.min_hours_per_month': '10',
  'chair.development.max_months': '18',
  'chair.in_workgroup': 'false',
  'foundation.chair_on_board': 'true',
  'wg.min_members': '2',
  'wg.leads': '1',
  'lead.training.offsets_months': ['0', '12'],
  'wg.evaluations_per_year': '1',
  'wg.cc_partners': ['opvangen', 'participeren'],
  'meetings.public': 'false',
  'meetings.standing_items': vocabularies.standing_items.map(item => item.id),
  'alderman.per_year.min': '2',
  'staff.per_year.min': '2',
  'staff.per_year.max': '4',
  'advice.unsolicited.council_mode': ['information', 'discussion'],
  'advice.cc_themes': ['armoede', 'schuldhulp', 'inkomen'],
  'relations.regional_joint_advice': 'false',
  'visibility.default': 'members',
  'plan.big_theme_talks_per_year': '1',
  'liaison.count': '1',
  'supporter.task_list_per_year': '1',
  'supporter.hours_per_week': '4',
  'supporter.selection.members': '1..2',
  'cc.members': '3',
  'cc.alderman.per_year': '2',
  'cc.leads': '1',
  'cc.workgroup.per_year.min': '2',
  'cc.attendance.required': '1.0',
  'relations.forbidden': ['municipal_council', 'committee', 'faction'],
  'relations.audit_commission': 'false',
  'eval.internal.interval_months': '12',
  'eval.topics': vocabularies.eval_topics.map(topic => topic.id),
  'eval.municipal.interval_months': '12',
  'eval.external.after_months': '24',
  'allowance.member.share': '0.75',
  'allowance.lead.share': '1.0',
  'allowance.chair.share': '1.0',
  'allowance.chair_development.amount': 'geen',
  'allowance.cc_member.share': '0.75',
  'allowance.cc_lead.share': '1.0',
  'recr.chair.committee': ['extern-voorzitter', 'blijvende-leden', 'afdelingshoofd'],
  'annual_report.sections': vocabularies.annual_report_sections.map(section => section.id),
  'involvement.account_per_year': '1',
  'advice.min_resident_sources': '1',
  'coverage.min_per_role': '1',
  'vacancy.lookahead_months': '12',
  'term.max_share_ending_per_year': '0.5',
  'term.reminder_months': '6',
  'positions.confirm_months': '12',
  'wg.settle_days': '60',
  'contact.min_per_member_per_quarter': '1',
  'chair.succession_reminder_months': '6',
  'roles.deputy_chair.required': 'false',
  'wg.recommended_min': '3',
  'wg.agreements_due_days': '90',
  'advice.min_contributors': '2',
  'meetings.per_year': '8',
  'meetings.preparation_days_before': '14',
  'minutes.draft_days': '14',
  'agenda.send_days_before': '7',
  'minutes.attribute_statements': 'false',
  'alderman.notes_days_before': '14',
  'alderman.relation_item_per_year': '1',
  'advice.request.min_lead_days': '42',
  'advice.min_dialogue_meetings': '1',
  'advice.send_days': '7',
  'advice.to_council_days': '30',
  'advice.reaction.due_days': '42',
  'advice.reaction.reminder_days_before': '14',
  'advice.oral.report_days': '14',
  'advice.number_format': '{year}-{nn}',
  'publish.advice_when': 'sent',
  'signal.stale_days': '180',
  'signal.min_sources': '2',
  'text.readability_level': 'B1',
  'contact.min_share_experience': '0.6',
  'contact.client_per_wg_per_year': '1',
  'contact.inbound_days': '60',
  'advice.min_source_kinds': '2',
  'publish.include': [
    'about',
    'members',
    'workgroups',
    'advice',
    'response',
    'annual_report',
    'vacancies',
    'contact',
  ],
  'plan.due_date': '01-31',
  'supporter.margin': '0.15',
  'annual_report.due': '04-01',
  'website.stale_days': '90',
  'cc.executing_body.per_year': '4',
  'cc.workgroup.joint_counts': 'true',
  'cc.visibility': 'cc',
  'eval.grace_days': '60',
  'eval.municipal.repeat': 'true',
  'allowance.attendance_rule': 'flat',
  'allowance.deputy_chair.share': '0.75',
  'allowance.secretary.share': '0.75',
  'allowance.treasurer.share': '0.75',
  'allowance.prorata': 'months',
  'allowance.instalments': '12',
  'allowance.rounding': 'cent_half_up',
  'recr.candidate_retention_days': '28',
  'start.council.due_days': '60',
  'start.workgroup.due_days': '90',
  'gov.expectation_talk_months': '12',
  'advice.minority_section': 'false',
  'chair.development.counts_as_term': 'false',
  'allowance.month_rule': 'first_day',
  'allowance.attendance_applies_to': ['member'],
  'allowance.attendance.base': 'pooled',
  'allowance.attendance.kinds': ['council', 'workgroup', 'officers'],
  'allowance.attendance.excused_counts_as': 'absent',
  'allowance.chair_development.plus_member': 'false',
  'allowance.chair_development.professional_reference': 'geen',
  'allowance.cc_attendance_rule': 'norm',
  'allowance.benefit_limit': 'geen',
  'calendar.prorate_start_year': 'true',
  'publish.min_group_count': '5',
  'advice.require_client_section': 'true',
  'staff.unit': 'workgroup',
  'foundation.enabled': 'false',
  'allowance.cap_share': '1.0',
}

/** Parameters that are an open list, and how long the catalogue says it is. */
const asVocabulary: { readonly [parameter: string]: readonly [VocabularyName, number] } = {
  themes: ['themes', 33],
  support_ladder: ['support_ladder', 4],
  movements: ['movements', 3],
  profile: ['profile', 15],
  workgroups: ['workgroups', 4],
  big_themes: ['big_themes', 10],
  source_kinds: ['place_kinds', 12],
  'eval.aspects': ['eval_aspects', 7],
  client_groups: ['client_groups', 14],
  resident_roles: ['resident_roles', 7],
}

/** Parameters that are a closed list of the archive's format, because the program knows what each word means. */
const asClosedList: { readonly [parameter: string]: readonly [readonly string[], readonly string[]] } = {
  laws: [laws.keys, ['wmo', 'participatiewet', 'jeugdwet']],
  functions: [councilFunctions.keys, ['signal', 'advise', 'spar']],
  policy_phases: [policyPhases.keys, ['development', 'evaluation', 'execution']],
  'advice.kinds': [adviceKinds.keys, ['requested', 'unsolicited']],
  'visibility.levels': [levels.keys, ['public', 'shared', 'members', 'cc', 'board', 'restricted']],
  meeting_kinds: [
    meetingKinds.keys,
    [
      'council',
      'workgroup',
      'officers',
      'alderman',
      'preparation',
      'big-themes',
      'cc-executing',
      'cc-alderman',
      'cc-workgroup',
      'start-council',
      'start-workgroup',
      'evaluation',
      'evaluation-alderman',
      'follow-up',
      'college',
      'foundation',
    ],
  ],
}

/** Parameters that are facts of one council: the schema that holds them, and the key. */
const asRecord: { readonly [parameter: string]: readonly [z.ZodObject, string] } = {
  'council.name': [council.shape.council, 'name'],
  'council.former_names': [council.shape.council, 'former_names'],
  'council.start_date': [council.shape.council, 'start_date'],
  'municipality.name': [council.shape.municipality, 'name'],
  'municipality.executing_body': [council.shape.municipality, 'executing_body'],
  'municipality.departments': [council.shape.municipality, 'departments'],
  'allowance.fiscal_max': [council, 'fiscal_maxima'],
  'allowance.fiscal_max_month': [council, 'fiscal_maxima'],
  officers: [workgroup, 'officers'],
  'foundation.subsidy.account_due': [foundation, 'subsidies'],
}

/** Parameters that are a word of the archive: a line of the budget, a role of a person. */
const asWord: { readonly [parameter: string]: readonly [readonly string[], string] } = {
  'municipality.heads': [personRoles.keys, 'head'],
  'budget.allowances': [budgetLines.keys, 'allowances'],
  'budget.training_ipr': [budgetLines.keys, 'training_ipr'],
  'budget.memberships': [budgetLines.keys, 'memberships'],
  'budget.training_cc': [budgetLines.keys, 'training_cc'],
  'budget.supporter': [budgetLines.keys, 'supporter'],
  'budget.chair_development': [budgetLines.keys, 'chair_development'],
  'budget.selection': [budgetLines.keys, 'selection'],
  'budget.external_evaluation': [budgetLines.keys, 'external_evaluation'],
  'budget.rooms': [budgetLines.keys, 'rooms'],
}

describe('every parameter of the catalogue has a place', () => {
  it.each(Object.entries(asNorm))('norm %s starts as %j', (name, text) => {
    if (!isNormName(name)) throw new Error(`${name} is no norm`)
    const { [name]: definition }: { readonly [name: string]: NormDefinition } = normDefinitions
    const written = parseNorm(definition!, text)
    expect(written).toEqual({ value: norms.get(name, '2020-09-07') })
  })

  it.each(Object.entries(asVocabulary))('%s is an open list', (_, [name, length]) => {
    expect(norms.vocabulary(name)).toHaveLength(length)
  })

  it.each(Object.entries(asClosedList))('%s is a closed list', (_, [list, words]) => {
    expect(list).toEqual(expect.arrayContaining([...words]))
  })

  it.each(Object.entries(asRecord))('%s is a fact of the archive', (_, [schema, key]) => {
    expect(Object.keys(schema.shape)).toContain(key)
  })

  it.each(Object.entries(asWord))('%s is a word of the archive', (_, [list, word]) => {
    expect(list).toContain(word)
  })
})
