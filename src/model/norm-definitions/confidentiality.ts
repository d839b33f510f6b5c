import { levels } from '../../../schemas/vocabulary/people.ts'
import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** Who may see what, what becomes public, and how long it is kept. */
export const confidentialityNorms = {
  'visibility.default': {
    type: 'choice',
    choices: levels,
    about: { nl: 'Niveau van stukken van de gemeente', en: 'Level of papers of the municipality' },
    rows: ['CONF-01'],
  },
  'confidentiality.statement_days': {
    type: 'days',
    about: {
      nl: 'Tijd na benoeming voor de geheimhoudingsverklaring',
      en: 'Time after appointment for the confidentiality statement',
    },
    rows: ['CONF-11', 'SUPP-14'],
  },
  'confidentiality.leave_days': {
    type: 'days',
    about: {
      nl: 'Tijd om de toegang van een vertrekkend lid in te trekken',
      en: 'Time to withdraw the access of a leaving member',
    },
    rows: ['CONF-12'],
  },
  'publish.include': {
    type: 'list',
    choices: vocabulary({
      about: ['wie wij zijn', 'who we are'],
      members: ['leden die dat goedvinden', 'members who consent'],
      workgroups: ['werkgroepen en thema’s', 'workgroups and themes'],
      advice: ['adviezen', 'advice'],
      response: ['reacties van het College', 'responses of the College'],
      calendar: ['vergaderdata', 'dates of meetings'],
      agendas: ['agenda’s', 'agendas'],
      minutes: ['verslagen', 'minutes'],
      annual_report: ['jaarverslagen', 'annual reports'],
      vacancies: ['vacatures', 'vacancies'],
      contact: ['hoe u contact opneemt', 'how to get in touch'],
    }),
    about: { nl: 'Wat op de openbare site staat', en: 'What the public site holds' },
    rows: ['CONF-05', 'CONF-06'],
  },
  'publish.min_group_count': {
    type: 'count',
    about: {
      nl: 'Kleinste aantal dat in cijfers openbaar mag',
      en: 'Smallest number shown in public figures',
    },
    rows: ['CONTACT-06', 'CONF-09'],
  },
  'publish.due_days': {
    type: 'days',
    about: {
      nl: 'Tijd na vaststelling om een advies openbaar te maken',
      en: 'Time after adoption to publish an advice',
    },
    rows: ['ADV-30', 'CONF-05'],
  },
  'publish.publisher': {
    type: 'choice',
    choices: vocabulary({
      council: ['de Inwonersparticipatieraad', 'the council'],
      municipality: ['de gemeente', 'the municipality'],
    }),
    about: { nl: 'Wie stukken openbaar maakt', en: 'Who publishes papers' },
    rows: ['CONF-05'],
  },
  'retention.money_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van financiële stukken', en: 'How long money papers are kept' },
    rows: ['CONF-09'],
  },
  'retention.members_years': {
    type: 'years',
    about: {
      nl: 'Bewaartijd van gegevens van oud-leden',
      en: 'How long records of former members are kept',
    },
    rows: ['CONF-09'],
  },
  'retention.contacts_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van contactlogboeken', en: 'How long contact logs are kept' },
    rows: ['CONTACT-10'],
  },
  'retention.signals_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van signalen', en: 'How long signals are kept' },
    rows: ['SIGN-06'],
  },
  'retention.minutes_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van agenda’s en verslagen', en: 'How long agendas and minutes are kept' },
    rows: ['CONF-03'],
  },
  'retention.advice_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van adviezen en reacties', en: 'How long advice and responses are kept' },
    rows: ['ADV-31'],
  },
  'retention.incoming_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van ingekomen stukken', en: 'How long incoming papers are kept' },
    rows: ['MUNI-04'],
  },
  'retention.evaluations_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van evaluaties', en: 'How long evaluations are kept' },
    rows: ['EVAL-03'],
  },
  'retention.incidents_years': {
    type: 'years',
    about: { nl: 'Bewaartijd van incidenten', en: 'How long incidents are kept' },
    rows: ['CONF-07'],
  },
} satisfies NormDefinitions
