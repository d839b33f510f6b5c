import type { NormDefinitions } from '../norm-types.ts'

/** Evaluations; those of workgroups stand with the workgroups. */
export const evaluationNorms = {
  'eval.internal.interval_months': {
    type: 'months',
    about: { nl: 'Tijd tussen interne evaluaties', en: 'Time between internal evaluations' },
    rows: ['EVAL-01'],
  },
  'eval.grace_days': {
    type: 'days',
    about: { nl: 'Uitloop voor een evaluatie', en: 'Grace for an evaluation' },
    rows: ['EVAL-01', 'EVAL-04', 'EVAL-07'],
  },
  'eval.topics': {
    type: 'list',
    vocabulary: 'eval_topics',
    about: {
      nl: 'Vaste onderwerpen van de interne evaluatie',
      en: 'Fixed topics of the internal evaluation',
    },
    rows: ['EVAL-02'],
  },
  'eval.municipal.interval_months': {
    type: 'months',
    about: { nl: 'Tijd tussen evaluaties door de gemeente', en: 'Time between municipal evaluations' },
    rows: ['EVAL-04'],
  },
  'eval.municipal.repeat': {
    type: 'yes-no',
    about: {
      nl: 'De gemeente evalueert elke keer opnieuw',
      en: 'The municipality evaluates again each time',
    },
    rows: ['EVAL-08'],
  },
  'eval.external.after_months': {
    type: 'months',
    about: {
      nl: 'Onafhankelijke evaluatie: maanden na de start',
      en: 'Independent evaluation: months after the start',
    },
    rows: ['EVAL-07'],
  },
} satisfies NormDefinitions
