import * as z from 'zod'
import { adviceDue, dueSheet } from '../../documents/advice/due.ts'
import { dueRows } from '../../domain/advice/due.ts'
import { command } from '../command.ts'
import { ADVICE_READS } from './reads.ts'

/** All clocks of both sides that run, most pressing first. */
export const adviceDueCommand = command({
  options: z.object({}),
  reads: ADVICE_READS,
  archive: 'whole',
  run: ({ facts, lang }) => {
    const rows = dueRows(facts)
    return {
      doc: adviceDue(facts, rows, lang),
      data: rows.map(({ life, ...row }) => ({ advice: life.entry.id, ...row })),
      sheet: dueSheet(facts, rows, lang),
    }
  },
})
