import { clocks } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import type { AdviceLife, LifeStep } from '../../domain/advice/replay.ts'
import { currentRound, firstOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, isOver, pastSeverity } from './lives.ts'
import { afterwards } from './words.ts'

type Say = {
  readonly what: 'advice' | 'response' | 'both' | 'unknown'
  readonly council: Day
  readonly over: boolean
}

const attached = (facts: Facts, life: AdviceLife, step: LifeStep): Say['what'] | undefined => {
  const { event, day } = step
  if (event.event !== 'with_council') return undefined
  // A reaction that came afterwards, or that the College does not owe, could not go along.
  const owed =
    clocks(facts, life).answeredAfterCouncil === null &&
    facts.norms.get('advice.reaction.only_on_deviation', day ?? facts.today) !== true &&
    life.way !== 'oral'
  const response = event.response_attached || !owed
  if (event.advice_attached) return response ? undefined : 'response'
  return response ? 'advice' : 'both'
}

const NL = { advice: 'Het advies zat', response: 'De reactie zat', both: 'Advies en reactie zaten' }
const EN = { advice: 'The advice was', response: 'The response was', both: 'Advice and response were' }

/** ADV-18, ADV-22: advice and reaction go with the papers of the municipal council. */
export const adviceNotAttached = rule<Say>({
  id: 'advice-not-attached',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-18', 'ADV-22', 'REL-03'],
  chapter: chapter('3'),
  title: {
    nl: 'Advies en reactie gaan mee met de stukken van de gemeenteraad',
    en: 'Advice and response go with the papers of the municipal council',
  },
  why: {
    nl: 'Zo weet de gemeenteraad wat inwoners ervan vinden en wat het College daarmee doet.',
    en: 'So the municipal council knows what residents think of it and what the College does with that.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker of de stukken alsnog naar de gemeenteraad gaan. Noteer dat met ‘ipr advies stap’, als ‘bij-de-stukken-van-de-gemeenteraad’.',
    en: 'Ask the liaison whether the papers can still go to the municipal council. Note that with ‘ipr advice step’, as ‘with-the-papers-of-the-municipal-council’.',
  },
  fixFor: {
    nl: say => (say.over ? afterwards.nl : undefined),
    en: say => (say.over ? afterwards.en : undefined),
  },
  message: {
    nl: ({ what, council }) =>
      what === 'unknown'
        ? `De gemeenteraad besliste op ${longDay(council, 'nl')}. Er staat niet bij of de gemeenteraad advies en reactie toen had.`
        : `${NL[what]} op ${longDay(council, 'nl')} niet bij de stukken van de gemeenteraad.`,
    en: ({ what, council }) =>
      what === 'unknown'
        ? `The municipal council decided on ${longDay(council, 'en')}. It is not said whether it had advice and response then.`
        : `${EN[what]} not with the papers of the municipal council on ${longDay(council, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const steps = currentRound(life)
      for (const step of steps) {
        const what = attached(facts, life, step)
        if (what === undefined || step.day === null) continue
        yield {
          ...atEvent(life, step),
          ...pastSeverity(life),
          say: { what, council: step.day, over: isOver(life) },
        }
      }
      const council = life.entry.data.request?.council_date
      const sent = firstOf(steps, 'sent')?.day
      if (council === undefined || sent == null || council >= facts.today || sent > council) continue
      if (firstOf(steps, 'with_council') !== undefined) continue
      yield {
        in: life.entry,
        at: ['request', 'council_date'],
        ...pastSeverity(life),
        say: { what: 'unknown', council, over: isOver(life) },
      }
    }
  },
})
