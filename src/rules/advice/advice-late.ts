import { clocks } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Late, lateOf, lateWords } from './late.ts'
import { atEvent, pastSeverity } from './lives.ts'
import { askedAt } from './requests.ts'
import { quoted } from './words.ts'

type Say = Late & { readonly title: string }

/** ADV-08: a request is answered by the wished date, or the council has said that it gives no advice. */
export const adviceLate = rule<Say>({
  id: 'advice-late',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-08'],
  chapter: chapter('3'),
  title: { nl: 'Een gevraagd advies komt op tijd', en: 'A requested advice comes in time' },
  why: {
    nl: 'De gemeente kan een laat advies minder goed gebruiken.',
    en: 'The municipality can make less use of a late advice.',
  },
  fix: {
    nl: 'Breng het advies uit of spreek uitstel af. De raad kan ook besluiten om geen advies te geven. Wat er kan, toont ‘ipr advies routes’.',
    en: 'Issue the advice or agree on more time. The council can also decide to give no advice. ‘ipr advice routes’ shows what is possible.',
  },
  fixFor: {
    nl: ({ on }) =>
      on === null
        ? undefined
        : 'U hoeft niets meer te doen. Is de tijd een volgende keer te kort, kijk dan op tijd met ‘ipr advies routes’ wat er kan.',
    en: ({ on }) =>
      on === null
        ? undefined
        : 'There is nothing left to do. If time is too short another time, see early with ‘ipr advice routes’ what is possible.',
  },
  message: {
    nl: say =>
      `${say.on === null ? `Het advies ${quoted(say.title)} is er nog niet.` : `Het advies ${quoted(say.title)} is verstuurd op ${longDay(say.on, 'nl')}.`} ${lateWords.nl(say)}`,
    en: say =>
      `${say.on === null ? `The advice ${quoted(say.title)} is not there yet.` : `The advice ${quoted(say.title)} was sent on ${longDay(say.on, 'en')}.`} ${lateWords.en(say)}`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const clock = clocks(facts, life).get('advice')
      const late = lateOf(facts, clock)
      const asked = askedAt(life)
      // Declined, withdrawn or decided otherwise: then there is no advice to wait for.
      const other = clock?.deadline.stopped !== undefined && clock.deadline.stopped.ground !== 'sent'
      if (late === undefined || asked === undefined || other) continue
      const wished = life.entry.data.request?.wished_date
      yield {
        ...(wished === late.due ? { in: life.entry, at: ['request', 'wished_date'] } : atEvent(life, asked)),
        ...pastSeverity(life),
        say: { ...late, title: life.entry.data.title },
      }
    }
  },
})
