import * as z from 'zod'
import { day, optional } from '../../../schemas/scalars.ts'
import { formData, formDoc, formMail, questionForm } from '../../documents/evaluation/form.ts'
import { type EvaluationKind, periodOf } from '../../domain/evaluation/period.ts'
import { type Audience, audiences } from '../../domain/evaluation/questions.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { command } from '../command.ts'
import { keyMeant } from '../registers/spoken.ts'
import { EVALUATION_READS } from './reads.ts'

const KIND: { readonly [A in Audience]: EvaluationKind } = {
  members: 'internal',
  leads: 'internal',
  alderman: 'municipal',
  officers: 'municipal',
  evaluator: 'independent',
}

/** A form with the questions of an evaluation for one audience, to print, to fill in or to mail. */
export const evaluateForm = command({
  options: z.object({
    by: optional(day, 'uiterlijk terug op', 'to be back by'),
    from: optional(day, 'eerste dag waarover het gaat', 'first day it is about'),
    until: optional(day, 'laatste dag waarover het gaat', 'last day it is about'),
  }),
  args: [
    {
      name: { nl: 'VOOR', en: 'FOR' },
      about: {
        nl: 'leden, trekkers, wethouder, beleidsmedewerkers of evaluator',
        en: 'members, leads, alderman, officers or evaluator',
      },
      required: true,
    },
  ],
  reads: EVALUATION_READS,
  archive: 'whole',
  formats: ['mail'],
  run: ({ facts, lang, options, args: [said = ''] }) => {
    const audience = keyMeant(audiences, said)
    if (audience === undefined) {
      const allowed = audiences.keys.map(key => slug(audiences.word(key, lang)))
      throw new Refusal('evaluation-audience', { found: said, allowed })
    }
    const { span } = periodOf(facts, KIND[audience], { from: options.from, to: options.until })
    const form = questionForm(facts, audience, span, options.by ?? null)
    return {
      doc: formDoc(facts, form, lang),
      data: formData(facts, form),
      texts: { mail: () => formMail(facts, form, lang) },
    }
  },
})
