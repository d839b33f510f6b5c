import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { isUndecided, sendings } from './sent-decision.ts'

type Say = { readonly day: Day; readonly after: Day }

/** Requirements 2.5.1: dates run on along the path. */
export const adviceOrderOfDates = rule<Say>({
  id: 'advice-order-of-dates',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-12', 'ADV-31'],
  chapter: chapter('3', '6'),
  title: {
    nl: 'De stappen van een advies staan op volgorde van datum',
    en: 'The steps of an advice stand in order of date',
  },
  why: {
    nl: 'Termijnen en doorlooptijden rekenen met deze datums. Een datum op de verkeerde plaats geeft verkeerde cijfers.',
    en: 'Terms and lead times are counted from these dates. A date in the wrong place gives wrong figures.',
  },
  fix: {
    nl: 'Verbeter de datum, of zet de stap op zijn plaats in de lijst.',
    en: 'Correct the date, or move the step to its place in the list.',
  },
  message: {
    nl: say =>
      `Deze stap is van ${longDay(say.day, 'nl')}. De stap ervoor is later: van ${longDay(say.after, 'nl')}.`,
    en: say =>
      `This step is of ${longDay(say.day, 'en')}. The step before it is later: of ${longDay(say.after, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const undecided = sendings(life).filter(isUndecided)
      for (const [row, { index, day, after }] of life.disorder.entries()) {
        // One late date makes every step after it too early: the first of them says so.
        if (life.disorder[row - 1]?.after === after) continue
        // An advice that was sent before its decision is a finding of its own.
        if (undecided.some(({ sent }) => sent.index === index)) continue
        const { event } = life.steps[index]!
        yield { ...atEvent(life, { index }, 'on' in event ? 'on' : 'meeting'), say: { day, after } }
      }
    }
  },
})
