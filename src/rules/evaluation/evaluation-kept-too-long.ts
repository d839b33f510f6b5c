import { longDay } from '../../lang/format.ts'
import { addMonths, type Day } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly held: Day; readonly until: Day }

/** Retention: answers and talks of an evaluation go when their time is over. */
export const evaluationKeptTooLong = rule<Say>({
  id: 'evaluation-kept-too-long',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-03'],
  chapter: besideAdvice,
  title: {
    nl: 'Antwoorden van oude evaluaties zijn verwijderd',
    en: 'Answers of old evaluations are removed',
  },
  why: {
    nl: 'Wat u niet meer nodig hebt, kan ook niet uitlekken.',
    en: 'What you no longer need cannot leak.',
  },
  fix: {
    nl: 'Haal uit het bestand wat onder ‘answers’ (antwoorden) en ‘talks’ (gesprekken) staat. De datum en de vervolgacties mogen blijven.',
    en: 'Remove from the file what stands under ‘answers’ and ‘talks’. The date and the follow-up actions may stay.',
  },
  message: {
    nl: say =>
      `De antwoorden en gesprekken van de evaluatie van ${longDay(say.held, 'nl')} staan nog in het archief. De bewaartermijn eindigde op ${longDay(say.until, 'nl')}.`,
    en: say =>
      `The answers and talks of the evaluation of ${longDay(say.held, 'en')} are still in the archive. The time to keep them ended on ${longDay(say.until, 'en')}.`,
  },
  *check(facts) {
    const years = facts.norms.get('retention.evaluations_years', facts.today)
    if (years === null) return
    for (const evaluation of facts.model.all('evaluation')) {
      const { held, answers, talks } = evaluation.data
      const until = addMonths(held, years * 12)
      if (until >= facts.today || answers.length + talks.length === 0) continue
      yield { in: evaluation, at: answers.length > 0 ? ['answers'] : ['talks'], say: { held, until } }
    }
  },
})
