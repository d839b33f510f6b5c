import { documentKinds } from '../../../schemas/vocabulary/society.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** Supporter, foundation, selection and what the council tells the outside world. */
export const organisationNorms = {
  'documents.required': {
    type: 'list',
    choices: documentKinds,
    about: { nl: 'Documenten die de raad moet hebben', en: 'Documents that the council must have' },
    rows: ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05'],
  },
  'supporter.hours_per_week': {
    type: 'hours',
    about: { nl: 'Uren van de ondersteuner per week, gemiddeld', en: 'Supporter’s hours a week on average' },
    rows: ['SUPP-05'],
  },
  'supporter.margin': {
    type: 'share',
    about: {
      nl: 'Toegestane afwijking van de uren van de ondersteuner',
      en: 'Allowed deviation from the supporter’s hours',
    },
    rows: ['SUPP-05'],
  },
  'supporter.task_list_per_year': {
    type: 'count',
    about: {
      nl: 'Besluiten over de takenlijst van de ondersteuner per jaar',
      en: 'Decisions on the supporter’s tasks a year',
    },
    rows: ['SUPP-03'],
  },
  'supporter.selection.members': {
    type: 'range',
    about: {
      nl: 'Leden die naast de voorzitter de ondersteuner kiezen',
      en: 'Members who select the supporter beside the chair',
    },
    rows: ['SUPP-09'],
  },
  'foundation.enabled': {
    type: 'yes-no',
    about: { nl: 'Er is een stichting', en: 'There is a foundation' },
    rows: ['FOUND-01'],
  },
  'foundation.chair_on_board': {
    type: 'yes-no',
    about: {
      nl: 'De voorzitter zit in het bestuur van de stichting',
      en: 'The chair is on the foundation’s board',
    },
    rows: ['CHAIR-20', 'FOUND-02'],
  },
  'recr.chair.committee': {
    type: 'list',
    vocabulary: 'selection_seats',
    about: {
      nl: 'Wie in de selectiecommissie voor de voorzitter zit',
      en: 'Who sits in the committee that selects the chair',
    },
    rows: ['RECR-03'],
  },
  'recr.candidate_retention_days': {
    type: 'days',
    about: { nl: 'Bewaartijd van selectiestukken', en: 'How long selection files are kept' },
    rows: ['RECR-07'],
  },
  'annual_report.due': {
    type: 'month-day',
    about: { nl: 'Uiterste dag van het jaarverslag', en: 'Last day for the annual report' },
    rows: ['SUPP-11', 'REP-01'],
  },
  'annual_report.sections': {
    type: 'list',
    vocabulary: 'annual_report_sections',
    about: {
      nl: 'Onderdelen van het jaarverslag, op volgorde',
      en: 'Sections of the annual report, in order',
    },
    rows: ['REP-01'],
  },
  'website.stale_days': {
    type: 'days',
    about: { nl: 'Zo oud mag de website worden', en: 'How old the website may get' },
    rows: ['SUPP-12'],
  },
} satisfies NormDefinitions
