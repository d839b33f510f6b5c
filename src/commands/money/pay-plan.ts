import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import { payPersonDoc, payPlanData, payPlanDoc } from '../../documents/money/pay-plan.ts'
import { allowances } from '../../domain/money/allowance.ts'
import { payPlan as planOfYear } from '../../domain/money/instalments.ts'
import { command } from '../command.ts'
import { PAY_READS, paidNamed, yearArgument, yearNamed } from './arguments.ts'
import { needPayments } from './payments-file.ts'

/** What is still to be paid in a year, and how that keeps within the limits. */
export const payPlan = command({
  options: z.object({
    person: optional(text, 'alleen de betalingen aan één persoon', 'the payments to one person only'),
  }),
  args: [yearArgument],
  reads: PAY_READS,
  archive: 'whole',
  run: ({ facts, lang, args, options: { person } }) => {
    const year = yearNamed(facts, args[0])
    needPayments(facts, year)
    const all = allowances(facts, year)
    const plan = planOfYear(facts, all)
    if (person === undefined)
      return { doc: payPlanDoc(facts, plan, lang), data: payPlanData(facts, plan, plan.people) }
    const { id } = paidNamed(facts, all, person)
    const one = plan.people.filter(each => each.person === id)
    return { doc: payPersonDoc(facts, plan, one[0]!, lang), data: payPlanData(facts, plan, one) }
  },
})
