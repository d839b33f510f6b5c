import * as z from 'zod'
import { list, text } from '../../../schemas/scalars.ts'
import { questionsDoc } from '../../documents/society/questions.ts'
import { command } from '../command.ts'
import { SOCIETY_READS } from './reads.ts'
import { termNamed } from './terms.ts'

/** A list of questions for a talk with residents, to print or to send along. */
export const signalsQuestions = command({
  options: z.object({
    theme: list(text, 'over dit thema; vaker te geven', 'on this theme; may be given more than once'),
    role: list(
      text,
      'alleen voor deze inwonersrol; vaker te geven',
      'only for this resident role; may be given more than once',
    ),
  }),
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const themes = options.theme.map(each => termNamed(facts, 'themes', each))
    const roles = options.role.map(each => termNamed(facts, 'resident_roles', each))
    return {
      doc: questionsDoc(facts, { themes, roles }, lang),
      data: {
        themes,
        roles,
        conversation: facts.norms.vocabulary('conversation_questions').map(({ id }) => id),
        signal: facts.norms.vocabulary('signal_questions').map(({ id }) => id),
        by_role: facts.norms
          .vocabulary('role_questions')
          .map(({ id }) => id)
          .filter(id => roles.length === 0 || roles.includes(id)),
      },
    }
  },
})
