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
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
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
    nl: say => `De naam zegt ${longDay(say.named, 'nl')}, maar ${say.key} is ${longDay(say.found, 'nl')}.`,
    en: say => `The name says ${longDay(say.named, 'en')}, but ${say.key} is ${longDay(say.found, 'en')}.`,
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
