import { allowancesIfKnown } from '../../domain/money/allowance.ts'
import { differences } from '../../domain/money/settlement.ts'
import { nameOf } from '../../domain/names.ts'
import { euros } from '../../lang/format.ts'
import type { Pointer } from '../../model/source.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly name: string
  readonly person: string
  readonly year: number
  readonly settled: number
  readonly now: number
}

/** After a year is closed its sums stay; a fact that changes later asks for a correction, never for another sum. */
export const moneySettlementDiffers = rule<Say>({
  id: 'money-settlement-differs',
  area: 'money',
  severity: 'warning',
  rows: ['ALLOW-14', 'ALLOW-16'],
  chapter: besideAdvice,
  title: { nl: 'Een afgesloten jaar klopt met het archief', en: 'A closed year agrees with the archive' },
  why: {
    nl: 'Wat is afgerekend, verandert niet vanzelf. Met een correctie ziet iedereen wat er anders is.',
    en: 'What was settled does not change by itself. With a correction everyone sees what is different.',
  },
  fix: {
    nl: 'Kijk de som na met ‘ipr vergoeding JAAR --explain PERSOON’. Leg het verschil vast met ‘ipr betaal corrigeren PERSOON’, of verbeter in het archief wat niet klopt.',
    en: 'Look the sum over with ‘ipr allowance YEAR --explain PERSON’. Record the difference with ‘ipr pay correct PERSON’, or mend what is wrong in the archive.',
  },
  message: {
    nl: say =>
      `Over ${say.year} is voor ${say.name} ${euros(say.settled, 'nl')} afgerekend, met correcties erbij. Volgens wat nu in het archief staat, is het ${euros(say.now, 'nl')}.`,
    en: say =>
      `For ${say.year} ${euros(say.settled, 'en')} was settled for ${say.name}, corrections included. By what is in the archive now it is ${euros(say.now, 'en')}.`,
  },
  *check(facts) {
    for (const payments of facts.model.all('payments')) {
      const lines = payments.data.settlement?.lines ?? []
      const year = Number(payments.id)
      const all = lines.length === 0 ? null : allowancesIfKnown(facts, year)
      if (!all) continue
      for (const { person, settled, corrected, now } of differences(facts, all)) {
        const line = lines.findIndex(row => row.person === person)
        const at: Pointer = line < 0 ? ['settlement', 'closed_on'] : ['settlement', 'lines', line, 'due']
        const say = { name: nameOf(facts, person), person, year, settled: (settled ?? 0) + corrected, now }
        yield { in: payments, at, say }
      }
    }
  },
})
