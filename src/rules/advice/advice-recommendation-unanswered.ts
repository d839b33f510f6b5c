import { livesOf } from '../../domain/advice/lives.ts'
import { currentRound, lastOf } from '../../domain/advice/rounds.ts'
import { listed, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'
import { numbered } from './words.ts'

type Say = { readonly numbers: readonly string[]; readonly reacted: Day }

/** ADV-16: a reaction shows for each recommendation what happens with it. */
export const adviceRecommendationUnanswered = rule<Say>({
  id: 'advice-recommendation-unanswered',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-22', 'FUNC-08'],
  chapter: chapter('3'),
  title: {
    nl: 'De reactie gaat in op elke aanbeveling',
    en: 'The response answers each recommendation',
  },
  why: {
    nl: 'Een aanbeveling zonder antwoord raakt zoek. Op de adviesbalans, de stand van alle aanbevelingen, blijft zij open staan.',
    en: 'A recommendation without an answer gets lost. In the ledger of all recommendations it stays open.',
  },
  fix: {
    nl: 'Noteer wat het College antwoordde met ‘ipr advies stap’, als ‘reactie-ontvangen’ met ‘--answer’. Staat het antwoord niet in de reactie, vraag er dan naar.',
    en: 'Note what the College answered with ‘ipr advice step’, as ‘reacted’ with ‘--answer’. If the response does not say, ask for it.',
  },
  message: {
    nl: ({ numbers, reacted }) =>
      `De reactie is van ${longDay(reacted, 'nl')}. Op ${numbers.length === 1 ? 'aanbeveling' : 'de aanbevelingen'} ${listed(numbers, 'nl')} staat geen antwoord.`,
    en: ({ numbers, reacted }) =>
      `The response is of ${longDay(reacted, 'en')}. ${numbers.length === 1 ? 'Recommendation' : 'Recommendations'} ${listed(numbers, 'en')} ${numbers.length === 1 ? 'has' : 'have'} no answer.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const reacted = lastOf(currentRound(life), 'reacted')?.day
      if (reacted == null || facts.norms.get('advice.reaction.per_recommendation', reacted) !== true) continue
      const silent = life.entry.data.recommendations.flatMap(({ n, answer }, index) =>
        answer === undefined || answer.class === 'unanswered' ? [{ n, index }] : [],
      )
      const [first, ...rest] = silent
      if (first === undefined) continue
      yield {
        ...atRecommendation(life, first.index),
        also: rest.map(({ index }) => atRecommendation(life, index)),
        say: { numbers: numbered(silent.map(({ n }) => n)), reacted },
      }
    }
  },
})
