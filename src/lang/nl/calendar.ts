import type { CalendarItem } from '../../domain/planning/calendar.ts'
import type { Day } from '../../model/day.ts'
import { longDay, monthName } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the calendar. */
export const calendarWords = {
  month: (year: number, month: number) => `Kalender ${monthName(month, 'nl')} ${year}`,
  year: (year: number) => `Kalender ${year}`,
  ahead: (from: Day) => `Kalender vanaf ${longDay(from, 'nl')}`,
  of: (council: string) => `Kalender van ${council}`,
  forWhom: (name: string) => `Voor: ${name}.`,
  reader: {
    council: 'alle leden',
    chair: 'de voorzitter',
    supporter: 'de ondersteuner',
    treasurer: 'de penningmeester',
    liaison: 'de verbindingsmedewerker',
    cc: 'het Cliëntenoverleg',
    public: 'iedereen',
  },
  at: (title: string, council: string) => `${title} (${council})`,
  movedFrom: (from: Day) => `Verplaatst. Eerst was dit op ${longDay(from, 'nl')}.`,
  cancelled: (title: string) => `Gaat niet door: ${title}`,
  why: (reason: string) => `Reden: ${reason}`,
  week: 'wk',
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  legend: '* overleg   ! uiterste dag   + feestdag   ~ reces   [ ] vandaag',
  columns: ['Datum', 'Tijd', 'Wat'],
  sheet: ['datum', 'tijd', 'soort', 'wat'],
  kind: {
    meeting: 'overleg',
    event: 'bijeenkomst',
    council_date: 'gemeenteraad',
    request: 'aanvraag',
    advice: 'advies',
    reaction: 'reactie',
    action: 'actie',
    evaluation: 'evaluatie',
  } satisfies { readonly [T in CalendarItem['type']]: string },
  nothing: 'Er staat niets in de kalender.',
  holiday: (name: string) => `${name} (feestdag)`,
  recess: (name: string, from: Day, to: Day) =>
    `${name}: ${longDay(from, 'nl')} tot en met ${longDay(to, 'nl')}`,
  item: {
    meeting: '',
    event: '',
    council_date: 'Gemeenteraad: ',
    request: 'Uiterlijk aanvragen: ',
    advice: 'Uiterlijk adviseren: ',
    reaction: 'Uiterlijk reactie van het College van B&W: ',
    action: 'Actie klaar: ',
    evaluation: 'Uiterlijk evalueren: ',
  } satisfies { readonly [T in CalendarItem['type']]: string },
}
export type CalendarWords = Words<typeof calendarWords>
