import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import type { cooperationRefusals as dutch } from '../nl/cooperation-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on involvement or a handover cannot run, in English. */
export const cooperationRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'no-involvement': p => `The involvement register holds nothing on ${p.year} yet.`,
  'involvement-number': p =>
    `Number ${p.found} does not stand in the register of ${p.year}. Choose a number from 1 to ${p.last}.`,
  'role-unknown': p => `The role ${p.found} is not handed over. Choose ${either(list(p.allowed), 'en')}.`,
}
