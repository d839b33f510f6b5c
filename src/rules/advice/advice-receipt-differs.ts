import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly day: Day; readonly received: Day }

/** Design section 3: an incoming paper owns its date of receipt; a dossier cannot say another. */
export const adviceReceiptDiffers = rule<Say>({
  id: 'advice-receipt-differs',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-04', 'ADV-05', 'ADV-16'],
  chapter: besideAdvice,
  title: {
    nl: 'Dossier en ingekomen stuk noemen dezelfde datum van ontvangst',
    en: 'File and incoming paper name the same date of receipt',
  },
  why: {
    nl: 'Termijnen lopen vanaf de ontvangst. Met twee datums zijn er twee uitkomsten.',
    en: 'Terms run from receipt. With two dates there are two outcomes.',
  },
  fix: {
    nl: 'Kies de juiste datum en zet die op beide plaatsen.',
    en: 'Choose the right date and put it in both places.',
  },
  message: {
    nl: say =>
      `Volgens het dossier is dit stuk ontvangen op ${longDay(say.day, 'nl')}. Bij de ingekomen stukken staat ${longDay(say.received, 'nl')}.`,
    en: say =>
      `According to the file this paper was received on ${longDay(say.day, 'en')}. The incoming papers say ${longDay(say.received, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { event } = step
        if (!('incoming' in event) || event.incoming === undefined) continue
        const paper = facts.model.get('incoming', event.incoming)
        // Imported history may know no more than a month or a year.
        if (paper === undefined || event.on.startsWith(paper.data.received)) continue
        if (paper.data.received.length < 10) continue
        yield {
          ...atEvent(life, step, 'on'),
          also: [{ in: paper, at: ['received'] }],
          say: { day: event.on, received: paper.data.received as Day },
        }
      }
    }
  },
})
