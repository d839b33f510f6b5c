import { type KindName, kindNamed } from '../../../schemas/kinds.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { missingPapers } from '../../domain/advice/papers.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Paper = 'request' | 'advice-text' | 'response'
type Say = { readonly kind: Paper; readonly file: string }

const NL = {
  request: 'De adviesaanvraag',
  'advice-text': 'De tekst van het advies',
  response: 'De reactie van het College',
} as const
const EN = {
  request: 'The request for advice',
  'advice-text': 'The text of the advice',
  response: 'The response of the College',
} as const

// Agenda and minutes are told with their meeting, and the report of an oral advice has a term and a rule of its own.
const isPaper = (kind: KindName): kind is Paper => kind in NL

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
    nl: 'Voeg het bestand toe. Is er alleen een pdf, schrijf dan een korte samenvatting. Zet de pdf in de map ‘files’.',
    en: 'Add the file. If there is only a PDF, write a short summary. Put the PDF in the folder ‘files’.',
  },
  message: {
    nl: say => `${NL[say.kind]} ontbreekt. Bewaar dit stuk als ${say.file} in de map van dit advies.`,
    en: say => `${EN[say.kind]} is missing. Keep this paper as ${say.file} in the folder of this advice.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const { index, kind } of missingPapers(facts, life)) {
        if (!isPaper(kind)) continue
        const file = kindNamed(kind).path.split('/').at(-1)!
        yield { ...atEvent(life, { index }), say: { kind, file } }
      }
    }
  },
})
