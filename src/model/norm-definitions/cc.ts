import { levels } from '../../../schemas/vocabulary/people.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** The client consultation; a council that has none has none of these. */
export const ccNorms = {
  'cc.members': {
    type: 'count',
    about: { nl: 'Aantal leden van het Cliëntenoverleg', en: 'Members of the client consultation' },
    rows: ['CC-01'],
  },
  'cc.leads': {
    type: 'count',
    about: { nl: 'Aantal trekkers van het Cliëntenoverleg', en: 'Leads of the client consultation' },
    rows: ['CC-06'],
  },
  'cc.executing_body.per_year': {
    type: 'count',
    about: {
      nl: 'Overleggen met de uitvoeringsorganisatie per jaar',
      en: 'Consultations with the executing body a year',
    },
    rows: ['CC-02'],
  },
  'cc.alderman.per_year': {
    type: 'count',
    about: {
      nl: 'Overleggen van het Cliëntenoverleg met de wethouder per jaar',
      en: 'Consultations of the clients with the alderman a year',
    },
    rows: ['CC-03'],
  },
  'cc.workgroup.per_year.min': {
    type: 'count',
    about: {
      nl: 'Overleggen van het Cliëntenoverleg met een werkgroep per jaar',
      en: 'Consultations of the clients with a workgroup a year',
    },
    rows: ['CC-07'],
  },
  'cc.workgroup.joint_counts': {
    type: 'yes-no',
    about: {
      nl: 'Een gezamenlijk overleg telt voor elke werkgroep die meedoet',
      en: 'A joint consultation counts for each workgroup in it',
    },
    rows: ['CC-07'],
  },
  'cc.attendance.required': {
    type: 'share',
    about: {
      nl: 'Aanwezigheid die van leden van het Cliëntenoverleg wordt gevraagd',
      en: 'Presence asked of members of the client consultation',
    },
    rows: ['CC-10', 'ALLOW-08'],
  },
  'cc.visibility': {
    type: 'choice',
    choices: levels,
    about: {
      nl: 'Niveau van stukken van het Cliëntenoverleg',
      en: 'Level of papers of the client consultation',
    },
    rows: ['CC-13'],
  },
} satisfies NormDefinitions
