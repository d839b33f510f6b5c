import { livesOf } from '../../domain/advice/lives.ts'
import { readNumber, writeNumber } from '../../domain/advice/numbers.ts'
import { yearOf } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly number: string; readonly example: string }

/** ADV-29: a number looks as the council agreed. */
export const adviceNumberForm = rule<Say>({
  id: 'advice-number-form',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-29'],
  chapter: besideAdvice,
  title: {
    nl: 'Een adviesnummer ziet eruit zoals de raad afsprak',
    en: 'The number of an advice looks as the council agreed',
  },
  why: {
    nl: 'Met één vorm blijven nummers op volgorde en goed te vinden.',
    en: 'With one form numbers stay in order and easy to find.',
  },
  fix: {
    nl: 'Verbeter het nummer. Nummert de raad anders, zet die vorm dan in ipr.yaml, bij de norm ‘advice.number_format’.',
    en: 'Correct the number. If the council numbers otherwise, put that form in ipr.yaml, with the norm ‘advice.number_format’.',
  },
  message: {
    nl: say =>
      `Het nummer van dit advies is ‘${say.number}’. Afgesproken is een nummer zoals ${say.example}.`,
    en: say => `The number of this advice is ‘${say.number}’. It was agreed to number as ${say.example}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { event } = step
        if (event.event !== 'sent' || event.number === undefined) continue
        const format = facts.norms.get('advice.number_format', event.on)
        if (format === null || readNumber(format, event.number) !== undefined) continue
        const example = writeNumber(format, yearOf(event.on), 1)
        yield { ...atEvent(life, step, 'number'), say: { number: event.number, example } }
      }
    }
  },
})
