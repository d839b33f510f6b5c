import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on involvement or a handover cannot run. */
export const cooperationRefusals = {
  'no-involvement': p => `In het betrokkenheidsregister staat nog niets over ${p.year}.`,
  'involvement-number': p =>
    `Nummer ${p.found} staat niet in het register van ${p.year}. Kies een nummer van 1 tot en met ${p.last}.`,
  'role-unknown': p => `De rol ${p.found} wordt niet overgedragen. Kies ${either(list(p.allowed), 'nl')}.`,
} satisfies { [key: string]: (p: Params) => string }
