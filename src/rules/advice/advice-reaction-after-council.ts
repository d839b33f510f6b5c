import { clocks } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { currentRound, firstOf } from '../../domain/advice/rounds.ts'
import { days, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, pastSeverity } from './lives.ts'

type Say = { readonly reacted: Day; readonly council: Day; readonly late: number }

/** Requirements 2.1: a reaction after the date of the municipal council can no longer go with its papers. */
export const adviceReactionAfterCouncil = rule<Say>({
  id: 'advice-reaction-after-council',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-18'],
  chapter: chapter('3'),
  title: {
    nl: 'De reactie komt voordat de gemeenteraad beslist',
    en: 'The response comes before the municipal council decides',
  },
  why: {
    nl: 'De gemeenteraad hoort advies en reactie samen te krijgen. Een reactie achteraf kan niet meer mee.',
    en: 'The municipal council should get advice and response together. A response afterwards can no longer go along.',
  },
  fix: {
    nl: 'Bespreek in het overleg met de wethouder hoe dit de volgende keer op tijd lukt.',
    en: 'Discuss with the alderman how this can be in time the next time.',
  },
  message: {
    nl: say =>
      `De reactie kwam op ${longDay(say.reacted, 'nl')}, ${days(say.late, 'nl')} na de vergadering van de gemeenteraad van ${longDay(say.council, 'nl')}.`,
    en: say =>
      `The response came on ${longDay(say.reacted, 'en')}, ${days(say.late, 'en')} after the meeting of the municipal council of ${longDay(say.council, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const late = clocks(facts, life).answeredAfterCouncil
      const step = firstOf(currentRound(life), 'reacted')
      const council = life.entry.data.request?.council_date
      if (late === null || step?.day == null || council === undefined) continue
      yield {
        ...atEvent(life, step, 'on'),
        ...pastSeverity(life),
        also: [{ in: life.entry, at: ['request', 'council_date'] }],
        say: { reacted: step.day, council, late },
      }
    }
  },
})
