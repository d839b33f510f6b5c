import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** Signals and contacts with society. */
export const signalNorms = {
  'signal.stale_days': {
    type: 'days',
    about: { nl: 'Zo lang mag een signaal stilliggen', en: 'How long a signal may lie still' },
    rows: ['SIGN-05'],
  },
  'signal.min_sources': {
    type: 'count',
    about: { nl: 'Minimum aantal verhalen achter een signaal', en: 'Fewest stories behind a signal' },
    rows: ['SIGN-06'],
  },
  'text.readability_level': {
    type: 'choice',
    choices: vocabulary({
      A2: ['A2', 'A2'],
      B1: ['B1', 'B1'],
      B2: ['B2', 'B2'],
      C1: ['C1', 'C1'],
    }),
    about: { nl: 'Taalniveau van teksten', en: 'Language level of texts' },
    rows: ['SIGN-09'],
  },
  'contact.min_per_member_per_quarter': {
    type: 'count',
    about: { nl: 'Contacten per lid per kwartaal', en: 'Contacts of a member a quarter' },
    rows: ['MEMB-18'],
  },
  'contact.min_share_experience': {
    type: 'share',
    about: {
      nl: 'Deel van de contacten met cliënten, mantelzorgers en vrijwilligers',
      en: 'Share of contacts with clients, carers and volunteers',
    },
    rows: ['CONTACT-02'],
  },
  'contact.client_per_wg_per_year': {
    type: 'count',
    about: {
      nl: 'Contacten met cliënten per werkgroep per jaar',
      en: 'Contacts with clients of a workgroup a year',
    },
    rows: ['CONTACT-06'],
  },
  'contact.inbound_days': {
    type: 'days',
    about: {
      nl: 'Tijd om te bespreken wat inwoners zelf kwamen melden',
      en: 'Time to discuss what residents came to tell',
    },
    rows: ['CONTACT-07'],
  },
} satisfies NormDefinitions
