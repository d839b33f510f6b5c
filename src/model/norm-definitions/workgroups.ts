import type { NormDefinitions } from '../norm-types.ts'

/** Workgroups and their leads; a council without workgroups has none of these. */
export const workgroupNorms = {
  'wg.per_member.min': {
    type: 'count',
    about: { nl: 'Minimum aantal werkgroepen per lid', en: 'Fewest workgroups of a member' },
    rows: ['MEMB-16', 'WG-02'],
  },
  'wg.per_member.max': {
    type: 'count',
    about: { nl: 'Maximum aantal werkgroepen per lid', en: 'Most workgroups of a member' },
    rows: ['MEMB-16', 'WG-02'],
  },
  'wg.settle_days': {
    type: 'days',
    about: {
      nl: 'Tijd voor een nieuw lid om een werkgroep te kiezen',
      en: 'Time for a new member to choose a workgroup',
    },
    rows: ['MEMB-16'],
  },
  'wg.min_members': {
    type: 'count',
    about: { nl: 'Minimum aantal leden van een werkgroep', en: 'Fewest members of a workgroup' },
    rows: ['WG-03'],
  },
  'wg.recommended_min': {
    type: 'count',
    about: { nl: 'Aanbevolen aantal leden van een werkgroep', en: 'Recommended members of a workgroup' },
    rows: ['WG-03'],
  },
  'wg.leads': {
    type: 'count',
    about: { nl: 'Aantal trekkers per werkgroep', en: 'Leads of a workgroup' },
    rows: ['WG-05'],
  },
  'lead.training.offsets_months': {
    type: 'month-list',
    about: {
      nl: 'Maanden na de start waarop trekkers scholing krijgen',
      en: 'Months after the start at which leads get training',
    },
    rows: ['WG-16', 'BUDG-07'],
  },
  'wg.agreements_due_days': {
    type: 'days',
    about: {
      nl: 'Tijd om na de start werkafspraken te maken',
      en: 'Time to make working agreements after the start',
    },
    rows: ['WG-14'],
  },
  'wg.evaluations_per_year': {
    type: 'count',
    about: { nl: 'Evaluaties per werkgroep per jaar', en: 'Evaluations of a workgroup a year' },
    rows: ['WG-17', 'EVAL-05'],
  },
  'wg.cc_partners': {
    type: 'list',
    about: {
      nl: 'Werkgroepen die met het Cliëntenoverleg spreken',
      en: 'Workgroups that meet the client consultation',
    },
    rows: ['WG-21', 'CC-07'],
  },
} satisfies NormDefinitions
