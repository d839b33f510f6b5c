import * as z from 'zod'
import { procedureData, procedureDoc } from '../../documents/cooperation/procedure.ts'
import { command } from '../command.ts'

/** A sheet on how council and municipality work together, made from the norms. */
export const procedure = command({
  options: z.object({}),
  reads: ['council', 'member', 'person', 'workgroup'],
  archive: 'whole',
  run: ({ facts, lang }) => ({ doc: procedureDoc(facts, lang), data: procedureData(facts, lang) }),
})
