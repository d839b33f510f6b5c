import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { type MissingStart, missingStart } from './unsolicited-start.ts'

type Say = { readonly what: MissingStart['what'] }

/** ADV-20, MEET-12: an unsolicited advice starts with a suggestion, and a decision to examine it. */
export const adviceUnsolicitedWithoutSuggestion = rule<Say>({
  id: 'advice-unsolicited-without-suggestion',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-20', 'MEET-12', 'WG-20'],
  chapter: chapter('6'),
  title: {
    nl: 'Een ongevraagd advies begint met een voorstel in de raad',
    en: 'An unsolicited advice starts with a suggestion in the council',
  },
  why: {
    nl: 'De raad besluit samen of een onderwerp het onderzoeken waard is, en welke werkgroep dat doet.',
    en: 'The council decides together whether a subject is worth examining, and which workgroup does that.',
  },
  fix: {
    nl: 'Noteer de vergadering van het voorstel (stap suggested) en het besluit tot onderzoek (stap examining).',
    en: 'Note the meeting of the suggestion (step suggested) and the decision to examine (step examining).',
  },
  message: {
    nl: say =>
      say.what === 'suggestion'
        ? 'Dit ongevraagde advies begint zonder voorstel in een vergadering van de raad.'
        : 'Aan dit ongevraagde advies wordt gewerkt. Een besluit van de raad om het te laten onderzoeken ontbreekt.',
    en: say =>
      say.what === 'suggestion'
        ? 'This unsolicited advice starts without a suggestion in a meeting of the council.'
        : 'Work is done on this unsolicited advice. A decision of the council to have it examined is missing.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const missing = missingStart(life)
      if (missing === undefined) continue
      yield { ...atEvent(life, missing), say: { what: missing.what } }
    }
  },
})
