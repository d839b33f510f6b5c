import { closings } from '../../domain/advice/closing.ts'
import { positionsOf } from '../../domain/advice/ledger.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { count } from '../../lang/format.ts'
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
    nl: 'Vergelijk de twee jaren in de map advice/ledger. Verbeter het jaar dat niet klopt.',
    en: 'Compare the two years in the folder advice/ledger. Correct the year that is wrong.',
  },
  message: {
    nl: ({ year, opening, before }) =>
      `Volgens de adviesbalans begint ${year} ${opening === 0 ? 'zonder' : `met ${opening}`} open ${opening === 1 ? 'aanbeveling' : 'aanbevelingen'}. Aan het einde van ${year - 1} ${before === 0 ? 'stond er geen' : before === 1 ? 'stond er 1' : `stonden er ${before}`} open.`,
    en: ({ year, opening, before }) =>
      `According to the ledger ${year} opens with ${count(opening, 'en', 'open recommendation', 'open recommendations')}. At the end of ${year - 1} ${before === 0 ? 'none was' : before === 1 ? '1 was' : `${before} were`} open.`,
  },
  *check(facts) {
    for (const { entry, carriedOver } of closings(facts, livesOf(facts).flatMap(positionsOf))) {
      const { year, opening } = entry.data
      if (carriedOver !== null)
        yield { in: entry, at: ['opening'], say: { year, opening, before: carriedOver } }
    }
  },
})
