import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { problemsOf } from './problems.ts'

type Say = { readonly name: string }

/** MEMB-03: the house rules hold the procedure that was followed. */
export const memberReliefWithoutArticle = rule<Say>({
  id: 'member-relief-without-article',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-03', 'GOV-03'],
  chapter: chapter('5'),
  title: {
    nl: 'Bij een ontheffing staat het artikel van het huishoudelijk reglement',
    en: 'A relief names the article of the house rules',
  },
  why: {
    nl: 'Het reglement zegt hoe een ontheffing gaat. Met het artikel erbij is te zien dat het zo is gegaan.',
    en: 'The house rules say how a relief goes. The article shows that it went that way.',
  },
  fix: {
    nl: 'Noteer het artikel onder ‘article’ bij de ontheffing.',
    en: 'Note the article under ‘article’ of the relief.',
  },
  message: {
    nl: say => `Bij de ontheffing van ${say.name} staat geen artikel van het huishoudelijk reglement.`,
    en: say => `The relief of ${say.name} names no article of the house rules.`,
  },
  *check(facts) {
    for (const { member, problem } of problemsOf(facts, 'relief_without_article')) {
      yield { in: member, at: problem.at, say: { name: member.data.name } }
    }
  },
})
