import type { Day } from '../../model/day.ts'
import { count, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the register of involvement and its yearly account. */
export const involvementWords = {
  title: (year: number) => `Verantwoording over betrokkenheid ${year}`,
  intro: (council: string) =>
    `Aan het College van B&W: hoe ${council} betrokken was, en wat de gemeente met de inbreng deed.`,
  accounted: (on: Day) => `Verantwoord op ${longDay(on, 'nl')}.`,
  notAccounted: 'Nog niet verantwoord aan het College van B&W.',
  none: (year: number) => `In het betrokkenheidsregister staat nog niets over ${year}.`,
  summary: (all: number, used: number, open: number) =>
    `${all} keer betrokken. Van ${used} staat vast wat ermee is gedaan. ${open === 0 ? 'Er loopt niets meer.' : `${open} ${open === 1 ? 'loopt' : 'lopen'} nog.`}`,
  list: 'Waarbij en wat ermee is gedaan',
  columns: ['Nr', 'Datum', 'Waarover', 'Wie', 'Wat ermee is gedaan'],
  open: 'loopt nog',
  untold: 'afgerond, maar niet verteld wat ermee is gedaan',
  untoldNote: (n: number) =>
    `Bij ${count(n, 'nl', 'afgerond punt', 'afgeronde punten')} staat niet wat ermee is gedaan. Vraag dat na bij de beleidsmedewerker.`,
  unlisted: 'Uitgebrachte adviezen die niet in het register staan',
  figures: 'In cijfers',
  advice: (requested: number, written: number, oral: number) =>
    `Adviezen uitgebracht: ${requested + written + oral}. Gevraagd: ${requested}. Ongevraagd schriftelijk: ${written}. Ongevraagd mondeling: ${oral}.`,
  answers: 'Antwoord op de aanbevelingen van dit jaar',
  answerColumns: ['Antwoord', 'Aanbevelingen'],
  noAnswer: 'nog geen antwoord',
  meetings: 'Overleggen met de gemeente',
  meetingColumns: ['Overleg', 'Gehouden'],
  plan: {
    add: (what: string) => `In het betrokkenheidsregister zetten: ${what}`,
    use: (what: string) => `Noteren wat ermee is gedaan: ${what}`,
    account: (year: number, on: Day) => `Noteren dat over ${year} is verantwoord op ${longDay(on, 'nl')}`,
  },
}
export type InvolvementWords = Words<typeof involvementWords>
