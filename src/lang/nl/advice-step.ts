import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of what records something about an advice. */
export const adviceStepWords = {
  after: 'Zo staat het advies er dan voor',
  taken: (title: string, step: string, on: Day | null) =>
    `Advies ‘${title}’: ${step}${on === null ? '' : ` op ${longDay(on, 'nl')}`}`,
  confirmed: (title: string, numbers: readonly number[], name: string) =>
    `Advies ‘${title}’: antwoord op aanbeveling ${listed(numbers.map(String), 'nl')} bevestigd door ${name}`,
  opened: (title: string, id: string) => `Advies ‘${title}’: dossier geopend (${id})`,
  noted: (title: string) => `Advies ‘${title}’: dossier aangevuld`,
  followed: (title: string, n: number) => `Advies ‘${title}’: vervolg van aanbeveling ${n}`,
  state: (state: string) => `Stand: ${state}.`,
  number: (number: string) => `Openbaar nummer: ${number}.`,
  noText: 'Er is geen advice.md. De verstuurde tekst ligt daarom niet vast.',
  open: (guards: readonly string[]) => `De stap kan, maar dit is nog niet in orde: ${listed(guards, 'nl')}.`,
  turn: (who: string, what: string) => `Nu aan zet is ${who}: ${what}.`,
  turnUntil: (who: string, what: string, due: Day) =>
    `Nu aan zet is ${who}: ${what}, uiterlijk ${longDay(due, 'nl')}.`,
  confirm: (command: string) =>
    `De antwoorden zijn een voorstel. Een trekker of de voorzitter bevestigt ze: ${command}`,
}
export type AdviceStepWords = Words<typeof adviceStepWords>
