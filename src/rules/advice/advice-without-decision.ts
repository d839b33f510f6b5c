import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { isUndecided, sendings } from './sent-decision.ts'
import { quoted } from './words.ts'

type Say = { readonly title: string; readonly sent: Day; readonly decided: Day | null }

/** ADV-12, MEET-11, WG-12: no advice goes out without a decision of the council, taken before. */
export const adviceWithoutDecision = rule<Say>({
  id: 'advice-without-decision',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-12', 'MEET-06', 'MEET-11', 'WG-12'],
  chapter: chapter('1', '6', '7'),
  title: {
    nl: 'De raad besluit voordat een advies wordt verstuurd',
    en: 'The council decides before an advice is sent',
  },
  why: {
    nl: 'Een werkgroep maakt het concept. Alleen de raad als geheel brengt een advies uit.',
    en: 'A workgroup makes the draft. Only the council as a whole issues an advice.',
  },
  fix: {
    nl: 'Noteer het besluit van de raad met ‘ipr advies stap’, als ‘besloten’. Is er geen besluit, leg het advies dan alsnog voor aan de raad.',
    en: 'Note the decision of the council with ‘ipr advice step’, as ‘decided’. If there is none, lay the advice before the council after all.',
  },
  message: {
    nl: say =>
      say.decided === null
        ? `Het advies ${quoted(say.title)} is op ${longDay(say.sent, 'nl')} verstuurd. Er staat geen besluit van de raad bij om het uit te brengen.`
        : `Het advies ${quoted(say.title)} is op ${longDay(say.sent, 'nl')} verstuurd. De raad besloot daarna, op ${longDay(say.decided, 'nl')}.`,
    en: say =>
      say.decided === null
        ? `The advice ${quoted(say.title)} was sent on ${longDay(say.sent, 'en')}. No decision of the council to issue it is noted.`
        : `The advice ${quoted(say.title)} was sent on ${longDay(say.sent, 'en')}. The council decided after that, on ${longDay(say.decided, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const sending of sendings(life).filter(isUndecided)) {
        const { sent, decision } = sending
        if (sent.day === null) continue
        yield {
          ...atEvent(life, sent, 'on'),
          ...(decision !== undefined && { also: [atEvent(life, decision)] }),
          say: { title: life.entry.data.title, sent: sent.day, decided: decision?.day ?? null },
        }
      }
    }
  },
})
