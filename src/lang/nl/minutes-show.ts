import type { MinutesStage } from '../../domain/meetings/standing.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of minutes as a paper: who was there, what was said, decided and agreed. */
export const minutesShowWords = {
  title: (name: string, date: Day) => `Verslag ${name} van ${longDay(date, 'nl')}`,
  outline: (title: string) => `${title}, op hoofdlijnen`,
  stage: {
    none: '',
    draft: 'Dit is een concept. De voorzitter heeft het nog niet nagekeken.',
    checked: 'Dit is een concept, nagekeken door de voorzitter.',
    closed: 'Dit verslag is nog niet vastgesteld.',
    adopted: '',
  } satisfies { readonly [S in MinutesStage]: string },
  adopted: (on: Day) => `Vastgesteld op ${longDay(on, 'nl')}.`,
  closedPaper: 'Dit verslag is alleen voor leden.',
  when: 'Datum',
  place: 'Plaats',
  chair: 'Voorzitter',
  actingChair: 'Waarnemend voorzitter',
  taker: 'Notulist',
  present: 'Aanwezig',
  excused: 'Afwezig met kennisgeving',
  absent: 'Afwezig zonder kennisgeving',
  notNoted: 'Niet genoteerd',
  aspirant: 'Aspirant-leden',
  observer: 'Toehoorders',
  guest: 'Gasten',
  supporter: 'Ondersteuning',
  count: (n: number, size: number) => `${n} van de ${size} leden`,
  from: (item: string) => `vanaf punt ${item}`,
  until: (item: string) => `tot en met punt ${item}`,
  at: (items: readonly string[]) => `bij punt ${listed(items, 'nl')}`,
  decisions: 'Besluiten',
  decisionColumns: ['Nummer', 'Punt', 'Besluit', 'Uitslag'],
  votes: (yes: number, no: number, none: number) =>
    `${yes} voor, ${no} tegen${none === 0 ? '' : `, ${none} onthouden`}`,
  actions: 'Acties',
  actionColumns: ['Actie', 'Wie', 'Afspraak'],
  due: (due: string) => `nieuw, uiterlijk ${due}`,
  noDue: 'nieuw, zonder vaste dag',
  later: 'Later of vervallen',
  laterColumns: ['Punt', 'Uitkomst', 'Reden'],
  suggestions: 'Voorgesteld voor een ongevraagd advies',
  suggestion: (title: string, name: string) => `${title} (${name})`,
  corrections: 'Correcties bij het vaststellen',
  items: 'Wat er is besproken',
  itemColumns: ['Punt', 'Uitkomst'],
  noOutcome: 'nog niet genoteerd',
}
export type MinutesShowWords = Words<typeof minutesShowWords>
