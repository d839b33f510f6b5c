import { livesOf } from '../../domain/advice/lives.ts'
import { issuedOn } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Pointer } from '../../model/source.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'

type Say = {
  readonly what: 'answer' | 'follow_up' | 'confirmation'
  readonly day: Day
  readonly after: Day
}

/** Requirements 2.5.1: an answer comes after the advice, its confirmation after the answer. */
export const adviceAnswerTooEarly = rule<Say>({
  id: 'advice-answer-too-early',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-16', 'ADV-31'],
  chapter: besideAdvice,
  title: {
    nl: 'Een antwoord op een aanbeveling komt na het advies',
    en: 'An answer to a recommendation comes after the advice',
  },
  why: {
    nl: 'Met een verkeerde datum klopt de adviesbalans van een jaar niet.',
    en: 'With a wrong date the ledger of a year does not balance.',
  },
  fix: { nl: 'Verbeter de datum.', en: 'Correct the date.' },
  message: {
    nl: ({ what, day, after }) =>
      what === 'confirmation'
        ? `Deze bevestiging is van ${longDay(day, 'nl')}. Het antwoord zelf is later, van ${longDay(after, 'nl')}.`
        : `${what === 'answer' ? 'Dit antwoord' : 'Dit vervolg'} is van ${longDay(day, 'nl')}. Het advies is later uitgebracht, op ${longDay(after, 'nl')}.`,
    en: ({ what, day, after }) =>
      what === 'confirmation'
        ? `This confirmation is of ${longDay(day, 'en')}. The answer itself is later, of ${longDay(after, 'en')}.`
        : `This ${what === 'answer' ? 'answer' : 'follow-up'} is of ${longDay(day, 'en')}. The advice was issued later, on ${longDay(after, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const issued = issuedOn(life)
      for (const [index, { answer, follow_up }] of life.entry.data.recommendations.entries()) {
        const early = (what: Say['what'], day: Day | undefined, after: Day | null, at: Pointer) =>
          day !== undefined && after !== null && day < after
            ? [{ ...atRecommendation(life, index, ...at), say: { what, day, after } }]
            : []
        yield* early('answer', answer?.on, issued, ['answer', 'on'])
        yield* early('confirmation', answer?.confirmed_on, answer?.on ?? null, ['answer', 'confirmed_on'])
        for (const [row, { on }] of follow_up.entries()) {
          yield* early('follow_up', on, issued, ['follow_up', row, 'on'])
        }
      }
    }
  },
})
