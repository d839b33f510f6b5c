import type { KindName } from '../../../schemas/kinds.ts'
import { longDay } from '../../lang/format.ts'
import { type Day, isDay } from '../../model/day.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly named: Day
  readonly key: string
  readonly found: Day
}

// An action and a vacancy are named after the day they were made, which their events tell.
const KEYS: readonly (readonly [KindName, string])[] = [
  ['meeting', 'date'],
  ['incoming', 'received'],
  ['outgoing', 'on'],
  ['signal', 'noted'],
  ['event', 'date'],
  ['evaluation', 'held'],
  ['incident', 'on'],
]

export const dateIdDiffers = rule<Say>({
  id: 'date-id-differs',
  area: 'date',
  severity: 'warning',
  rows: [],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'De datum in de naam is de datum in het bestand',
    en: 'The date in the name is the date in the file',
  },
  why: {
    nl: 'Wie op datum zoekt, vindt het stuk anders niet.',
    en: 'Whoever looks by date will not find it.',
  },
  fix: {
    nl: 'Verbeter de datum in het bestand, of hernoem het bestand of de map.',
    en: 'Correct the date in the file, or rename the file or folder.',
  },
  message: {
    nl: say =>
      `In de naam staat ${longDay(say.named, 'nl')}. In het bestand staat bij ‘${say.key}’ ${longDay(say.found, 'nl')}.`,
    en: say =>
      `The name says ${longDay(say.named, 'en')}. The file says ${longDay(say.found, 'en')}, after ‘${say.key}’.`,
  },
  *check({ model }) {
    for (const [kind, key] of KEYS) {
      for (const entry of model.all(kind)) {
        const named = entry.id.slice(0, 10)
        const found = (entry.data as { readonly [key: string]: unknown })[key]
        if (isDay(named) && typeof found === 'string' && isDay(found) && found !== named)
          yield { in: entry, at: [key], say: { named, key, found } }
      }
    }
  },
})
