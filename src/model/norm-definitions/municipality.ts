import { addressees } from '../../../schemas/vocabulary/advice.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** What the municipality does, and relations that must not exist. */
export const municipalityNorms = {
  'liaison.count': {
    type: 'count',
    about: { nl: 'Aantal verbindingsmedewerkers', en: 'Number of liaisons' },
    rows: ['LIAI-01'],
  },
  'involvement.account_per_year': {
    type: 'count',
    about: {
      nl: 'Verantwoordingen aan het College over betrokkenheid per jaar',
      en: 'Accounts to the College on involvement a year',
    },
    rows: ['FUNC-08'],
  },
  'gov.expectation_talk_months': {
    type: 'months',
    about: { nl: 'Tijd tussen gesprekken over verwachtingen', en: 'Time between talks on expectations' },
    rows: ['GOV-06'],
  },
  'start.council.due_days': {
    type: 'days',
    about: { nl: 'Tijd na de start voor de startsessie', en: 'Time after the start for the start session' },
    rows: ['START-03'],
  },
  'start.workgroup.due_days': {
    type: 'days',
    about: {
      nl: 'Tijd na de start voor de startsessies van werkgroepen',
      en: 'Time after the start for the workgroups’ start sessions',
    },
    rows: ['START-05'],
  },
  'relations.forbidden': {
    type: 'list',
    choices: addressees,
    about: {
      nl: 'Wie leden niet informeren of adviseren',
      en: 'Whom members neither inform nor advise',
    },
    rows: ['REL-01', 'REL-03'],
  },
  'relations.audit_commission': {
    type: 'yes-no',
    about: {
      nl: 'Contact met de rekenkamercommissie is toegestaan',
      en: 'Contact with the audit commission is allowed',
    },
    rows: ['REL-04'],
  },
  'relations.regional_joint_advice': {
    type: 'yes-no',
    about: {
      nl: 'Gezamenlijk regionaal advies is toegestaan',
      en: 'Joint regional advice is allowed',
    },
    rows: ['ADV-28', 'REL-05'],
  },
} satisfies NormDefinitions
