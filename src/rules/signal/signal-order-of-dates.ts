import { signalSteps } from '../../../schemas/vocabulary/society.ts'
import { signalLife } from '../../domain/society/signal.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly step: Step; readonly on: Day; readonly before: Day }

type Step = (typeof signalSteps.keys)[number]

/** SIGN-05: the steps of a signal stand in order of time, and none lies before the day it was noted. */
export const signalOrderOfDates = rule<Say>({
  id: 'signal-order-of-dates',
  area: 'signal',
  severity: 'error',
  rows: ['SIGN-05'],
  chapter: chapter('3', '7'),
  title: {
    nl: 'De stappen van een signaal staan op volgorde van datum',
    en: 'The steps of a signal stand in order of date',
  },
  why: {
    nl: 'Anders klopt niet hoe lang een signaal al ligt.',
    en: 'Otherwise it is not right how long a signal has been waiting.',
  },
  fix: {
    nl: 'Verbeter de datum, of zet de stappen op volgorde.',
    en: 'Correct the date, or put the steps in order.',
  },
  message: {
    nl: say =>
      `De stap ‘${signalSteps.word(say.step, 'nl')}’ heeft de datum ${longDay(say.on, 'nl')}. Wat ervoor staat, is van ${longDay(say.before, 'nl')}.`,
    en: say =>
      `The step ‘${signalSteps.word(say.step, 'en')}’ has the date ${longDay(say.on, 'en')}. What stands before it is of ${longDay(say.before, 'en')}.`,
  },
  *check(facts) {
    for (const signal of facts.model.all('signal')) {
      for (const { index, on, before } of signalLife(signal.data).backwards) {
        const { step } = signal.data.events[index]!
        yield { in: signal, at: ['events', index, 'on'], say: { step, on, before } }
      }
    }
  },
})
