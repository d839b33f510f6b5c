import { livesOf } from '../../domain/advice/lives.ts'
import { readNumber } from '../../domain/advice/numbers.ts'
import { longDay } from '../../lang/format.ts'
import { type Day, yearOf } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly number: string; readonly sent: Day }

/** ADV-29: a number is the year of sending and a serial number. */
export const adviceNumberYear = rule<Say>({
  id: 'advice-number-year',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-29'],
  chapter: besideAdvice,
  title: {
    nl: 'Het jaar in een adviesnummer is het jaar van verzending',
    en: 'The year in the number of an advice is the year of sending',
  },
  why: {
    nl: 'Het jaarverslag telt adviezen per jaar. Het nummer moet daarbij passen.',
    en: 'The annual report counts advice by year. The number has to fit that.',
  },
  fix: {
    nl: 'Verbeter het nummer of de datum van verzending.',
    en: 'Correct the number or the date of sending.',
  },
  message: {
    nl: say =>
      `Het nummer van dit advies is ${say.number}. Het is in een ander jaar verstuurd: op ${longDay(say.sent, 'nl')}.`,
    en: say =>
      `The number of this advice is ${say.number}. It was sent in another year: on ${longDay(say.sent, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { event } = step
        if (event.event !== 'sent' || event.number === undefined) continue
        const format = facts.norms.get('advice.number_format', event.on)
        const year = format === null ? null : (readNumber(format, event.number)?.year ?? null)
        if (year === null || year === yearOf(event.on)) continue
        yield { ...atEvent(life, step, 'number'), say: { number: event.number, sent: event.on } }
      }
    }
  },
})
