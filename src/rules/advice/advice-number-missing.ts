import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly sent: Day }

/** ADV-29: an advice gets its public number when it is sent. */
export const adviceNumberMissing = rule<Say>({
  id: 'advice-number-missing',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-29'],
  chapter: besideAdvice,
  title: {
    nl: 'Een verstuurd advies heeft een nummer',
    en: 'An advice that was sent has a number',
  },
  why: {
    nl: 'Brieven, reactie en jaarverslag verwijzen naar het nummer.',
    en: 'Letters, response and annual report refer to the number.',
  },
  fix: {
    nl: 'Zet het nummer in het dossier bij de stap ‘sent’, achter ‘number’. Neem het eerste vrije nummer van dat jaar.',
    en: 'Put the number in the file with the step ‘sent’, after ‘number’. Take the first free number of that year.',
  },
  message: {
    nl: say => `Dit advies is verstuurd op ${longDay(say.sent, 'nl')} en heeft nog geen nummer.`,
    en: say => `This advice was sent on ${longDay(say.sent, 'en')} and has no number yet.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { event } = step
        if (event.event !== 'sent' || event.number !== undefined) continue
        if (facts.norms.get('advice.number_format', event.on) === null) continue
        yield { ...atEvent(life, step), say: { sent: event.on } }
      }
    }
  },
})
