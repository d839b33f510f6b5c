import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the sheet on which someone writes during the meeting. */
export const minutesFormWords = {
  title: (kind: MeetingKind, date: Day) =>
    `Werkblad voor het verslag: ${meetingKinds.word(kind, 'nl')} van ${longDay(date, 'nl')}`,
  live: 'De agenda ligt nog niet vast. Dit werkblad kan dus nog veranderen.',
  when: 'Datum',
  hours: 'Begonnen en gesloten',
  until: ' tot ',
  place: 'Plaats',
  chair: 'Voorzitter',
  minuteTaker: 'Notulist',
  presence: 'Wie er was',
  presenceHow:
    'Kruis aan wie er was. Kwam iemand later of ging iemand eerder weg? Schrijf dan bij welk punt.',
  presenceColumns: ['Naam', 'Aanwezig', 'Afgemeld', 'Zonder bericht', 'Van en tot punt'],
  as: {
    member: '',
    aspirant: ' (aspirant-lid)',
    observer: ' (toehoorder)',
    guest: ' (gast)',
    supporter: ' (ondersteuner)',
    minute_taker: ' (notulist)',
  },
  atItems: (items: string) => `bij ${items}`,
  tick: {
    standing: [],
    agenda: ['vastgesteld'],
    adoption: ['vastgesteld', 'vastgesteld met correcties', 'later'],
    action: ['gedaan', 'loopt', 'later', 'vervalt'],
    paper: ['ter kennisname', 'later'],
    request: ['naar een werkgroep', 'geen advies geven', 'later'],
    draft: [
      'uitbrengen',
      'uitbrengen met wijzigingen',
      'terug naar de werkgroep',
      'niet uitbrengen',
      'later',
    ],
    suggestion: ['laten onderzoeken', 'niet verder gaan', 'later'],
    form: ['schriftelijk', 'mondeling', 'niet verder gaan', 'later'],
    note: ['ter kennisname', 'later'],
    discuss: ['besproken', 'besluit', 'later'],
    decide: ['besluit', 'later'],
  },
  decision: 'Besluit',
  group: 'Werkgroep',
  helpers: 'Wie denkt mee',
  guests: 'Erbij',
  action: 'Actie',
  owner: 'Wie',
  due: 'Uiterlijk',
  columns: {
    action: ['Punt', 'Actie', 'Stand', 'Nieuwe datum of opmerking'],
    paper: ['Punt', 'Stuk', 'Uitkomst', 'Opmerking'],
  },
} as const
export type MinutesFormWords = Words<typeof minutesFormWords>
