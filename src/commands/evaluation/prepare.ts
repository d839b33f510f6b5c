import * as z from 'zod'
import { day, optional, text } from '../../../schemas/scalars.ts'
import { briefDoc, evaluatorCheck } from '../../documents/evaluation/brief.ts'
import { preparation, preparationData, preparationDoc } from '../../documents/evaluation/prepare.ts'
import { looseDay } from '../../lang/loose-days.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { kindNamed, kindOptions } from './named.ts'
import { EVALUATION_READS } from './reads.ts'

/** What there is to know before an evaluation: agreements, figures, questions and conditions; or the brief of an independent one. */
export const evaluate = command({
  options: z.object({
    ...kindOptions,
    from: optional(
      day,
      'eerste dag waarover het gaat; zonder deze optie de dag na de vorige evaluatie',
      'first day it is about; without it the day after the last evaluation',
    ),
    until: optional(
      day,
      'laatste dag waarover het gaat; zonder deze optie vandaag',
      'last day it is about; without it today',
    ),
    by: optional(
      text,
      'wie een onafhankelijke evaluatie zou doen: controleer of dat mag',
      'who would do an independent evaluation: check whether that is allowed',
    ),
  }),
  reads: EVALUATION_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const { kind, group } = kindNamed(facts, options)
    const found = preparation(facts, kind, { group, from: options.from, to: options.until })
    const { from, to } = found.period.span
    if (from > to) throw new Refusal('evaluation-span', { from: looseDay(from), to: looseDay(to) })
    const evaluator = options.by === undefined ? null : evaluatorCheck(facts, personNamed(facts, options.by))
    return {
      doc:
        kind === 'independent' ? briefDoc(facts, found, evaluator, lang) : preparationDoc(facts, found, lang),
      data: { ...preparationData(found), evaluator },
      ...(evaluator !== null && evaluator.tie !== null ? { exit: 1 as const } : {}),
    }
  },
})
