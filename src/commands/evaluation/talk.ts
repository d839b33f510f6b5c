import * as z from 'zod'
import { day, optional, text } from '../../../schemas/scalars.ts'
import { append } from '../../archive/edit.ts'
import { draftOf } from '../../archive/plan.ts'
import { evaluationWordsOf } from '../../documents/evaluation/shared.ts'
import { page } from '../../documents/page.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { planOn } from '../planned.ts'
import { personNamed } from '../registers/named.ts'
import { evaluationNamed } from './named.ts'
import { EVALUATION_READS } from './reads.ts'

/** Notes that a personal talk was held, and when; there is no place for what was said (EVAL-03, CHAIR-08). */
export const evaluateTalk = command({
  options: z.object({
    on: optional(day, 'op welke dag; zonder deze optie vandaag', 'on which day; without it today'),
    evaluation: optional(
      text,
      'bij welke evaluatie; zonder deze optie de laatste interne',
      'with which evaluation; without it the last internal one',
    ),
  }),
  args: [
    {
      name: { nl: 'LID', en: 'MEMBER' },
      about: { nl: 'met wie', en: 'with whom' },
      required: true,
    },
  ],
  reads: EVALUATION_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = ''] }) => {
    const evaluation = evaluationNamed(facts, options.evaluation)
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    const person = personNamed(facts, said)
    const known = evaluation.data.talks.some(talk => talk.with === person && talk.on === on)
    const say = evaluationWordsOf(lang).talk.say(evaluation.data.held, on)
    return {
      doc: page(facts, say, lang, []),
      data: { evaluation: evaluation.id, with: person, on },
      quiet: true,
      plan: planOn(facts, {
        say,
        message: `evaluation: talk in ${evaluation.id}`,
        drafts: known
          ? []
          : [draftOf(evaluation.source, append(evaluation.source, ['talks'], { with: person, on }), say)],
      }),
    }
  },
})
