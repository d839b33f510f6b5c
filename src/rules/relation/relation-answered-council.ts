import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { answersCouncil, forbiddenRecipients } from './outgoing.ts'

type Say = { readonly council: string; readonly what: string; readonly name: string; readonly on: Day }

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
    nl: 'De Inwonersparticipatieraad legt geen verantwoording af aan de gemeenteraad. Vragen over advies en reactie zijn voor het College.',
    en: 'The council owes no account to the municipal council. Questions on advice and response are for the College.',
  },
  fix: {
    nl: 'Stuur de vraag door naar de verbindingsmedewerker. Vertel ook dat er al een antwoord is verstuurd.',
    en: 'Forward the question to the liaison. Tell too that an answer was sent already.',
  },
  message: {
    nl: say =>
      `${say.council} antwoordde op ${longDay(say.on, 'nl')} zelf op een vraag van de gemeenteraad: ‘${say.what}’, aan ${say.name}. Zo’n vraag beantwoordt het College.`,
    en: say =>
      `On ${longDay(say.on, 'en')} ${say.council} itself answered a question of the municipal council: ‘${say.what}’, to ${say.name}. The College answers such questions.`,
  },
  *check(facts) {
    const council = facts.model.council.data.council.short_name
    for (const entry of facts.model.all('outgoing')) {
      if (!answersCouncil(facts, entry)) continue
      const { what, on } = entry.data
      for (const { name, at } of forbiddenRecipients(facts, entry)) {
        yield { in: entry, at, say: { council, what, name, on } }
      }
    }
  },
})
