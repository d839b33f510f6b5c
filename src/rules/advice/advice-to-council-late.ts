import { clocks } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { currentRound, firstOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Late, lateOf, lateWords } from './late.ts'
import { atEvent, pastSeverity } from './lives.ts'
import { afterwards, quoted } from './words.ts'

type Say = Late & { readonly title: string }

/** ADV-15: the College sees to it that the municipal council gets the advice. */
export const adviceToCouncilLate = rule<Say>({
  id: 'advice-to-council-late',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-15', 'MUNI-06', 'REL-03'],
  chapter: chapter('6'),
  title: {
    nl: 'Het College stuurt het advies op tijd naar de gemeenteraad',
    en: 'The College passes the advice on to the municipal council in time',
  },
  why: {
    nl: 'De gemeenteraad krijgt adviezen alleen via het College.',
    en: 'The municipal council gets advice through the College only.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker of het advies is doorgestuurd. Noteer de dag met ‘ipr advies stap’, als ‘doorgestuurd-naar-de-gemeenteraad’.',
    en: 'Ask the liaison whether the advice was passed on. Note the day with ‘ipr advice step’, as ‘passed-on-to-the-municipal-council’.',
  },
  fixFor: {
    nl: ({ on }) => (on === null ? undefined : afterwards.nl),
    en: ({ on }) => (on === null ? undefined : afterwards.en),
  },
  message: {
    nl: say =>
      `${say.on === null ? `Het advies ${quoted(say.title)} is nog niet naar de gemeenteraad gestuurd.` : `Het advies ${quoted(say.title)} ging op ${longDay(say.on, 'nl')} naar de gemeenteraad.`} ${lateWords.nl(say)}`,
    en: say =>
      `${say.on === null ? `The advice ${quoted(say.title)} is not passed on to the municipal council yet.` : `The advice ${quoted(say.title)} went to the municipal council on ${longDay(say.on, 'en')}.`} ${lateWords.en(say)}`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const late = lateOf(facts, clocks(facts, life).get('to_council'))
      const sent = firstOf(currentRound(life), 'sent')
      if (late === undefined || sent === undefined) continue
      yield {
        ...atEvent(life, sent),
        ...pastSeverity(life),
        say: { ...late, title: life.entry.data.title },
      }
    }
  },
})
