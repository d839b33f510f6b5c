import { signalSteps } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { isRouted, missingParts, type SignalPart } from '../../domain/society/signal.ts'
import { listed, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly subject: string
  readonly step: Step
  readonly on: Day
  readonly missing: readonly SignalPart[]
}

type Step = (typeof signalSteps.keys)[number]

const PARTS: { readonly [P in SignalPart]: { readonly [L in Lang]: string } } = {
  going_on: { nl: 'wat er speelt', en: 'what is going on' },
  could_do: { nl: 'wat de gemeente kan doen', en: 'what the municipality could do' },
  could_involve: { nl: 'wie betrokken kan worden', en: 'who could be involved' },
}

const named = (parts: readonly SignalPart[], lang: Lang): string =>
  listed(
    parts.map(part => PARTS[part][lang]),
    lang,
  )

/** SIGN-02: what goes to the municipality, or into an advice, says what is going on, what could be done, with whom. */
export const signalTabledIncomplete = rule<Say>({
  id: 'signal-tabled-incomplete',
  area: 'signal',
  severity: 'warning',
  rows: ['SIGN-02'],
  chapter: chapter('3'),
  title: {
    nl: 'Een signaal is compleet als het naar de gemeente gaat',
    en: 'A signal is complete when it goes to the municipality',
  },
  why: {
    nl: 'Met alleen een onderwerp kan de gemeente niets doen.',
    en: 'With only a subject the municipality can do nothing.',
  },
  fix: {
    nl: 'Vul het bestand aan: wat er speelt (‘going_on’), wat de gemeente kan doen (‘could_do’) en wie kan meedoen (‘could_involve’).',
    en: 'Complete the file: what is going on (‘going_on’), what the municipality could do (‘could_do’) and who could join (‘could_involve’).',
  },
  message: {
    nl: say =>
      `Het signaal ‘${say.subject}’ kreeg op ${longDay(say.on, 'nl')} de stap ‘${signalSteps.word(say.step, 'nl')}’. Er staat niet bij ${named(say.missing, 'nl')}.`,
    en: say =>
      `The signal ‘${say.subject}’ got the step ‘${signalSteps.word(say.step, 'en')}’ on ${longDay(say.on, 'en')}. It does not say ${named(say.missing, 'en')}.`,
  },
  *check(facts) {
    for (const signal of facts.model.all('signal')) {
      const { data } = signal
      const index = data.events.findIndex(({ step }) => isRouted(step))
      const event = data.events[index]
      const missing = missingParts(data)
      if (event === undefined || missing.length === 0) continue
      yield {
        in: signal,
        at: ['events', index],
        say: { subject: data.subject, step: event.step, on: event.on, missing },
      }
    }
  },
})
