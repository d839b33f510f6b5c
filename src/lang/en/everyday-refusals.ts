import type { Params } from '../../model/finding.ts'
import type { everydayRefusals as dutch } from '../nl/everyday-refusals.ts'

export const everydayRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'init-not-empty': p => `Something lies in ${p.folder} already. Take a folder that is absent or empty.`,
  'init-nowhere': p => `The folder ${p.above} does not exist. Make that folder first.`,
  stopped: () => 'You stopped. Nothing was changed.',
}
