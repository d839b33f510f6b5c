import * as z from 'zod'
import { optional, year, yesNo } from '../../../schemas/scalars.ts'
import { incomingKinds } from '../../../schemas/vocabulary/advice.ts'
import { incomingData, incomingDoc, incomingSheet } from '../../documents/registers/incoming.ts'
import { registerWordsOf } from '../../documents/registers/shared.ts'
import { incomingList } from '../../domain/registers/incoming.ts'
import { command } from '../command.ts'
import { spoken } from './spoken.ts'

/** The register of incoming papers: those not handled yet, or those of a year. */
export const incoming = command({
  options: z.object({
    all: optional(yesNo, 'ook stukken die zijn afgehandeld', 'also papers that were handled'),
    year: optional(year, 'alle stukken uit dit jaar', 'all papers of this year'),
    kind: optional(
      spoken(incomingKinds),
      'alleen deze soort, zoals adviesaanvraag',
      'only this kind, such as request',
    ),
  }),
  reads: ['council', 'incoming', 'meeting', 'agenda'],
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = registerWordsOf(lang).incoming
    const papers = incomingList(facts, options)
    const which =
      options.year === undefined ? (options.all ? words.all : words.openTitle) : words.year(options.year)
    const title =
      options.kind === undefined ? which : words.kind(which, incomingKinds.word(options.kind, lang))
    return {
      doc: incomingDoc(facts, title, papers, lang),
      data: incomingData(facts, papers),
      sheet: incomingSheet(papers, lang),
    }
  },
})
