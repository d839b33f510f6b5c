import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

/** ADV-05, MEET-07: on receipt a request becomes an incoming paper, so that all members see it. */
export const adviceRequestNotIncoming = rule({
  id: 'advice-request-not-incoming',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-05', 'MEET-07'],
  chapter: chapter('6'),
  title: {
    nl: 'Een adviesaanvraag is een ingekomen stuk',
    en: 'A request for advice is an incoming paper',
  },
  why: {
    nl: 'Zo nemen alle leden er kennis van, en staat vast wanneer de aanvraag kwam.',
    en: 'So all members take note of it, and it is known when the request came.',
  },
  fix: {
    nl: 'Zet de aanvraag op de lijst met ‘ipr post erbij’. Zet het kenmerk daarvan in het dossier bij de stap, achter ‘incoming’.',
    en: 'Put the request on the list with ‘ipr incoming add’. Put its id in the file with the step, after ‘incoming’.',
  },
  message: {
    nl: () => 'Deze aanvraag staat nog niet bij de ingekomen stukken.',
    en: () => 'This request is not among the incoming papers yet.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { event } = step
        if (event.event !== 'received' && event.event !== 'asked_again') continue
        if (event.incoming !== undefined) continue
        // What came in past the council is told with its own way out.
        if (life.entry.data.request?.sent_to_workgroup) continue
        yield { ...atEvent(life, step), say: {} }
      }
    }
  },
})
