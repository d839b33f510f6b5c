import type { Params } from '../../model/finding.ts'
import { listed } from '../format.ts'
import type { everydayRefusals as dutch } from '../nl/everyday-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const everydayRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'init-not-empty': p => `Something lies in ${p.folder} already. Take a folder that is absent or empty.`,
  'init-nowhere': p => `The folder ${p.above} does not exist. Make that folder first.`,
  'nothing-to-undo': () => 'There is no step to take back. Only steps on this computer can be taken back.',
  'undo-changed': p =>
    `The last step was: ${p.say}. After it ${listed(list(p.paths), 'en')} changed again, so ipr does not take that step back. Change the record yourself.`,
  stopped: () => 'You stopped. Nothing was changed.',
}
