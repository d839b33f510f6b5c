import { addressees, councilModes } from '../../../schemas/vocabulary/advice.ts'
import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** What an advice must have, and who may get it; its terms stand in `advice-terms.ts`. */
export const adviceNorms = {
  'advice.addressees': {
    type: 'list',
    choices: addressees,
    about: { nl: 'Aan wie een advies gericht mag zijn', en: 'Whom an advice may be addressed to' },
    rows: ['ADV-13'],
  },
  'advice.may_decline': {
    type: 'yes-no',
    about: {
      nl: 'Afzien van advies mag, met een reden',
      en: 'The council may decline to advise, with a reason',
    },
    rows: ['ADV-08'],
  },
  'advice.min_contributors': {
    type: 'count',
    about: {
      nl: 'Minimum aantal leden dat aan een advies meewerkt',
      en: 'Fewest members who contribute to an advice',
    },
    rows: ['WG-23'],
  },
  'advice.min_dialogue_meetings': {
    type: 'count',
    about: {
      nl: 'Minimum aantal werkgroepoverleggen over een advies',
      en: 'Fewest workgroup meetings on an advice',
    },
    rows: ['ADV-09'],
  },
  'advice.min_resident_sources': {
    type: 'count',
    about: { nl: 'Minimum aantal bronnen van inwoners', en: 'Fewest sources from residents' },
    rows: ['FUNC-13'],
  },
  'advice.min_source_kinds': {
    type: 'count',
    about: { nl: 'Minimum aantal soorten bronnen', en: 'Fewest kinds of sources' },
    rows: ['CONTACT-08'],
  },
  'advice.require_client_section': {
    type: 'yes-no',
    about: {
      nl: 'Een advies bevat het cliëntenperspectief',
      en: 'An advice holds the client perspective',
    },
    rows: ['FUNC-12'],
  },
  'advice.minority_section': {
    type: 'yes-no',
    about: {
      nl: 'Een advies mag een minderheidsstandpunt bevatten',
      en: 'An advice may hold a minority view',
    },
    rows: ['ADV-34'],
  },
  'advice.cc_themes': {
    type: 'list',
    vocabulary: 'themes',
    about: {
      nl: 'Thema’s waarover eerst het Cliëntenoverleg wordt gesproken',
      en: 'Themes on which the client consultation is asked first',
    },
    rows: ['ADV-27'],
  },
  'advice.requested.council_mode': {
    type: 'list',
    choices: councilModes,
    about: {
      nl: 'Hoe gevraagd advies bij de stukken van de gemeenteraad komt',
      en: 'How requested advice goes to the municipal council',
    },
    rows: ['ADV-18'],
  },
  'advice.unsolicited.council_mode': {
    type: 'list',
    choices: councilModes,
    about: {
      nl: 'Hoe ongevraagd advies bij de stukken van de gemeenteraad komt',
      en: 'How unsolicited advice goes to the municipal council',
    },
    rows: ['ADV-22'],
  },
  'advice.number_format': {
    type: 'number-format',
    about: { nl: 'Hoe een adviesnummer eruitziet', en: 'What a number of an advice looks like' },
    rows: ['ADV-29'],
  },
  'advice.reaction.only_on_deviation': {
    type: 'yes-no',
    about: {
      nl: 'Het College reageert alleen als het afwijkt van een advies',
      en: 'The College answers only when it deviates from an advice',
    },
    rows: ['ADV-16'],
  },
  'advice.reaction.per_recommendation': {
    type: 'yes-no',
    about: {
      nl: 'Een reactie gaat in op elke aanbeveling',
      en: 'A response answers each recommendation',
    },
    rows: ['ADV-16'],
  },
  'publish.advice_when': {
    type: 'choice',
    choices: vocabulary({
      sent: ['na verzending', 'once sent'],
      reaction_received: ['na de reactie', 'once the response came'],
      council_date: ['op de datum van de gemeenteraad', 'on the date of the municipal council'],
    }),
    about: { nl: 'Wanneer een advies openbaar wordt', en: 'When an advice becomes public' },
    rows: ['ADV-30'],
  },
} satisfies NormDefinitions
