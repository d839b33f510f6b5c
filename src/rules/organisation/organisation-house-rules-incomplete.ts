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
    nl: 'Wie uit de functie kan worden ontheven, heeft recht op een vaste procedure.',
    en: 'Who can be relieved of the task has a right to a fixed procedure.',
  },
  fix: {
    nl: 'Noteer bij ‘dismissal_article’ in welk artikel de procedure staat.',
    en: 'Note under ‘dismissal_article’ in which article the procedure stands.',
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
