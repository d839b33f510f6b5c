import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { NormDefinitions } from '../norm-types.ts'

/** Meetings of the council, their papers and how it decides. */
export const meetingNorms = {
  'meetings.per_year': {
    type: 'count',
    about: { nl: 'Minimum aantal vergaderingen per jaar', en: 'Fewest meetings a year' },
    rows: ['MEET-01'],
  },
  'meetings.max_per_year': {
    type: 'count',
    about: { nl: 'Maximum aantal vergaderingen per jaar', en: 'Most meetings a year' },
    rows: ['MEET-01'],
  },
  'meetings.public': {
    type: 'yes-no',
    about: { nl: 'Vergaderingen zijn openbaar', en: 'Meetings are public' },
    rows: ['MEET-02'],
  },
  'meetings.speaking_minutes': {
    type: 'count',
    about: {
      nl: 'Minuten spreektijd voor het publiek',
      en: 'Minutes of speaking time for the public',
    },
    rows: ['MEET-02'],
  },
  'meetings.guests_per_item': {
    type: 'yes-no',
    about: {
      nl: 'De gemeente is alleen bij afgesproken agendapunten aanwezig',
      en: 'The municipality attends agreed items only',
    },
    rows: ['MEET-03', 'MEET-04'],
  },
  'meetings.preparation_days_before': {
    type: 'days',
    about: {
      nl: 'Voorbereidend overleg: dagen voor de vergadering',
      en: 'Preparation talk: days before the meeting',
    },
    rows: ['MEET-09'],
  },
  'meetings.standing_items': {
    type: 'list',
    vocabulary: 'standing_items',
    about: { nl: 'Vaste agendapunten, op volgorde', en: 'Standing items, in order' },
    rows: ['MEET-10'],
  },
  'decisions.quorum_share': {
    type: 'share',
    about: {
      nl: 'Deel van de leden dat er moet zijn om te besluiten',
      en: 'Share of members needed to decide',
    },
    rows: ['MEET-06', 'ADV-12'],
  },
  'decisions.voting': {
    type: 'choice',
    choices: vocabulary({
      consensus: ['overeenstemming', 'consensus'],
      majority: ['meerderheid van de aanwezigen', 'majority of those present'],
      majority_of_members: ['meerderheid van alle leden', 'majority of all members'],
      two_thirds: ['twee derde van de aanwezigen', 'two thirds of those present'],
    }),
    about: { nl: 'Hoe de vergadering besluit', en: 'How the meeting decides' },
    rows: ['MEET-06'],
  },
  'decisions.tie': {
    type: 'choice',
    choices: vocabulary({
      rejected: ['voorstel verworpen', 'proposal rejected'],
      chair_decides: ['stem van de voorzitter beslist', 'chair’s vote decides'],
      next_meeting: ['opnieuw in de volgende vergadering', 'again in the next meeting'],
    }),
    about: { nl: 'Wat geldt als de stemmen staken', en: 'What happens on a tie' },
    rows: ['MEET-06'],
  },
  'decisions.in_writing': {
    type: 'yes-no',
    about: {
      nl: 'Besluiten kan ook in een schriftelijke ronde',
      en: 'Decisions may be taken in a written round',
    },
    rows: ['MEET-11', 'ADV-12'],
  },
  'decisions.written_round_days': {
    type: 'days',
    about: { nl: 'Duur van een schriftelijke ronde', en: 'Length of a written round' },
    rows: ['MEET-11'],
  },
  'agenda.send_days_before': {
    type: 'days',
    about: { nl: 'Agenda: dagen voor de vergadering', en: 'Agenda: days before the meeting' },
    rows: ['MEET-15'],
  },
  'agenda.public': {
    type: 'yes-no',
    about: { nl: 'Agenda’s zijn openbaar', en: 'Agendas are public' },
    rows: ['MEET-13', 'CONF-03'],
  },
  'minutes.draft_days': {
    type: 'days',
    about: { nl: 'Conceptverslag: dagen na de vergadering', en: 'Draft minutes: days after the meeting' },
    rows: ['MEET-14'],
  },
  'minutes.public': {
    type: 'choice',
    choices: vocabulary({
      no: ['niet openbaar', 'not public'],
      shortened: ['verkort verslag', 'shortened'],
      full: ['volledig verslag', 'in full'],
    }),
    about: { nl: 'Openbaarheid van verslagen', en: 'Publicity of minutes' },
    rows: ['MEET-13', 'CONF-03'],
  },
  'minutes.attribute_statements': {
    type: 'yes-no',
    about: { nl: 'Verslagen noemen wie wat zei', en: 'Minutes say who said what' },
    rows: ['MEET-16'],
  },
} satisfies NormDefinitions
