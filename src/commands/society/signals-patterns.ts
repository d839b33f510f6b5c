import * as z from 'zod'
import { optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import { patternsDoc, patternsSheet } from '../../documents/society/patterns.ts'
import { signalWordsOf } from '../../documents/society/shared.ts'
import { groupName } from '../../domain/names.ts'
import { signalPatterns } from '../../domain/society/patterns.ts'
import { yearOf, yearSpan } from '../../model/day.ts'
import { command } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { SOCIETY_READS } from './reads.ts'

/** Which signals come more often in a year, by theme, role, client group, movement and source. */
export const signalsPatterns = command({
  options: z.object({
    year: optional(
      year,
      'over dit jaar; zonder deze optie het lopende jaar',
      'of this year; without it the running year',
    ),
    all: optional(yesNo, 'over alle jaren', 'of all years'),
    group: optional(text, 'alleen van deze werkgroep', 'only of this workgroup'),
  }),
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = signalWordsOf(lang).pattern
    const asked = options.year ?? yearOf(facts.today)
    const group = options.group === undefined ? undefined : recordNamed(facts, 'workgroup', options.group).id
    const span = options.all ? { from: '1900-01-01' as const, to: facts.today } : yearSpan(asked)
    const found = signalPatterns(facts, { span, group })
    const title = options.all ? words.all : words.year(asked)
    return {
      doc: patternsDoc(
        facts,
        group === undefined ? title : words.group(title, groupName(facts, group)),
        found,
        lang,
      ),
      data: found,
      sheet: patternsSheet(facts, found, lang),
    }
  },
})
