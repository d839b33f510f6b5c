import type { BoxKind, ChartEdge } from '../../domain/people/chart.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the organisation charts. */
export const chartWords = {
  title: {
    council: (name: string) => `Organisatieschema ${name}`,
    cc: () => 'Organisatieschema Cliëntenoverleg',
  },
  on: (day: Day) => `Zoals het is op ${longDay(day, 'nl')}.`,
  public: 'Alleen wie toestemming gaf, staat met naam in dit schema.',
  box: {
    alderman: 'College van B&W',
    officers: 'Beleidsmedewerkers',
    liaison: 'Verbindingsmedewerker',
    chair: 'Voorzitter',
    council: 'Raad',
    supporter: 'Onafhankelijk ondersteuner',
    workgroup: 'Werkgroep',
    cc: 'Cliëntenoverleg',
    executing: 'Uitvoeringsorganisatie',
  } satisfies { readonly [K in BoxKind]: string },
  workgroup: (name: string) => `Werkgroep ${name}`,
  edge: {
    talks: (from: string, to: string) => `${from} en ${to} overleggen`,
    chairs: (from: string, to: string) => `${from} zit ${to} voor`,
    supports: (from: string, to: string) => `${to} valt onder ${from}`,
    part: (from: string, to: string) => `Bij ${from} horen ${to}`,
    consults: (from: string, to: string) => `${from} raadpleegt ${to}`,
  } satisfies { readonly [K in ChartEdge['kind']]: (from: string, to: string) => string },
  groups: 'Werkgroepen',
  via: 'via de verbindingsmedewerker',
  people: (n: number) => `${n} ${n === 1 ? 'persoon' : 'personen'}`,
  columns: ['Wat', 'Wie'],
  lead: (name: string) => `${name} (trekker)`,
  nobody: 'niemand',
  others: (n: number) => (n === 1 ? '1 ander' : `${n} anderen`),
  unnamed: (n: number) => `${n} ${n === 1 ? 'persoon' : 'personen'}, zonder naam`,
  listed: (names: readonly string[]) => listed(names, 'nl'),
}
export type ChartWords = Words<typeof chartWords>
