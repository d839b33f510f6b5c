import * as z from 'zod'
import { proposeData, proposeDoc, proposeSheet } from '../../documents/planning/propose.ts'
import { proposeYear } from '../../domain/planning/propose-year.ts'
import { command } from '../command.ts'
import { yearArgument, yearNamed } from '../money/arguments.ts'
import { PLANNING_READS } from './arguments.ts'

/** Days for the meetings that a year still needs; records nothing. */
export const planPropose = command({
  options: z.object({}),
  args: [yearArgument],
  reads: PLANNING_READS,
  archive: 'whole',
  run: ({ facts, lang, args }) => {
    const found = proposeYear(facts, yearNamed(facts, args[0]))
    return {
      doc: proposeDoc(facts, found, lang),
      data: proposeData(found),
      sheet: proposeSheet(facts, found, lang),
    }
  },
})
