import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { findData, findDoc } from '../../documents/find/find.ts'
import { find as findAll } from '../../domain/find/find.ts'
import { needles } from '../../domain/find/fold.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'

/** What did we decide on X: looks through decisions, advices, actions, incoming papers and minutes. */
export const find = command({
  options: z.object({
    all: optional(yesNo, 'toon alles wat er is gevonden', 'show everything that was found'),
  }),
  args: [
    {
      // Three dots behind the name: one word or more.
      name: { nl: 'WOORD...', en: 'WORD...' },
      about: {
        nl: 'een of meer woorden, ook een deel van een woord; alle woorden moeten erin staan',
        en: 'one or more words, or a part of a word; all of them must be there',
      },
      required: true,
    },
  ],
  reads: [
    'council',
    'meeting',
    'minutes',
    'advice',
    'request',
    'advice-text',
    'response',
    'report',
    'action',
    'incoming',
  ],
  archive: 'whole',
  run: ({ facts, lang, args, options }) => {
    const words = needles(args)
    if (words.length === 0) throw new Refusal('nothing-to-find')
    const hits = findAll(facts, words)
    return {
      doc: findDoc(facts, hits, { words, all: options.all === true, lang }),
      data: findData(hits),
    }
  },
})
