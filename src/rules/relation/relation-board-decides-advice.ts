import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { adviceDecisionsIn } from './advice-decisions.ts'

type Say = { readonly decision: string }

/** REL-07, FOUND-04: the board of the foundation has no say in advice. */
export const relationBoardDecidesAdvice = rule<Say>({
  id: 'relation-board-decides-advice',
  area: 'relation',
  severity: 'error',
  rows: ['FOUND-04', 'REL-07'],
  chapter: chapter('10'),
  title: {
    nl: 'Het bestuur van de stichting besluit niet over advies',
    en: 'The board of the foundation does not decide on advice',
  },
  why: {
    nl: 'Het bestuur zorgt voor de subsidie en andere wettelijke plichten. Over de inhoud gaan alle leden samen.',
    en: 'The board sees to the subsidy and other legal duties. The content is for all members together.',
  },
  fix: {
    nl: 'Leg het onderwerp voor aan een vergadering van de raad, en haal dit besluit uit het verslag van het bestuur.',
    en: 'Lay the subject before a meeting of the council, and take this decision out of the minutes of the board.',
  },
  message: {
    nl: say =>
      `Besluit ${say.decision} van het bestuur gaat over een advies. Daarover besluiten alle leden samen.`,
    en: say => `Decision ${say.decision} of the board is on an advice. All members together decide on that.`,
  },
  *check(facts) {
    for (const { minutes, at, decision } of adviceDecisionsIn(facts, 'foundation')) {
      yield { in: minutes, at: [...at, 'n'], say: { decision: decision.n } }
    }
  },
})
