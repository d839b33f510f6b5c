import { sendingWordsOf } from '../../documents/sending/letter.ts'
import type { Given, Outcome } from '../command.ts'
import { planOn } from '../planned.ts'
import { draft } from './draft.ts'
import type { Parcel, SendingOptions } from './parcel.ts'
import { recordsOf } from './record.ts'

/**
 * What a sending does: it shows what goes to whom. With `--out` it makes the drafts, and records in the archive which
 * version of which papers went to whom; without, nothing is made or recorded.
 */
export const sendOutcome = async (given: Given<SendingOptions>, parcel: Parcel): Promise<Outcome> => {
  const { facts, lang, options, out } = given
  const { outcome, recipients } = await draft(given, parcel)
  if (out === null) return outcome
  const say = sendingWordsOf(lang).plan(parcel.what)
  const records = recordsOf(facts, parcel, recipients, { channel: options.channel ?? 'mail', why: say })
  return {
    ...outcome,
    quiet: true,
    plan: planOn(facts, { say, message: `outgoing: ${parcel.slug}`, drafts: [...parcel.drafts, ...records] }),
  }
}
