import type { Unmet } from '../../domain/planning/propose-year.ts'
import type { Day } from '../../model/day.ts'
import { either, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of proposed days for a year. */
export const planProposeWords = {
  title: (year: number) => `Voorstel voor de overleggen van ${year}`,
  nothing: (year: number) => `Voor ${year} zijn geen overleggen meer nodig.`,
  about: (n: number) =>
    `${n === 1 ? 'Eén overleg is' : `${n} overleggen zijn`} nog nodig. De datums liggen buiten feestdagen, reces en dagen met een ander overleg. Dit is een voorstel: er is niets vastgelegd.`,
  noRecess: (year: number) =>
    `In ipr.yaml staat voor ${year} nog geen reces. Vul dat aan, en vraag het voorstel opnieuw.`,
  columns: ['Datum', 'Tijd', 'Overleg', 'Toelichting'],
  sheet: ['datum', 'begin', 'plaats', 'soort', 'werkgroepen'],
  holiday: (day: Day, name: string) => `niet ${longDay(day, 'nl')} (${name})`,
  recess: (name: string) => `niet in het ${name}`,
  meeting: (day: Day) => `niet ${longDay(day, 'nl')} (ander overleg)`,
  vacant: (parties: readonly string[]) => `nog niemand bekend als ${either(parties, 'nl')}`,
  joined: (parts: readonly string[]) => parts.join('; '),
  groups: (names: readonly string[]) => listed(names, 'nl'),
  unmet: 'Wat niet meer kan',
  short: (what: string, short: number, why: string) => `${what}: ${short} te weinig. ${why}`,
  why: {
    past: 'Dit jaar is er geen tijd meer om een agenda te versturen en te vergaderen.',
    no_day: 'Op elke dag die over is, is het feestdag, weekend of reces of is er al een ander overleg.',
  } satisfies { readonly [W in Unmet['why']]: string },
}
export type PlanProposeWords = Words<typeof planProposeWords>
