import { chapter } from '../advice/words.ts'
import { rule } from '../rule.ts'
import { adviceDecisionsIn } from './advice-decisions.ts'

type Say = { readonly decision: string }

/** WG-18, STAFF-02: the consultation with policy officers is informal, and holds no decision on advice. */
export const relationInformalAsAdvice = rule<Say>({
  id: 'relation-informal-as-advice',
  area: 'relation',
  severity: 'error',
  rows: ['ADV-01', 'STAFF-02', 'STAFF-07', 'WG-18'],
  chapter: chapter('6'),
  title: {
    nl: 'In het overleg met beleidsmedewerkers wordt niet over advies besloten',
    en: 'The consultation with policy officers takes no decision on advice',
  },
  why: {
    nl: 'In dat overleg delen leden wat zij zien. Zij spreken daar niet namens de raad.',
    en: 'In that consultation members share what they see. They do not speak for the council there.',
  },
  fix: {
    nl: 'Leg het onderwerp voor aan een vergadering van de raad. Noteer in dit verslag alleen wat er is gedeeld.',
    en: 'Lay the subject before a meeting of the council. Note in these minutes only what was shared.',
  },
  message: {
    nl: say =>
      `Besluit ${say.decision} gaat over een advies. Dit overleg met beleidsmedewerkers is informeel.`,
    en: say =>
      `Decision ${say.decision} is on an advice. This consultation with policy officers is informal.`,
  },
  *check(facts) {
    for (const { minutes, at, decision } of adviceDecisionsIn(facts, 'officers')) {
      yield { in: minutes, at: [...at, 'n'], say: { decision: decision.n } }
    }
  },
})
