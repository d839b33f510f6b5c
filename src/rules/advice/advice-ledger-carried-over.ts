import { closings } from '../../domain/advice/closing.ts'
import { positionsOf } from '../../domain/advice/ledger.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number; readonly opening: number; readonly before: number }

/** Design section 3: a year opens with what the year before left open. */
export const adviceLedgerCarriedOver = rule<Say>({
  id: 'advice-ledger-carried-over',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-16', 'ADV-31'],
  chapter: besideAdvice,
  title: {
    nl: 'Een jaar begint met wat het vorige jaar open liet',
    en: 'A year opens with what the year before left open',
  },
  why: {
    nl: 'Zo raakt bij de jaarwisseling geen aanbeveling zoek.',
    en: 'So no recommendation gets lost at the turn of the year.',
  },
  fix: {
    nl: 'Vergelijk de twee jaren in advice/ledger en verbeter het jaar dat niet klopt.',
    en: 'Compare the two years in advice/ledger and correct the year that is wrong.',
  },
  message: {
    nl: say =>
      `${say.year} begint met ${say.opening} open aanbevelingen. Aan het einde van ${say.year - 1} stonden er ${say.before} open.`,
    en: say =>
      `${say.year} opens with ${say.opening} open recommendations. At the end of ${say.year - 1} there were ${say.before}.`,
  },
  *check(facts) {
    for (const { entry, carriedOver } of closings(facts, livesOf(facts).flatMap(positionsOf))) {
      const { year, opening } = entry.data
      if (carriedOver !== null)
        yield { in: entry, at: ['opening'], say: { year, opening, before: carriedOver } }
    }
  },
})
