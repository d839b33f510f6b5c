import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** The year plan and the consultations that are planned from it. */
export const planningNorms = {
  'plan.big_theme_talks_per_year': {
    type: 'count',
    about: { nl: 'Overleggen over de grote thema’s per jaar', en: 'Big-theme talks a year' },
    rows: ['PLAN-01'],
  },
  'plan.due_date': {
    type: 'month-day',
    about: { nl: 'Uiterste dag van de jaarplanning', en: 'Last day for the year plan' },
    rows: ['PLAN-04'],
  },
  'plan.council_papers_days': {
    type: 'days',
    about: {
      nl: 'Stukken voor de gemeenteraad: dagen voor de raadsdatum',
      en: 'Papers for the municipal council: days before its meeting',
    },
    rows: ['PLAN-07', 'ADV-18'],
  },
  'calendar.prorate_start_year': {
    type: 'yes-no',
    about: {
      nl: 'Jaarnormen tellen naar rato in een jaar dat later begint',
      en: 'Yearly norms are prorated in a year that starts late',
    },
    rows: ['ALD-01', 'STAFF-01', 'CC-03', 'CC-07'],
  },
  'alderman.per_year.min': {
    type: 'count',
    about: { nl: 'Overleggen met de wethouder per jaar', en: 'Consultations with the alderman a year' },
    rows: ['ALD-01'],
  },
  'alderman.notes_days_before': {
    type: 'days',
    about: {
      nl: 'Gespreksnotities: dagen voor het overleg met de wethouder',
      en: 'Discussion notes: days before the alderman consultation',
    },
    rows: ['ALD-07'],
  },
  'alderman.relation_item_per_year': {
    type: 'count',
    about: {
      nl: 'Gesprekken met de wethouder over de samenwerking per jaar',
      en: 'Talks with the alderman on cooperation a year',
    },
    rows: ['ALD-11'],
  },
  'staff.per_year.min': {
    type: 'count',
    about: {
      nl: 'Minimum aantal overleggen met beleidsmedewerkers per jaar',
      en: 'Fewest talks with policy officers a year',
    },
    rows: ['STAFF-01'],
  },
  'staff.per_year.max': {
    type: 'count',
    about: {
      nl: 'Maximum aantal overleggen met beleidsmedewerkers per jaar',
      en: 'Most talks with policy officers a year',
    },
    rows: ['STAFF-01'],
  },
  'staff.unit': {
    type: 'choice',
    choices: vocabulary({
      workgroup: ['per werkgroep', 'per workgroup'],
      officer: ['per beleidsmedewerker van een werkgroep', 'per officer of a workgroup'],
    }),
    about: {
      nl: 'Waarvoor het aantal overleggen met beleidsmedewerkers geldt',
      en: 'What the number of talks with officers counts for',
    },
    rows: ['STAFF-01'],
  },
} satisfies NormDefinitions
