import { type Answer, answers } from '../../../schemas/vocabulary/advice.ts'
import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of `ipr advice ledger`. */
export const adviceLedgerWords = {
  title: (year: number) => `Stand van de aanbevelingen in ${year} (adviesbalans)`,
  what: 'De adviesbalans volgt elke aanbeveling, van het advies tot zij is afgehandeld. Wat openstond en wat erbij kwam, is samen gelijk aan wat is afgehandeld en wat nog openstaat.',
  closes:
    'Een aanbeveling is afgehandeld als zij helemaal is uitgevoerd, niet is overgenomen of is ingetrokken. Zonder duidelijk antwoord blijft zij open.',
  equation: (opening: number, issued: number, closed: number, open: number) =>
    `${opening} open aan het begin + ${issued} uitgebracht = ${closed} afgehandeld + ${open} nog open`,
  asOf: (on: Day) => `Geteld tot en met ${longDay(on, 'nl')}.`,
  unequal: 'De balans klopt niet. Bij deze aanbevelingen ligt de afhandeling voor het advies:',
  recorded: (on: Day) => `Deze stand is vastgelegd op ${longDay(on, 'nl')}.`,
  differs: (what: string, recorded: number, counted: number) =>
    `${what}: vastgelegd is ${recorded}, geteld is nu ${counted}.`,
  differsWhy: 'Na het vastleggen is er iets veranderd in een dossier van dat jaar.',
  carried: (before: number, opening: number) =>
    `Het jaar ervoor eindigde met ${before} open. Dit jaar begint met ${opening}.`,
  figure: { opening: 'Open aan het begin', issued: 'Uitgebracht', closed: 'Afgehandeld', open: 'Nog open' },
  themes: 'Per thema',
  theme: 'Thema',
  noTheme: 'zonder thema',
  answers: 'Per antwoord',
  answerColumns: ['Antwoord van het College van B&W', 'Aantal', 'Waarvan kost geld'],
  noAnswer: 'nog geen antwoord',
  answer: (answer: Answer) => answers.word(answer, 'nl'),
  years: 'Door de jaren',
  year: 'Jaar',
  open: (on: Day) => `Nog open op ${longDay(on, 'nl')}`,
  waits: (state: string, since: Day) => `(${state}, sinds ${longDay(since, 'nl')})`,
  since: (state: string, on: Day) => `(sindsdien ${state}, ${longDay(on, 'nl')})`,
  nothingOpen: 'Er staat geen aanbeveling open.',
  none: 'Er is nog geen advies uitgebracht met aanbevelingen.',
  toClose: (line: string) => `Het jaar is voorbij en nog niet vastgelegd. Vastleggen: ${line}`,
  say: (year: number) => `Stand van de aanbevelingen van ${year} vastleggen`,
  sheet: [
    'Kenmerk',
    'Nummer',
    'Onderwerp',
    'Aanbeveling',
    'Tekst',
    'Thema',
    'Kost geld',
    'Uitgebracht op',
    'Antwoord',
    'Antwoord op',
    'Reden',
    'Bevestigd',
    'Afgehandeld op',
    'Stand',
  ],
  yes: 'ja',
  no: 'nee',
}
export type AdviceLedgerWords = Words<typeof adviceLedgerWords>
