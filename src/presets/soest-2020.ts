import type { Day } from '../model/day.ts'
import { fiscalMaxima } from './fiscal.ts'
import { dated, type Preset } from './preset.ts'
import { soestProposals } from './soest-2020-proposals.ts'
import { koepelVocabularies } from './vocabularies/index.ts'

const FROM: Day = '2020-09-07'

const stated = (nl: string, en: string) =>
  dated(FROM, {
    text: { nl: `Koepeladvies 2020, ${nl}`, en: `Advice of the Koepel of 2020, ${en}` },
    standing: 'source',
  })

const chapters = (...numbers: readonly number[]) =>
  stated(
    `${numbers.length === 1 ? 'hoofdstuk' : 'hoofdstukken'} ${numbers.join(' en ')}`,
    `${numbers.length === 1 ? 'chapter' : 'chapters'} ${numbers.join(' and ')}`,
  )

const appendix = (number: number) => stated(`bijlage ${number}`, `appendix ${number}`)

const proposed = dated(FROM, {
  text: {
    nl: 'Voorstel van ipr: het Koepeladvies 2020 noemt geen waarde',
    en: 'Proposal of ipr: the advice of the Koepel of 2020 gives no value',
  },
  standing: 'proposal',
})

/** The numbers of the Koepeladvies (version of 7 September 2020), with proposals where it gives none. */
export const soest2020: Preset = {
  name: 'soest-2020',
  document: { nl: 'Koepeladvies 2020', en: 'Advice of the Koepel of 2020' },
  vocabularies: koepelVocabularies,
  fiscal: fiscalMaxima,
  norms: {
    ...chapters(3)({
      'advice.requested.council_mode': ['information'],
      'advice.unsolicited.council_mode': ['information', 'discussion'],
      'advice.reaction.only_on_deviation': false,
    }),
    ...chapters(
      1,
      5,
    )({
      'documents.required': ['assignment', 'ordinance', 'house_rules', 'vision', 'cc_commission'],
    }),
    ...chapters(5)({
      'members.appointed_by': 'college',
      'dismissal.grounds': ['conflict_of_interest', 'problematic_functioning'],
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
      'visibility.default': 'members',
    }),
    ...chapters(6)({
      'meetings.public': false,
      'meetings.guests_per_item': true,
      'agenda.public': false,
      'minutes.public': 'no',
      'alderman.per_year.min': 2,
      'staff.per_year.min': 2,
      'staff.per_year.max': 4,
      'advice.addressees': ['college'],
      'advice.cc_themes': koepelVocabularies.themes.filter(theme => theme.cc).map(theme => theme.id),
      'cc.members': 3,
      'cc.alderman.per_year': 2,
      'cc.workgroup.per_year.min': 2,
      'relations.forbidden': ['municipal_council', 'committee', 'faction'],
      'relations.audit_commission': false,
      'relations.regional_joint_advice': false,
    }),
    ...chapters(
      6,
      7,
    )({
      'wg.per_member.min': 1,
      'wg.per_member.max': 2,
      'chair.in_workgroup': false,
    }),
    ...chapters(7)({
      'wg.min_members': 2,
      'wg.leads': 1,
      'lead.training.offsets_months': [0, 12],
      'wg.evaluations_per_year': 1,
    }),
    ...chapters(8)({ 'plan.big_theme_talks_per_year': 1, 'liaison.count': 1 }),
    ...chapters(9)({
      'members.min': 12,
      'members.max': 15,
      'members.chair_counted': true,
      'members.require_residency': true,
      'chair.count': 1,
      'roles.secretary.required': false,
      'roles.treasurer.required': false,
    }),
    ...chapters(10)({
      'chair.development.max_months': 18,
      'foundation.chair_on_board': true,
      'recr.chair.committee': koepelVocabularies.selection_seats.map(seat => seat.id),
      'supporter.selection.members': { min: 1, max: 2 },
      'eval.internal.interval_months': 12,
      'eval.topics': koepelVocabularies.eval_topics.map(topic => topic.id),
    }),
    ...chapters(11)({
      'term.years': 4,
      'term.max_count': 2,
      'diversity.dimensions': koepelVocabularies.diversity_dimensions.map(dimension => dimension.id),
    }),
    ...chapters(12)({
      'attendance.assumed_share': 0.75,
      'allowance.scheme': 'share_of_maximum',
      'allowance.member.share': 0.75,
      'allowance.lead.share': 1,
      'allowance.chair.share': 1,
      'allowance.cc_member.share': 0.75,
      'allowance.cc_lead.share': 1,
      'cc.leads': 1,
      'cc.attendance.required': 1,
    }),
    ...chapters(13)({ 'supporter.task_list_per_year': 1, 'supporter.hours_per_week': 240 }),
    ...chapters(14)({ 'eval.municipal.interval_months': 12, 'eval.external.after_months': 24 }),
    ...appendix(1)({ 'wg.cc_partners': ['opvangen', 'participeren'] }),
    ...appendix(2)({ 'members.min_hours_per_month': 10 }),
    ...proposed(soestProposals),
  },
}
