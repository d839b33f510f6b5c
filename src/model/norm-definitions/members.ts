import { positionKinds, reliefGrounds } from '../../../schemas/vocabulary/people.ts'
import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** Size, terms and eligibility. */
export const memberNorms = {
  'members.min': {
    type: 'count',
    about: { nl: 'Minimum aantal leden', en: 'Smallest number of members' },
    rows: ['COMP-01', 'COMP-09'],
  },
  'members.max': {
    type: 'count',
    about: { nl: 'Maximum aantal leden', en: 'Largest number of members' },
    rows: ['COMP-02', 'COMP-09'],
  },
  'members.chair_counted': {
    type: 'yes-no',
    about: {
      nl: 'De voorzitter telt mee in het aantal leden',
      en: 'The chair counts in the number of members',
    },
    rows: ['COMP-01', 'COMP-02'],
  },
  'members.require_residency': {
    type: 'yes-no',
    about: { nl: 'Leden moeten in de gemeente wonen', en: 'Members must live in the municipality' },
    rows: ['COMP-04'],
  },
  'members.min_hours_per_month': {
    type: 'count',
    about: { nl: 'Uren per maand dat een lid beschikbaar is', en: 'Hours a month a member is available' },
    rows: ['MEMB-17'],
  },
  'members.appointed_by': {
    type: 'choice',
    choices: vocabulary({
      college: ['het College van B&W', 'the College'],
      municipal_council: ['de gemeenteraad', 'the municipal council'],
      council: ['de leden zelf', 'the members themselves'],
    }),
    about: { nl: 'Wie leden benoemt', en: 'Who appoints members' },
    rows: ['MEMB-01'],
  },
  'members.aspirants': {
    type: 'yes-no',
    about: {
      nl: 'Kandidaten mogen als aspirant-lid meedoen voor hun benoeming',
      en: 'Candidates may take part as aspirants before their appointment',
    },
    rows: ['MEMB-02'],
  },
  'dismissal.grounds': {
    type: 'list',
    choices: reliefGrounds,
    about: { nl: 'Gronden voor ontheffing uit de functie', en: 'Grounds to relieve a member' },
    rows: ['MEMB-03'],
  },
  'eligibility.incompatible': {
    type: 'list',
    choices: positionKinds,
    about: {
      nl: 'Nevenfuncties die onverenigbaar zijn met het lidmaatschap',
      en: 'Positions incompatible with membership',
    },
    rows: ['MEMB-08', 'MEMB-09', 'MEMB-10', 'MEMB-11'],
  },
  'positions.confirm_months': {
    type: 'months',
    about: { nl: 'Zo vaak bevestigt een lid de nevenfuncties', en: 'How often positions are confirmed' },
    rows: ['MEMB-12'],
  },
  'term.years': {
    type: 'years',
    about: { nl: 'Duur van een zittingstermijn', en: 'Length of a term' },
    rows: ['MEMB-04'],
  },
  'term.max_count': {
    type: 'count',
    about: { nl: 'Maximum aantal zittingstermijnen', en: 'Largest number of terms' },
    rows: ['MEMB-05'],
  },
  'term.max_extension_months': {
    type: 'months',
    about: {
      nl: 'Langste verlenging na de laatste termijn, bij besluit',
      en: 'Longest extension after the last term, by decision',
    },
    rows: ['MEMB-05'],
  },
  'term.chair_counted': {
    type: 'yes-no',
    about: {
      nl: 'Termijnen als voorzitter tellen mee voor het maximum',
      en: 'Terms as chair count towards the largest number',
    },
    rows: ['MEMB-05', 'CHAIR-24'],
  },
  'term.max_share_ending_per_year': {
    type: 'share',
    about: {
      nl: 'Deel van de leden dat binnen een jaar mag aftreden',
      en: 'Share of members whose terms may end within a year',
    },
    rows: ['MEMB-06'],
  },
  'term.max_share_ending_at_once': {
    type: 'share',
    about: {
      nl: 'Deel van de leden dat op één dag mag aftreden',
      en: 'Share of members whose terms may end on one day',
    },
    rows: ['MEMB-06'],
  },
  'term.reminder_months': {
    type: 'months',
    about: {
      nl: 'Zo lang vooraf herinnert ipr aan het einde van een termijn',
      en: 'How long beforehand a term’s end is announced',
    },
    rows: ['MEMB-06'],
  },
  'vacancy.lookahead_months': {
    type: 'months',
    about: { nl: 'Zo ver vooruit telt ipr vacatures', en: 'How far ahead vacancies are counted' },
    rows: ['COMP-09'],
  },
  'coverage.min_per_role': {
    type: 'count',
    about: {
      nl: 'Leden met belangstelling per inwonersrol en per werkgroep',
      en: 'Interested members per resident role and workgroup',
    },
    rows: ['COMP-07'],
  },
  'diversity.dimensions': {
    type: 'list',
    vocabulary: 'diversity_dimensions',
    about: { nl: 'Waarin de leden samen verschillen', en: 'In what members differ as a whole' },
    rows: ['COMP-06'],
  },
  'attendance.assumed_share': {
    type: 'share',
    about: { nl: 'Aanwezigheid waarmee wordt gerekend', en: 'Presence that is assumed' },
    rows: ['MEMB-15', 'ALLOW-04'],
  },
} satisfies NormDefinitions
