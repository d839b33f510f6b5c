import { budgetLines } from '../../../schemas/vocabulary/society.ts'
import { yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { expectedLines, type Line } from './lines.ts'

type Say = { readonly year: number; readonly line: Line }

/** BUDG-01 to 06, BUDG-08: every cost that a running or coming year brings has a line in its budget. */
export const moneyBudgetLineMissing = rule<Say>({
  id: 'money-budget-line-missing',
  area: 'money',
  severity: 'info',
  rows: ['BUDG-01', 'BUDG-02', 'BUDG-03', 'BUDG-04', 'BUDG-05', 'BUDG-06', 'BUDG-08'],
  chapter: chapter('6', '10', '14'),
  title: { nl: 'De begroting noemt alle kosten die komen', en: 'The budget names all costs that will come' },
  why: {
    nl: 'Voor een post die niet in de begroting staat, is geen geld afgesproken.',
    en: 'For a line that is not in the budget no money was agreed.',
  },
  fix: {
    nl: 'Bespreek de post met de gemeente, en zet een bedrag in de begroting. Is er niets voor nodig, noteer dan 0.00.',
    en: 'Discuss the line with the municipality, and put an amount in the budget. If nothing is needed, note 0.00.',
  },
  message: {
    nl: say =>
      `In de begroting van ${say.year} staat de post ‘${budgetLines.word(say.line, 'nl')}’ nog niet.`,
    en: say => `The budget of ${say.year} has no line ‘${budgetLines.word(say.line, 'en')}’ yet.`,
  },
  *check(facts) {
    for (const money of facts.model.all('money')) {
      const year = Number(money.id)
      const { budget } = money.data
      if (year < yearOf(facts.today) || budget.length === 0) continue
      for (const line of expectedLines(facts, year)) {
        if (!budget.some(row => row.line === line)) yield { in: money, at: ['budget'], say: { year, line } }
      }
    }
  },
})
