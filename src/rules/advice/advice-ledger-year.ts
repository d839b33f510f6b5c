import { longDay } from '../../lang/format.ts'
import { type Day, yearSpan } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly file: string; readonly year: number; readonly closed: Day; readonly early: boolean }

/** A closing record is of the year of its file, and made after that year. */
export const adviceLedgerYear = rule<Say>({
  id: 'advice-ledger-year',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-31'],
  chapter: besideAdvice,
  title: {
    nl: 'De adviesbalans is van het jaar van het bestand',
    en: 'The ledger is of the year of its file',
  },
  why: {
    nl: 'Een balans van een ander jaar, of van een jaar dat nog loopt, geeft een verkeerde stand.',
    en: 'A ledger of another year, or of a year that still runs, gives a wrong state.',
  },
  fix: {
    nl: 'Verbeter het jaar of de datum van afsluiten.',
    en: 'Correct the year or the date of closing.',
  },
  message: {
    nl: say =>
      say.early
        ? `De adviesbalans van ${say.year} is afgesloten op ${longDay(say.closed, 'nl')}. Het jaar liep toen nog.`
        : `Dit bestand is van ${say.file}. De adviesbalans erin is van ${say.year}.`,
    en: say =>
      say.early
        ? `The ledger of ${say.year} was closed on ${longDay(say.closed, 'en')}. The year was still running.`
        : `This file is of ${say.file}. The ledger in it is of ${say.year}.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('ledger')) {
      const { year, closed_on: closed } = entry.data
      const say = { file: entry.id, year, closed }
      if (String(year) !== entry.id) yield { in: entry, at: ['year'], say: { ...say, early: false } }
      else if (closed <= yearSpan(year).to)
        yield { in: entry, at: ['closed_on'], say: { ...say, early: true } }
    }
  },
})
