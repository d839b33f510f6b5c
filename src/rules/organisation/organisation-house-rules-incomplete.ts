import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { runningDocuments } from './documents.ts'

type Say = { readonly title: string }

/** GOV-03: house rules say in which article the procedure for relief stands. */
export const organisationHouseRulesIncomplete = rule<Say>({
  id: 'organisation-house-rules-incomplete',
  area: 'organisation',
  severity: 'warning',
  rows: ['GOV-03', 'MEMB-03'],
  chapter: chapter('5'),
  title: {
    nl: 'Het huishoudelijk reglement regelt de ontheffing',
    en: 'The house rules arrange relief of the task',
  },
  why: {
    nl: 'Een lid heeft er recht op vooraf te weten hoe een ontheffing gaat.',
    en: 'A member has a right to know beforehand how a relief goes.',
  },
  fix: {
    nl: 'Noteer bij ‘dismissal_article’ het artikel over ontheffing.',
    en: 'Note the article on relief under ‘dismissal_article’.',
  },
  message: {
    nl: say => `Bij ‘${say.title}’ staat niet in welk artikel de ontheffing uit de functie is geregeld.`,
    en: say => `‘${say.title}’ does not say in which article relief of the task is arranged.`,
  },
  *check(facts) {
    for (const document of runningDocuments(facts, 'house_rules')) {
      const { title, dismissal_article } = document.data
      if (dismissal_article === undefined) yield { in: document, at: ['title'], say: { title } }
    }
  },
})
