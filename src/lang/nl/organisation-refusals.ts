import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on roles, vacancies or agreements cannot run. */
export const organisationRefusals = {
  'task-role-unknown': p => `De rol ${p.found} heeft geen takenlijst. Kies ${either(list(p.allowed), 'nl')}.`,
  'not-appointed': p => `${p.found} is geen lid en wordt dat nog niet: er is geen benoeming genoteerd.`,
  'vacancy-closed': p => `De vacature voor ${p.role} is afgesloten op ${p.on}.`,
  'vacancy-step-unknown': p =>
    `De stap ${p.found} kan nu niet bij deze vacature. Kies ${either(list(p.allowed), 'nl')}.`,
  'candidate-unknown': p =>
    `${p.found} staat niet als kandidaat in het archief. Maak eerst een bestand onder members.`,
  'paper-ambiguous': p =>
    `${p.found} past bij meer dan één stuk: ${list(p.titles).join('; ')}. Noem de hele titel.`,
  'paper-unknown': p => `In de jaarplanning ${p.year} staat geen stuk ${p.found}.`,
  'nothing-to-change': () => 'Zeg met een optie wat er verandert. Kijk met --help.',
} satisfies { [key: string]: (p: Params) => string }
