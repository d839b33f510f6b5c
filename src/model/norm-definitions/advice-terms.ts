import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** Terms around an advice, and how they are counted. */
export const adviceTermNorms = {
  'advice.term_unit': {
    type: 'choice',
    choices: vocabulary({
      days: ['dagen', 'days'],
      working_days: ['werkdagen', 'working days'],
    }),
    about: {
      nl: 'Waarin termijnen van advies en reactie tellen',
      en: 'In what terms of advice and response are counted',
    },
    rows: ['ADV-04', 'ADV-16'],
  },
  'advice.request.min_lead_days': {
    type: 'days',
    about: {
      nl: 'Minimale tijd tussen ontvangst en gewenste datum van advies',
      en: 'Least time between receipt and wished date of advice',
    },
    rows: ['ADV-04', 'PLAN-07'],
  },
  'advice.request.short_lead_days': {
    type: 'days',
    about: {
      nl: 'Kortere tijd, mogelijk na overleg met de voorzitter',
      en: 'Shorter time, possible after consulting the chair',
    },
    rows: ['ADV-04'],
  },
  'advice.request.days_before_decision': {
    type: 'days',
    about: {
      nl: 'Aanvraag: dagen voor het besluit van de gemeente',
      en: 'Request: days before the municipality decides',
    },
    rows: ['ADV-04', 'PLAN-07'],
  },
  'advice.request.term_days': {
    type: 'days',
    about: {
      nl: 'Adviestermijn na ontvangst van de aanvraag',
      en: 'Term for the advice after receipt of the request',
    },
    rows: ['ADV-08'],
  },
  'advice.request.act': {
    type: 'yes-no',
    about: {
      nl: 'De Algemene termijnenwet geldt voor de adviestermijn',
      en: 'The general act on terms holds for the term of an advice',
    },
    rows: ['ADV-04'],
  },
  'advice.request.recess_pauses': {
    type: 'yes-no',
    about: { nl: 'De adviestermijn staat stil in het reces', en: 'Recess suspends the term of an advice' },
    rows: ['ADV-04'],
  },
  'advice.send_days': {
    type: 'days',
    about: { nl: 'Tijd tussen besluit en verzending', en: 'Time between decision and sending' },
    rows: ['ADV-14'],
  },
  'advice.to_council_days': {
    type: 'days',
    about: {
      nl: 'Tijd om een advies door te sturen naar de gemeenteraad',
      en: 'Time to pass an advice on to the municipal council',
    },
    rows: ['ADV-15'],
  },
  'advice.reaction.due_days': {
    type: 'days',
    about: { nl: 'Reactietermijn van het College', en: 'Term for the College’s response' },
    rows: ['ADV-16', 'PLAN-07'],
  },
  'advice.reaction.act': {
    type: 'yes-no',
    about: {
      nl: 'De Algemene termijnenwet geldt voor de reactietermijn',
      en: 'The general act on terms holds for the term of a response',
    },
    rows: ['ADV-16'],
  },
  'advice.reaction.recess_pauses': {
    type: 'yes-no',
    about: { nl: 'De reactietermijn staat stil in het reces', en: 'Recess suspends the term of a response' },
    rows: ['ADV-16'],
  },
  'advice.reaction.reminder_days_before': {
    type: 'days',
    about: {
      nl: 'Herinnering: dagen voor het einde van de reactietermijn',
      en: 'Reminder: days before the response is due',
    },
    rows: ['ADV-17'],
  },
  'advice.oral.report_days': {
    type: 'days',
    about: {
      nl: 'Tijd voor het verslag van een mondeling advies',
      en: 'Time for the report of an oral advice',
    },
    rows: ['ADV-24'],
  },
} satisfies NormDefinitions
