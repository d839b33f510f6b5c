import type { Params } from '../../model/finding.ts'
import type { sendingRefusals as dutch } from '../nl/sending-refusals.ts'

export const sendingRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'ahead-alone': () =>
    'The option --ahead shows everything from today on. Leave out the month and --year then.',
}
