import { livesOf } from '../../domain/advice/lives.ts'
import { listed, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'
import { numbered } from './words.ts'

type Say = { readonly numbers: readonly string[]; readonly on: Day }

/** ADV-16: a reaction shows how an advice is used; to note it is no answer. */
export const adviceAnswerHollow = rule<Say>({
  id: 'advice-answer-hollow',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-22', 'FUNC-08'],
  chapter: chapter('3'),
  title: {
    nl: 'De reactie zegt wat er met een aanbeveling gebeurt',
    en: 'The response says what happens with a recommendation',
  },
  why: {
    nl: '‘Voor kennisgeving aangenomen’ zegt niet of en hoe het advies is gebruikt. Zo’n aanbeveling blijft open staan.',
    en: '‘Noted’ does not say whether and how the advice was used. Such a recommendation stays open.',
  },
  fix: {
    nl: 'Vraag het College wat het met de aanbeveling doet. Of geef de aanbeveling opnieuw mee met een later advies.',
    en: 'Ask the College what it does with the recommendation. Or hand it over again with a later advice.',
  },
  message: {
    nl: ({ numbers, on }) =>
      `${numbers.length === 1 ? 'Aanbeveling' : 'De aanbevelingen'} ${listed(numbers, 'nl')} ${numbers.length === 1 ? 'is' : 'zijn'} op ${longDay(on, 'nl')} alleen voor kennisgeving aangenomen. Er staat niet bij wat het College ermee doet.`,
    en: ({ numbers, on }) =>
      `${numbers.length === 1 ? 'Recommendation' : 'Recommendations'} ${listed(numbers, 'en')} ${numbers.length === 1 ? 'was' : 'were'} only noted on ${longDay(on, 'en')}. It is not said what the College does with ${numbers.length === 1 ? 'it' : 'them'}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const hollow = life.entry.data.recommendations.flatMap(({ n, answer }, index) =>
        answer?.class === 'hollow' ? [{ n, index, on: answer.on }] : [],
      )
      const [first, ...rest] = hollow
      if (first === undefined) continue
      yield {
        ...atRecommendation(life, first.index, 'answer', 'class'),
        also: rest.map(({ index }) => atRecommendation(life, index, 'answer', 'class')),
        say: { numbers: numbered(hollow.map(({ n }) => n)), on: first.on },
      }
    }
  },
})
