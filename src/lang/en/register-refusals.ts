import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import type { registerRefusals as dutch } from '../nl/register-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** More names than this say less than a few. */
const MOST = 6

export const registerRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'id-ambiguous': p => {
    const ids = list(p.ids)
    const more = ids.length - MOST
    if (more < 2) return `${p.found} fits more than one id. Name ${either(ids, 'en')}.`
    return `${p.found} fits ${ids.length} ids. Name it more precisely, such as ${either(ids.slice(0, MOST), 'en')}.`
  },
  'action-step-unknown': p => `An action has no step ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
  'action-closed': p =>
    `The action ‘${p.action}’ is closed already: ${p.step} on ${p.on}. Make a new one with: ipr actions add`,
  'step-earlier': p =>
    `The step is of ${p.found}, but something happened on ${p.last} already. Name a day from ${p.last} with --on.`,
  'day-to-come': p => `${p.found} is still to come. Record a step on or after the day itself.`,
  'incoming-handled': p => `The paper ‘${p.title}’ was handled already on ${p.on}.`,
  'incoming-handled-early': p =>
    `The paper ‘${p.title}’ was received on ${p.received}. It cannot have been handled on ${p.found}.`,
  'number-taken': p => `Number ${p.found} is that of paper ${p.id}. Choose another, or leave out --number.`,
  'nothing-to-find': () => 'Name at least one word of two letters or more to look for.',
}
