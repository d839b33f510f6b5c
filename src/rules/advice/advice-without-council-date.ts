import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, isOver } from './lives.ts'
import { askedAt } from './requests.ts'

/** ADV-02: the date on which the municipal council decides. */
export const adviceWithoutCouncilDate = rule({
  id: 'advice-without-council-date',
  area: 'advice',
  severity: 'info',
  rows: ['ADV-02'],
  chapter: chapter('3'),
  title: {
    nl: 'Bij een aanvraag staat wanneer de gemeenteraad beslist',
    en: 'A request says when the municipal council decides',
  },
  why: {
    nl: 'Advies en reactie gaan mee met de stukken van de gemeenteraad. Daarvoor is de datum nodig.',
    en: 'Advice and response go with the papers of the municipal council. That takes the date.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om de datum. Noteer die met ‘ipr advies noteer --council-date’.',
    en: 'Ask the liaison for the date. Note it with ‘ipr advice note --council-date’.',
  },
  message: {
    nl: () => 'Er staat niet bij wanneer de gemeenteraad over dit stuk beslist.',
    en: () => 'It is not said when the municipal council decides on this paper.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const asked = askedAt(life)
      const { kind, request } = life.entry.data
      if (kind !== 'requested' || asked === undefined || isOver(life)) continue
      if (request?.council_date !== undefined) continue
      yield { ...(request ? { in: life.entry, at: ['request'] } : atEvent(life, asked)), say: {} }
    }
  },
})
