import type { NormDefinitions } from '../norm-types.ts'

/** Chair and other posts. */
export const councilNorms = {
  'chair.count': {
    type: 'count',
    about: { nl: 'Aantal voorzitters', en: 'Number of chairs' },
    rows: ['COMP-03'],
  },
  'chair.votes': {
    type: 'yes-no',
    about: { nl: 'De voorzitter stemt mee', en: 'The chair has a vote' },
    rows: ['MEET-06'],
  },
  'chair.in_workgroup': {
    type: 'yes-no',
    about: { nl: 'De voorzitter mag in een werkgroep zitten', en: 'The chair may sit in a workgroup' },
    rows: ['CHAIR-04'],
  },
  'chair.development.max_months': {
    type: 'months',
    about: {
      nl: 'Langste duur van het voorzitterschap in de doorontwikkeling',
      en: 'Longest chairmanship in the development phase',
    },
    rows: ['CHAIR-01'],
  },
  'chair.development.counts_as_term': {
    type: 'yes-no',
    about: {
      nl: 'De doorontwikkelingsperiode telt als zittingstermijn',
      en: 'The development phase counts as a term',
    },
    rows: ['CHAIR-24'],
  },
  'chair.succession_reminder_months': {
    type: 'months',
    about: {
      nl: 'Zo lang vooraf begint de opvolging van de voorzitter',
      en: 'How long beforehand the chair’s succession starts',
    },
    rows: ['CHAIR-03'],
  },
  'roles.secretary.required': {
    type: 'yes-no',
    about: { nl: 'Er moet een secretaris zijn', en: 'A secretary is required' },
    rows: ['COMP-05'],
  },
  'roles.treasurer.required': {
    type: 'yes-no',
    about: { nl: 'Er moet een penningmeester zijn', en: 'A treasurer is required' },
    rows: ['COMP-05'],
  },
  'roles.deputy_chair.required': {
    type: 'yes-no',
    about: { nl: 'Er moet een plaatsvervangend voorzitter zijn', en: 'A deputy chair is required' },
    rows: ['CHAIR-23'],
  },
} satisfies NormDefinitions
