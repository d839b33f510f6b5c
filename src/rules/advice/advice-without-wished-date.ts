import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, isOver } from './lives.ts'
import { askedAt, wishedDay } from './requests.ts'

/** ADV-04, R1 of the requirements: a request names the day on which the advice is wished. */
export const adviceWithoutWishedDate = rule({
  id: 'advice-without-wished-date',
  area: 'advice',
  severity: 'info',
  rows: ['ADV-04', 'ADV-08'],
  chapter: chapter('3', '8'),
  title: {
    nl: 'Bij een aanvraag staat wanneer het advies er moet zijn',
    en: 'A request says when the advice should be there',
  },
  why: {
    nl: 'Zonder datum kan niemand zien of de aanvraag op tijd kwam en of het advies op tijd is.',
    en: 'Without a date nobody can see whether the request came in time and the advice is in time.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om de datum. Noteer die met ‘ipr advies noteer --wished’.',
    en: 'Ask the liaison for the date. Note it with ‘ipr advice note --wished’.',
  },
  message: {
    nl: () => 'Er staat niet bij wanneer de gemeente het advies wil hebben.',
    en: () => 'It is not said when the municipality wants the advice.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const asked = askedAt(life)
      const { kind, request } = life.entry.data
      if (kind !== 'requested' || asked?.day == null || isOver(life)) continue
      // With a term of its own the council knows the last day without a wish.
      if (facts.norms.get('advice.request.term_days', asked.day) !== null) continue
      if (wishedDay(life) !== undefined) continue
      yield { ...(request ? { in: life.entry, at: ['request'] } : atEvent(life, asked)), say: {} }
    }
  },
})
