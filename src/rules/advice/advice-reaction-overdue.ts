import { clocks } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { currentRound, firstOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Late, lateOf, lateWords } from './late.ts'
import { atEvent, pastSeverity } from './lives.ts'
import { quoted } from './words.ts'

type Say = Late & { readonly title: string }

/** ADV-16, ADV-17, ADV-22: the College reacts in time to a written advice, and the liaison sees to that. */
export const adviceReactionOverdue = rule<Say>({
  id: 'advice-reaction-overdue',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-17', 'ADV-22', 'LIAI-07', 'MUNI-06'],
  chapter: chapter('3', '8'),
  title: { nl: 'Het College reageert op tijd', en: 'The College responds in time' },
  why: {
    nl: 'Uit de reactie blijkt wat er met het advies gebeurt. Zonder reactie weten leden en inwoners dat niet.',
    en: 'The response shows what happens with the advice. Without it members and residents do not know.',
  },
  fix: {
    nl: 'Herinner de verbindingsmedewerker. De brief maakt u met ‘ipr advies brief’. Is de reactie er al, noteer dat dan met ‘ipr advies stap’, als ‘reactie-ontvangen’.',
    en: 'Remind the liaison. You make the letter with ‘ipr advice letter’. If the response is there, note that with ‘ipr advice step’, as ‘reacted’.',
  },
  fixFor: {
    nl: ({ on }) =>
      on === null
        ? undefined
        : 'U hoeft niets meer te sturen. Bespreek met de verbindingsmedewerker hoe het College de volgende keer op tijd reageert.',
    en: ({ on }) =>
      on === null
        ? undefined
        : 'You need not send anything more. Discuss with the liaison how the College can respond in time next time.',
  },
  message: {
    nl: say =>
      `${say.on === null ? `Op het advies ${quoted(say.title)} is nog geen reactie van het College.` : `De reactie op het advies ${quoted(say.title)} kwam op ${longDay(say.on, 'nl')}.`} ${lateWords.nl(say)}`,
    en: say =>
      `${say.on === null ? `There is no response of the College to the advice ${quoted(say.title)} yet.` : `The response to the advice ${quoted(say.title)} came on ${longDay(say.on, 'en')}.`} ${lateWords.en(say)}`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const late = lateOf(facts, clocks(facts, life).get('reaction'))
      const steps = currentRound(life)
      const step = firstOf(steps, 'reacted') ?? firstOf(steps, 'sent')
      if (late === undefined || step === undefined) continue
      yield {
        ...atEvent(life, step),
        ...pastSeverity(life),
        say: { ...late, title: life.entry.data.title },
      }
    }
  },
})
