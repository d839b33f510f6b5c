import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { answersCouncil, forbiddenRecipients } from './outgoing.ts'

type Say = { readonly what: string; readonly name: string; readonly on: Day }

/** ADV-25: questions of the municipal council on an advice are answered by the College. */
export const relationAnsweredCouncil = rule<Say>({
  id: 'relation-answered-council',
  area: 'relation',
  severity: 'error',
  rows: ['ADV-25', 'REL-01', 'REL-03'],
  chapter: chapter('6'),
  title: {
    nl: 'Het College beantwoordt vragen van de gemeenteraad over een advies',
    en: 'The College answers questions of the municipal council on an advice',
  },
  why: {
    nl: 'De raad legt geen verantwoording af aan de gemeenteraad. Vragen over advies en reactie zijn voor het College.',
    en: 'The council owes no account to the municipal council. Questions on advice and response are for the College.',
  },
  fix: {
    nl: 'Stuur de vraag door naar de verbindingsmedewerker. Vertel die ook dat er al een antwoord is verstuurd.',
    en: 'Forward the question to the liaison, and tell that an answer was sent already.',
  },
  message: {
    nl: say =>
      `De raad beantwoordde op ${longDay(say.on, 'nl')} een vraag van de gemeenteraad: ‘${say.what}’, aan ${say.name}. Het antwoord is aan het College.`,
    en: say =>
      `The council answered a question of the municipal council on ${longDay(say.on, 'en')}: ‘${say.what}’, to ${say.name}. The answer is for the College.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('outgoing')) {
      if (!answersCouncil(facts, entry)) continue
      const { what, on } = entry.data
      for (const { name, at } of forbiddenRecipients(facts, entry)) {
        yield { in: entry, at, say: { what, name, on } }
      }
    }
  },
})
