import { type KindName, kindNamed } from '../../../schemas/kinds.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { missingPapers } from '../../domain/advice/papers.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly kind: KindName; readonly path: string }

// Agenda and minutes are told with their meeting, and the report of an oral advice has a term and a rule of its own.
const BESIDE: ReadonlySet<KindName> = new Set(['request', 'advice-text', 'response'])

/** Requirements 2.5.1: no state without its document. */
export const adviceDocumentMissing = rule<Say>({
  id: 'advice-document-missing',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-02', 'ADV-08', 'ADV-12', 'ADV-16', 'MUNI-04'],
  chapter: chapter('3', '5', '6'),
  title: {
    nl: 'Bij elke stap van een advies hoort het stuk',
    en: 'With every step of an advice goes its document',
  },
  why: {
    nl: 'Wie later terugkijkt, wil kunnen lezen wat er is gevraagd, geadviseerd en geantwoord.',
    en: 'Who looks back later wants to read what was asked, advised and answered.',
  },
  fix: {
    nl: 'Voeg het bestand toe. Is er alleen een pdf, schrijf dan een korte samenvatting en zet de pdf in de map files.',
    en: 'Add the file. If there is only a pdf, write a short summary and put the pdf in the folder files.',
  },
  message: {
    nl: say => `Bij deze stap hoort een stuk dat er niet is: ${kindNamed(say.kind).word.nl}, in ${say.path}.`,
    en: say =>
      `With this step goes a document that is not there: ${kindNamed(say.kind).word.en}, in ${say.path}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const { index, kind, id } of missingPapers(facts, life)) {
        if (!BESIDE.has(kind)) continue
        const path = kindNamed(kind).path.replace(':id', id)
        yield { ...atEvent(life, { index }), say: { kind, path } }
      }
    }
  },
})
