import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { answersCouncil, forbiddenRecipients } from './outgoing.ts'

type Say = { readonly what: string; readonly name: string; readonly on: Day }

/** REL-01 to REL-03: the council does not inform or advise councillors, committees or factions. */
export const relationSentToCouncillor = rule<Say>({
  id: 'relation-sent-to-councillor',
  area: 'relation',
  severity: 'error',
  rows: ['ADV-13', 'REL-01', 'REL-02', 'REL-03', 'REL-06'],
  chapter: chapter('3', '6'),
  title: {
    nl: 'De Inwonersparticipatieraad stuurt niets rechtstreeks naar de gemeenteraad',
    en: 'The council sends nothing straight to the municipal council',
  },
  why: {
    nl: 'De gemeenteraad krijgt advies en reactie via het College. Zo blijven de leden buiten de politiek.',
    en: 'The municipal council gets advice and response through the College. So the members stay out of politics.',
  },
  fix: {
    nl: 'Stuur het stuk naar het College van B&W. Bespreek met de verbindingsmedewerker wat er rechtstreeks is verstuurd.',
    en: 'Send the paper to the College. Discuss with the liaison what was sent straight away.',
  },
  message: {
    nl: say =>
      `‘${say.what}’ is op ${longDay(say.on, 'nl')} verstuurd naar ${say.name}. Afgesproken is dat zoiets via het College gaat.`,
    en: say =>
      `‘${say.what}’ was sent to ${say.name} on ${longDay(say.on, 'en')}. It was agreed that this goes through the College.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('outgoing')) {
      if (answersCouncil(facts, entry)) continue
      const { what, on } = entry.data
      for (const { name, at } of forbiddenRecipients(facts, entry)) {
        yield { in: entry, at, say: { what, name, on } }
      }
    }
  },
})
