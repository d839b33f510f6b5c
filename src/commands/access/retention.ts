import * as z from 'zod'
import { retentionDoc } from '../../documents/access/retention.ts'
import { retention as retained } from '../../domain/retention.ts'
import { command } from '../command.ts'

/** How long what is kept, and what is over its term. */
export const retention = command({
  options: z.object({}),
  reads: 'all',
  archive: 'whole',
  run: ({ facts, lang }) => ({
    doc: retentionDoc(facts, lang),
    data: { kept: retained(facts) },
  }),
})
