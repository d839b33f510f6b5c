import { clocks } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { currentRound, decisionToIssue, firstOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Late, lateOf, lateWords } from './late.ts'
import { atEvent, pastSeverity } from './lives.ts'
import { quoted } from './words.ts'

type Say = Late & { readonly title: string }

/** ADV-14: the supporter sends an advice in time after the decision. */
export const adviceSentLate = rule<Say>({
  id: 'advice-sent-late',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-14'],
  chapter: chapter('13'),
  title: {
    nl: 'Na het besluit gaat het advies snel de deur uit',
    en: 'After the decision the advice goes out soon',
  },
  why: {
    nl: 'De termijn van het College begint pas bij de verzending.',
    en: 'The term of the College starts only when the advice is sent.',
  },
  fix: {
    nl: 'Verstuur het advies met ‘ipr verstuur advies’. Is het al weg, noteer dat dan met ‘ipr advies stap’, als ‘verstuurd’.',
    en: 'Send the advice with ‘ipr send advice’. If it is gone already, note that with ‘ipr advice step’, as ‘sent’.',
  },
  fixFor: {
    nl: ({ on }) =>
      on === null
        ? undefined
        : 'U hoeft niets meer te doen. Plan het versturen een volgende keer kort na het besluit.',
    en: ({ on }) =>
      on === null
        ? undefined
        : 'There is nothing left to do. Plan the sending soon after the decision next time.',
  },
  message: {
    nl: say =>
      `${say.on === null ? `Over het advies ${quoted(say.title)} is besloten, maar het is nog niet verstuurd.` : `Het advies ${quoted(say.title)} is verstuurd op ${longDay(say.on, 'nl')}.`} ${lateWords.nl(say)}`,
    en: say =>
      `${say.on === null ? `The advice ${quoted(say.title)} was decided on, but it is not sent yet.` : `The advice ${quoted(say.title)} was sent on ${longDay(say.on, 'en')}.`} ${lateWords.en(say)}`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const late = lateOf(facts, clocks(facts, life).get('send'))
      const steps = currentRound(life)
      const step = firstOf(steps, 'sent') ?? decisionToIssue(steps)
      if (late === undefined || step === undefined) continue
      yield {
        ...atEvent(life, step),
        ...pastSeverity(life),
        say: { ...late, title: life.entry.data.title },
      }
    }
  },
})
