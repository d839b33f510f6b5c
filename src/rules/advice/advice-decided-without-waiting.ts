import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, isOver, pastSeverity } from './lives.ts'

type Say = {
  readonly day: Day
  readonly body: string | null
  /** Nothing has to be done for the advice any more. */
  readonly over: boolean
}

const named = (body: string): string => (/^college\b/i.test(body) ? `het ${body}` : body)

/** ADV-02, ADV-16: who asks for advice waits for it. */
export const adviceDecidedWithoutWaiting = rule<Say>({
  id: 'advice-decided-without-waiting',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-02', 'ADV-16', 'FUNC-08'],
  chapter: chapter('3'),
  title: {
    nl: 'De gemeente wacht op het advies voordat zij beslist',
    en: 'The municipality waits for the advice before it decides',
  },
  why: {
    nl: 'Een advies na het besluit kan niets meer veranderen.',
    en: 'An advice after the decision can change nothing any more.',
  },
  fix: {
    nl: 'Bespreek dit met de wethouder. Besluit daarna of de raad toch adviseert, over de uitvoering.',
    en: 'Discuss this with the alderman. Decide then whether the council still advises, on the execution.',
  },
  fixFor: {
    nl: ({ over }) =>
      over ? 'Bespreek met de wethouder hoe het advies een volgende keer op tijd kan komen.' : undefined,
    en: ({ over }) =>
      over ? 'Discuss with the alderman how the advice can come in time another time.' : undefined,
  },
  message: {
    nl: say =>
      `${say.body === null ? `Op ${longDay(say.day, 'nl')} is over dit stuk besloten.` : `Op ${longDay(say.day, 'nl')} besloot ${named(say.body)} over dit stuk.`} Het advies is niet afgewacht.`,
    en: say =>
      `${say.body === null ? `This paper was decided on ${longDay(say.day, 'en')}.` : `On ${longDay(say.day, 'en')} ${say.body} decided on this paper.`} The advice was not waited for.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { event } = step
        if (event.event !== 'decided_without_waiting') continue
        yield {
          ...atEvent(life, step),
          ...pastSeverity(life),
          say: { day: event.on, body: event.body ?? null, over: isOver(life) },
        }
      }
    }
  },
})
