import { livesOf } from '../../domain/advice/lives.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'

type Say = { readonly n: number; readonly count: number; readonly twice: boolean }

/** Design section 3: recommendations are numbered 1 to n, each number once. */
export const adviceRecommendationNumbers = rule<Say>({
  id: 'advice-recommendation-numbers',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-16', 'ADV-31'],
  chapter: besideAdvice,
  title: {
    nl: 'Aanbevelingen hebben een eigen nummer, vanaf 1',
    en: 'Recommendations have a number of their own, from 1',
  },
  why: {
    nl: 'Reactie en adviesbalans verwijzen naar het nummer.',
    en: 'Response and ledger refer to the number.',
  },
  fix: {
    nl: 'Nummer de aanbevelingen door vanaf 1. Is het advies al verstuurd, houd dan de nummers van de verstuurde tekst aan.',
    en: 'Number the recommendations from 1. If the advice is sent already, keep the numbers of the text as sent.',
  },
  message: {
    nl: say =>
      say.twice
        ? `Nummer ${say.n} komt twee keer voor bij de aanbevelingen.`
        : `Er ${say.count === 1 ? 'is 1 aanbeveling' : `zijn ${say.count} aanbevelingen`}. Nummer ${say.n} past daar niet bij.`,
    en: say =>
      say.twice
        ? `Number ${say.n} occurs twice among the recommendations.`
        : `There ${say.count === 1 ? 'is 1 recommendation' : `are ${say.count} recommendations`}. Number ${say.n} does not fit.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const { recommendations } = life.entry.data
      const count = recommendations.length
      for (const [index, { n }] of recommendations.entries()) {
        const earlier = recommendations.findIndex(other => other.n === n)
        const twice = earlier < index
        if (!twice && n >= 1 && n <= count) continue
        yield {
          ...atRecommendation(life, index, 'n'),
          ...(twice && { also: [atRecommendation(life, earlier, 'n')] }),
          say: { n, count, twice },
        }
      }
    }
  },
})
