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
    nl: 'Noteer de vergadering en het besluit tot uitbrengen in het dossier, voor de stap sent. Is er geen besluit, leg het advies dan alsnog voor aan de raad.',
    en: 'Note the meeting and the decision to issue in the file, before the step sent. If there is no decision, lay the advice before the council after all.',
  },
  message: {
    nl: say =>
      say.decided === null
        ? `Het advies ${quoted(say.title)} is op ${longDay(say.sent, 'nl')} verstuurd. Een besluit van de raad om het uit te brengen ontbreekt.`
        : `Het advies ${quoted(say.title)} is op ${longDay(say.sent, 'nl')} verstuurd. De raad besloot pas op ${longDay(say.decided, 'nl')}.`,
    en: say =>
      say.decided === null
        ? `The advice ${quoted(say.title)} was sent on ${longDay(say.sent, 'en')}. A decision of the council to issue it is missing.`
        : `The advice ${quoted(say.title)} was sent on ${longDay(say.sent, 'en')}. The council decided only on ${longDay(say.decided, 'en')}.`,
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
