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
    nl: 'Noteer met ‘ipr advies stap’ in welke vergadering het is voorgesteld, als ‘voorgesteld’. Noteer het besluit van de raad als ‘onderzoek-besloten’.',
    en: 'Note with ‘ipr advice step’ in which meeting it was suggested, as ‘suggested’. Note the decision of the council as ‘to-be-examined’.',
  },
  message: {
    nl: say =>
      say.what === 'suggestion'
        ? 'Bij dit ongevraagde advies staat niet in welke vergadering van de raad het is voorgesteld.'
        : 'Aan dit ongevraagde advies wordt gewerkt. Er staat nog geen besluit van de raad bij om dit te onderzoeken.',
    en: say =>
      say.what === 'suggestion'
        ? 'This unsolicited advice does not say in which meeting of the council it was suggested.'
        : 'Work is done on this unsolicited advice. No decision of the council to have it examined is noted yet.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const missing = missingStart(life)
      if (missing === undefined) continue
      yield { ...atEvent(life, missing), say: { what: missing.what } }
    }
  },
})
