import * as z from 'zod'
import { restartDoc } from '../../documents/organisation/start.ts'
import { restartSteps } from '../../domain/organisation/restart.ts'
import { command } from '../command.ts'

/** The steps of a restart, in order, with how far each is. */
export const restart = command({
  options: z.object({}),
  reads: ['council', 'member', 'person', 'workgroup', 'meeting', 'plan', 'evaluation'],
  archive: 'whole',
  run: ({ facts, lang }) => ({ doc: restartDoc(facts, lang), data: restartSteps(facts) }),
})
