import type { KindName } from '../../../schemas/kinds.ts'
import { longDay } from '../../lang/format.ts'
import { type Day, isDay } from '../../model/day.ts'
import { valuesAt } from '../../model/walk.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly key: string
  readonly found: Day
  readonly today: Day
}

/** Days that tell what was done. */
const PAST: readonly (readonly [KindName, ...string[]])[] = [
  [
    'member',
    'nomination.on',
    'positions_confirmed.*',
    'resident.confirmed_on',
    'confidentiality_on',
    'endorsement_talk.on',
  ],
  ['minutes', 'drafted_on', 'checked.on', 'closed_on', 'adopted.on'],
  ['agenda', 'frozen_on', 'sent_on'],
  ['advice', 'events.*.on', 'recommendations.*.answer.on', 'recommendations.*.follow_up.*.on'],
  ['action', 'events.*.on'],
  ['incoming', 'received', 'handled.on', 'forwarded.on'],
  ['outgoing', 'on'],
  ['signal', 'noted', 'events.*.on'],
  ['contacts', 'contacts.*.on'],
  ['evaluation', 'held'],
  ['money', 'spending.*.on', 'hours.*.week'],
  ['vacancy', 'events.*.on'],
]

export const dateInFuture = rule<Say>({
  id: 'date-in-future',
  area: 'date',
  severity: 'error',
  rows: [],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'Wat gebeurd is, ligt niet in de toekomst',
    en: 'What has happened does not lie in the future',
  },
  why: {
    nl: 'Een datum die nog moet komen, is een tikfout. Termijnen gaan dan verkeerd lopen.',
    en: 'A date still to come is a slip of the pen. Deadlines then run wrong.',
  },
  fix: { nl: 'Verbeter de datum.', en: 'Correct the date.' },
  message: {
    nl: say =>
      `Bij ‘${say.key}’ staat ${longDay(say.found, 'nl')}. Die dag is nog niet geweest: vandaag is ${longDay(say.today, 'nl')}.`,
    en: say =>
      `After ‘${say.key}’ stands ${longDay(say.found, 'en')}. That day is still to come: today is ${longDay(say.today, 'en')}.`,
  },
  *check({ model, today }) {
    for (const [kind, ...paths] of PAST) {
      for (const entry of model.all(kind)) {
        for (const path of paths) {
          for (const { at, value } of valuesAt(entry.data, path.split('.'))) {
            if (typeof value === 'string' && isDay(value) && value > today)
              yield { in: entry, at, say: { key: String(at.at(-1)), found: value, today } }
          }
        }
      }
    }
    for (const meeting of model.all('meeting')) {
      if (meeting.data.status === 'held' && meeting.data.date > today)
        yield { in: meeting, at: ['date'], say: { key: 'date', found: meeting.data.date, today } }
    }
  },
})
