import { decimal, percent } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { supporterWeeks } from './lines.ts'

type Say = {
  readonly year: number
  readonly running: boolean
  readonly worked: number
  readonly agreed: number
  readonly margin: number
}

/** SUPP-05: hours a week over a whole year, within the margin; in a running year only once the year’s hours are used up. */
export const moneySupporterHours = rule<Say>({
  id: 'money-supporter-hours',
  area: 'money',
  severity: 'info',
  rows: ['SUPP-05'],
  chapter: chapter('13'),
  title: {
    nl: 'De uren van de ondersteuner passen bij de afspraak',
    en: 'The supporter’s hours fit the agreement',
  },
  why: {
    nl: 'Te veel of te weinig uren zegt iets over de taken, en over de begroting.',
    en: 'Too many or too few hours say something about the tasks, and about the budget.',
  },
  fix: {
    nl: 'Bespreek de takenlijst en de uren met de ondersteuner en de voorzitter.',
    en: 'Discuss the task list and the hours with the supporter and the chair.',
  },
  message: {
    nl: say =>
      `De ondersteuner werkte in ${say.year} ${decimal(say.worked / 60, 1, 'nl')} uur. Afgesproken is ${decimal(say.agreed / 60, 1, 'nl')} uur over het jaar${say.running ? ', en het jaar is nog niet om' : ''}. Daar mag ${percent(say.margin)} van worden afgeweken.`,
    en: say =>
      `The supporter worked ${decimal(say.worked / 60, 1, 'en')} hours in ${say.year}. ${decimal(say.agreed / 60, 1, 'en')} hours are agreed over the year${say.running ? ', and the year is not over yet' : ''}. A deviation of ${percent(say.margin)} is allowed.`,
  },
  *check(facts) {
    const { norms, today } = facts
    for (const money of facts.model.all('money')) {
      const year = Number(money.id)
      const span = yearSpan(year)
      const weekly = norms.get('supporter.hours_per_week', span.to)
      const margin = norms.get('supporter.margin', span.to)
      if (weekly === null || margin === null || money.data.hours.length === 0) continue
      const agreed = Math.round(weekly * supporterWeeks(facts, year))
      const worked = money.data.hours.reduce((sum, row) => sum + row.hours, 0)
      const running = span.to >= today
      const over = worked > agreed * (1 + margin)
      const under = !running && worked < agreed * (1 - margin)
      if (agreed > 0 && (over || under))
        yield { in: money, at: ['hours'], say: { year, running, worked, agreed, margin } }
    }
  },
})
