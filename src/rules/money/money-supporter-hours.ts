import { hoursOf } from '../../domain/money/hours.ts'
import { compareShare } from '../../domain/people/share.ts'
import { decimal, percent } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

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
      `De ondersteuner werkte in ${say.year} ${say.running ? 'al ' : ''}${decimal(say.worked / 60, 1, 'nl')} uur. Afgesproken is ${decimal(say.agreed / 60, 1, 'nl')} uur voor het hele jaar, met ${percent(say.margin)} speling.`,
    en: say =>
      `The supporter ${say.running ? 'has worked' : 'worked'} ${decimal(say.worked / 60, 1, 'en')} hours in ${say.year}${say.running ? ' so far' : ''}. ${decimal(say.agreed / 60, 1, 'en')} hours are agreed for the whole year, with a margin of ${percent(say.margin)}.`,
  },
  *check(facts) {
    for (const money of facts.model.all('money')) {
      const year = Number(money.id)
      const { worked, overYear: agreed, margin } = hoursOf(facts, year)
      if (agreed === null || agreed === 0 || margin === null || worked === 0) continue
      const running = yearSpan(year).to >= facts.today
      const above = compareShare({ numerator: worked - agreed, denominator: agreed }, margin) > 0
      const below = compareShare({ numerator: agreed - worked, denominator: agreed }, margin) > 0
      if (above || (below && !running))
        yield { in: money, at: ['hours'], say: { year, running, worked, agreed, margin } }
    }
  },
})
