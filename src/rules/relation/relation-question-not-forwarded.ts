import { firstDay } from '../../domain/actions.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly title: string; readonly received: Day }

/** ADV-25: a question of the municipal council that came in is forwarded, with the date. */
export const relationQuestionNotForwarded = rule<Say>({
  id: 'relation-question-not-forwarded',
  area: 'relation',
  severity: 'warning',
  rows: ['ADV-25', 'REL-01'],
  chapter: chapter('6'),
  title: {
    nl: 'Een vraag van de gemeenteraad gaat door naar het College',
    en: 'A question of the municipal council goes on to the College',
  },
  why: {
    nl: 'De Inwonersparticipatieraad antwoordt niet zelf. Wie iets vraagt, krijgt wel antwoord.',
    en: 'The council does not answer itself. Still whoever asks gets an answer.',
  },
  fix: {
    nl: 'Stuur de vraag door naar de verbindingsmedewerker. Zet dag en ontvanger in het bestand van dit stuk, bij ‘forwarded’.',
    en: 'Forward the question to the liaison. Put day and recipient in the file of this paper, under ‘forwarded’.',
  },
  message: {
    nl: say =>
      `‘${say.title}’ kwam binnen op ${longDay(say.received, 'nl')}. Er staat niet bij dat deze vraag is doorgestuurd.`,
    en: say =>
      `‘${say.title}’ came in on ${longDay(say.received, 'en')}. It is not noted that this question was forwarded.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('incoming')) {
      const { kind, title, forwarded } = entry.data
      const received = firstDay(entry.data.received)
      if (kind !== 'council_question' || forwarded !== undefined || received >= facts.today) continue
      yield { in: entry, say: { title, received } }
    }
  },
})
