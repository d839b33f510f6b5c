import { budgetLines } from '../../../schemas/vocabulary/society.ts'
import { euros } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Line, linesOf } from './lines.ts'

type Say = {
  readonly year: number
  readonly line: Line
  readonly spent: number
  readonly budget: number | null
}

/** BUDG-01 to 05: what is spent on a line stays within what was budgeted for it. Last year’s stays a remark. */
export const moneyOverspent = rule<Say>({
  id: 'money-overspent',
  area: 'money',
  severity: 'warning',
  rows: ['BUDG-01', 'BUDG-02', 'BUDG-03', 'BUDG-04', 'BUDG-05', 'BUDG-10'],
  chapter: chapter('14'),
  title: { nl: 'Uitgaven blijven binnen de begroting', en: 'Spending stays within the budget' },
  why: {
    nl: 'Wat boven de begroting komt, betaalt de gemeente misschien niet.',
    en: 'What goes beyond the budget may not be paid by the municipality.',
  },
  fix: {
    nl: 'Overleg met de penningmeester en de gemeente. Pas de begroting aan als dat is afgesproken.',
    en: 'Confer with the treasurer and the municipality. Change the budget if that was agreed.',
  },
  message: {
    nl: say =>
      `In ${say.year} is ${euros(say.spent, 'nl')} uitgegeven aan ${budgetLines.word(say.line, 'nl')}. ${say.budget === null ? 'Daarvoor staat niets in de begroting.' : `Begroot was ${euros(say.budget, 'nl')}.`}`,
    en: say =>
      `In ${say.year} ${euros(say.spent, 'en')} was spent on ${budgetLines.word(say.line, 'en')}. ${say.budget === null ? 'Nothing was budgeted for it.' : `The budget was ${euros(say.budget, 'en')}.`}`,
  },
  *check(facts) {
    for (const money of facts.model.all('money')) {
      const year = Number(money.id)
      for (const { line, budget, spent, over } of linesOf(money.data)) {
        if (over === null) continue
        yield {
          in: money,
          at: ['spending', over, 'amount'],
          ...unlessOver(facts, yearSpan(year).to),
          say: { year, line, spent, budget },
        }
      }
    }
  },
})
