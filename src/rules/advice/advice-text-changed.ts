import { livesOf } from '../../domain/advice/lives.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { proseHash } from '../../model/hash.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly sent: Day }

/** Design section 3: sending freezes the text of an advice. */
export const adviceTextChanged = rule<Say>({
  id: 'advice-text-changed',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-12', 'ADV-30'],
  chapter: besideAdvice,
  title: {
    nl: 'De tekst van een verstuurd advies verandert niet meer',
    en: 'The text of an advice that was sent does not change any more',
  },
  why: {
    nl: 'Het College reageert op de tekst die het kreeg. Het archief moet diezelfde tekst bewaren.',
    en: 'The College responds to the text it got. The archive has to keep that same text.',
  },
  fix: {
    nl: 'Zet de verstuurde tekst terug. Is er een verbeterde versie gestuurd, noteer dat dan met ‘ipr advies stap’, als ‘verstuurd’.',
    en: 'Put the text as sent back. If a corrected version was sent, note that with ‘ipr advice step’, as ‘sent’.',
  },
  message: {
    nl: say => `De tekst in advice.md is anders dan de tekst die op ${longDay(say.sent, 'nl')} is verstuurd.`,
    en: say => `The text in advice.md differs from the text that was sent on ${longDay(say.sent, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const step = lastOf(life.steps, 'sent')
      const text = facts.model.get('advice-text', life.entry.id)
      if (step?.event.event !== 'sent' || text === undefined) continue
      const { text_hash, on } = step.event
      if (text_hash === undefined || text_hash === proseHash(text.source)) continue
      yield { in: text, also: [atEvent(life, step, 'text_hash')], say: { sent: on } }
    }
  },
})
