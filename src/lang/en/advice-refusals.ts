import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import type { adviceRefusals as dutch } from '../nl/advice-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Did you mean ${value}?` : '')

export const adviceRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'advice-ambiguous': p =>
    `${p.found} can be more than one advice: ${either(list(p.ids), 'en')}. Name the whole id.`,
  'unknown-state': p =>
    `There is no state ${p.found}.${meant(p.instead)} States are, for example, received, sent and closed.`,
  'no-clock': p =>
    list(p.allowed).length === 0
      ? 'No term runs on this advice.'
      : `This advice has no term ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
}
