import * as z from 'zod'
import { yearPlan, yearPlanData, yearPlanDoc } from '../../documents/planning/plan-year.ts'
import { command } from '../command.ts'
import { yearArgument, yearNamed } from '../money/arguments.ts'
import { PLANNING_READS } from './arguments.ts'

/** The year plan, and what the year still asks. */
export const planYear = command({
  options: z.object({}),
  args: [yearArgument],
  reads: PLANNING_READS,
  archive: 'whole',
  run: ({ facts, lang, args }) => {
    const found = yearPlan(facts, yearNamed(facts, args[0]))
    return { doc: yearPlanDoc(facts, found, lang), data: yearPlanData(found) }
  },
})
