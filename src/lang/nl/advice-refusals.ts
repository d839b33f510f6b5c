import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Bedoelt u ${value}?` : '')

/** Why a command on advice cannot run. */
export const adviceRefusals = {
  'advice-ambiguous': p =>
    `${p.found} kan meer dan één advies zijn: ${either(list(p.ids), 'nl')}. Noem het hele kenmerk.`,
  'unknown-state': p =>
    `De stand ${p.found} bestaat niet.${meant(p.instead)} Standen zijn bijvoorbeeld ontvangen, verstuurd en afgesloten.`,
  'no-clock': p =>
    list(p.allowed).length === 0
      ? 'Bij dit advies loopt geen termijn.'
      : `Dit advies heeft geen termijn ${p.found}. Kies ${either(list(p.allowed), 'nl')}.`,
} satisfies { [key: string]: (p: Params) => string }
