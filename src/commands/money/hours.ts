import * as z from 'zod'
import { hoursData, hoursDoc } from '../../documents/money/hours.ts'
import { hoursOf } from '../../domain/money/hours.ts'
import { command } from '../command.ts'
import { yearArgument, yearNamed } from './arguments.ts'

/** The supporter's hours of a year. */
export const hours = command({
  options: z.object({}),
  args: [yearArgument],
  reads: ['member', 'person', 'money'],
  archive: 'whole',
  run: ({ facts, lang, args }) => {
    const found = hoursOf(facts, yearNamed(facts, args[0]))
    return { doc: hoursDoc(facts, found, lang), data: hoursData(found) }
  },
})
