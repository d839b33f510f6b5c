import * as z from 'zod'
import { takeBack } from '../../archive/taken.ts'
import { page } from '../../documents/page.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { planOn } from '../planned.ts'
import { keepWordsOf } from './sharing/words.ts'

/** Takes back the last change that a command made in this copy, if nobody changed those files since. */
export const undo = command({
  options: z.object({}),
  reads: [],
  archive: 'whole',
  run: ({ facts, lang, desk }) => {
    const [last] = desk.taken()
    if (!last) throw new Refusal('nothing-to-undo')
    const say = keepWordsOf(lang).undo(last.say)
    const drafts = takeBack(last, desk.read, say)
    if ('changed' in drafts) throw new Refusal('undo-changed', { say: last.say, paths: drafts.changed })
    return {
      doc: page(facts, say, lang, []),
      data: { say: last.say, day: last.day, files: last.files.map(({ path }) => path) },
      quiet: true,
      takesBack: true,
      plan: planOn(facts, { say, message: 'undo: take back the last change', drafts }),
    }
  },
})
