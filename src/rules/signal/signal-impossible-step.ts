import { signalSteps } from '../../../schemas/vocabulary/society.ts'
import { signalLife } from '../../domain/society/signal.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly step: Step; readonly after: Step; readonly on: Day }

type Step = (typeof signalSteps.keys)[number]

/** SIGN-05, requirements 2.4: noted, discussed in the workgroup, then parked, routed or closed. */
export const signalImpossibleStep = rule<Say>({
  id: 'signal-impossible-step',
  area: 'signal',
  severity: 'warning',
  rows: ['SIGN-05'],
  chapter: chapter('3', '7'),
  title: { nl: 'Een signaal volgt de stappen op volgorde', en: 'A signal follows its steps in order' },
  why: {
    nl: 'De werkgroep bespreekt een signaal eerst. Zo gaat er geen los verhaal naar de gemeente.',
    en: 'The workgroup discusses a signal first. So no loose story goes to the municipality.',
  },
  fix: {
    nl: 'Noteer de stap die ontbreekt met ‘ipr signalen stap’. Of verbeter de stap in het bestand, bij ‘events’.',
    en: 'Note the missing step with ‘ipr signals step’. Or correct the step in the file, under ‘events’.',
  },
  message: {
    nl: say =>
      `De stap ‘${signalSteps.word(say.step, 'nl')}’ van ${longDay(say.on, 'nl')} kan niet volgen op ‘${signalSteps.word(say.after, 'nl')}’.`,
    en: say =>
      `The step ‘${signalSteps.word(say.step, 'en')}’ of ${longDay(say.on, 'en')} cannot follow on ‘${signalSteps.word(say.after, 'en')}’.`,
  },
  *check(facts) {
    for (const signal of facts.model.all('signal')) {
      for (const { index, step, after } of signalLife(signal.data).impossible) {
        const on = signal.data.events[index]!.on
        yield { in: signal, at: ['events', index, 'step'], say: { step, after, on } }
      }
    }
  },
})
