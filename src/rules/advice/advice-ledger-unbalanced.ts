import { closings } from '../../domain/advice/closing.ts'
import { positionsOf } from '../../domain/advice/ledger.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly opening: number
  readonly issued: number
  readonly closed: number
  readonly open: number
}

/** Design section 3: opening and issued are together closed and open. */
export const adviceLedgerUnbalanced = rule<Say>({
  id: 'advice-ledger-unbalanced',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-16', 'ADV-31'],
  chapter: besideAdvice,
  title: { nl: 'De adviesbalans van een jaar sluit', en: 'The ledger of a year balances' },
  why: {
    nl: 'De adviesbalans is de stand van alle aanbevelingen. Wat open stond en erbij kwam, is afgehandeld of staat nog open.',
    en: 'The ledger is the state of all recommendations. What was open and what was added is closed or still open.',
  },
  fix: {
    nl: 'Tel opnieuw met ‘ipr advies balans’ en verbeter de cijfers.',
    en: 'Count again with ‘ipr advice ledger’ and correct the figures.',
  },
  message: {
    nl: say =>
      `De adviesbalans klopt niet. Oud en nieuw samen ${say.opening + say.issued === 1 ? 'is er 1 aanbeveling' : `zijn er ${say.opening + say.issued} aanbevelingen`}. Afgehandeld en nog open samen ${say.closed + say.open === 1 ? 'is er 1' : `zijn er ${say.closed + say.open}`}.`,
    en: say =>
      `The ledger does not balance. Old and new together there ${say.opening + say.issued === 1 ? 'is 1 recommendation' : `are ${say.opening + say.issued} recommendations`}. Closed and still open together there ${say.closed + say.open === 1 ? 'is 1' : `are ${say.closed + say.open}`}.`,
  },
  *check(facts) {
    for (const { entry, balances } of closings(facts, livesOf(facts).flatMap(positionsOf))) {
      const { opening, issued, closed, open } = entry.data
      if (!balances) yield { in: entry, at: ['opening'], say: { opening, issued, closed, open } }
    }
  },
})
