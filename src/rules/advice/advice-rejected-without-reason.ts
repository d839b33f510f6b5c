import { type Answer, answers } from '../../../schemas/vocabulary/advice.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'

type Say = { readonly n: number; readonly answer: Answer }

const NEEDS_REASON: ReadonlySet<Answer> = new Set(['rejected', 'partly', 'later'])

/** ADV-16: whoever does not, partly or later follows a recommendation says why. */
export const adviceRejectedWithoutReason = rule<Say>({
  id: 'advice-rejected-without-reason',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16'],
  chapter: chapter('3'),
  title: {
    nl: 'Wie een aanbeveling niet of deels overneemt, zegt waarom',
    en: 'Who does not or partly adopts a recommendation says why',
  },
  why: {
    nl: 'Met de reden kan de raad uitleggen wat er met de inbreng van inwoners gebeurde.',
    en: 'With the reason the council can explain what happened to the input of residents.',
  },
  fix: {
    nl: 'Zet de reden van het College in het dossier bij ‘answer’, achter ‘reason’. Staat er geen reden in de reactie, vraag er dan naar.',
    en: 'Put the reason of the College in the file under ‘answer’, after ‘reason’. If the response gives no reason, ask for it.',
  },
  message: {
    nl: say =>
      `Het antwoord op aanbeveling ${say.n} is: ${answers.word(say.answer, 'nl')}. De reden staat er niet bij.`,
    en: say =>
      `The answer to recommendation ${say.n} is: ${answers.word(say.answer, 'en')}. No reason is given.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const [index, { n, answer }] of life.entry.data.recommendations.entries()) {
        if (answer === undefined || answer.reason !== undefined || !NEEDS_REASON.has(answer.class)) continue
        yield { ...atRecommendation(life, index, 'answer', 'class'), say: { n, answer: answer.class } }
      }
    }
  },
})
