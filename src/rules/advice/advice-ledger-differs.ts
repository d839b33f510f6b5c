import { closings, type Difference } from '../../domain/advice/closing.ts'
import { positionsOf } from '../../domain/advice/ledger.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { count } from '../../lang/format.ts'
import { besideAdvice } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly year: number
  readonly what: Difference['what']
  readonly recorded: number
  readonly counted: number
}

// The one and the many of what is counted.
const NL = {
  opening: ['open aanbeveling van het jaar ervoor', 'open aanbevelingen van het jaar ervoor'],
  issued: ['uitgebrachte aanbeveling', 'uitgebrachte aanbevelingen'],
  closed: ['afgehandelde aanbeveling', 'afgehandelde aanbevelingen'],
  open: ['openstaande aanbeveling', 'openstaande aanbevelingen'],
} as const
const EN = {
  opening: ['open recommendation of the year before', 'open recommendations of the year before'],
  issued: ['issued recommendation', 'issued recommendations'],
  closed: ['closed recommendation', 'closed recommendations'],
  open: ['open recommendation', 'open recommendations'],
} as const

/** Design section 3: the closing record of a year equals what the dossiers say about that year. */
export const adviceLedgerDiffers = rule<Say>({
  id: 'advice-ledger-differs',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-31', 'FUNC-08'],
  chapter: besideAdvice,
  title: {
    nl: 'De vastgelegde adviesbalans klopt met de dossiers',
    en: 'The recorded ledger fits the advice files',
  },
  why: {
    nl: 'Bij het afsluiten van een jaar is de stand van de aanbevelingen vastgelegd. Daarna is er in een dossier iets veranderd.',
    en: 'When a year was closed the state of the recommendations was recorded. After that something changed in a file.',
  },
  fix: {
    nl: 'Zoek met ‘ipr advies balans’ welke aanbeveling het verschil maakt. Herstel de datum in het dossier, of leg de balans opnieuw vast.',
    en: 'Find with ‘ipr advice ledger’ which recommendation makes the difference. Correct the date in its file, or record the ledger again.',
  },
  message: {
    nl: ({ year, what, recorded, counted }) =>
      `Bij het afsluiten van ${year} ${recorded === 1 ? 'is' : 'zijn'} ${count(recorded, 'nl', NL[what][0], NL[what][1])} genoteerd. In de dossiers ${counted === 1 ? 'staat er 1' : counted === 0 ? 'staat er geen' : `staan er ${counted}`}.`,
    en: ({ year, what, recorded, counted }) =>
      `When ${year} was closed, ${count(recorded, 'en', EN[what][0], EN[what][1])} ${recorded === 1 ? 'was' : 'were'} noted. The files hold ${counted === 0 ? 'none' : counted}.`,
  },
  *check(facts) {
    // A dossier that could not be read is missing from the count.
    if (!isComplete(facts, 'advice', 'meeting')) return
    for (const { entry, differences } of closings(facts, livesOf(facts).flatMap(positionsOf))) {
      // A balance of another year than its file is a finding of its own.
      if (String(entry.data.year) !== entry.id) continue
      for (const difference of differences) {
        yield { in: entry, at: [difference.what], say: { ...difference, year: entry.data.year } }
      }
    }
  },
})
