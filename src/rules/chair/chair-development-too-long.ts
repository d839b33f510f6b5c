import { developmentChairs } from '../../domain/people/chairmanship.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly from: Day; readonly to: Day | null; readonly latest: Day }

/** CHAIR-01: the chairmanship of the development phase has a longest length. */
export const chairDevelopmentTooLong = rule<Say>({
  id: 'chair-development-too-long',
  area: 'chair',
  severity: 'error',
  rows: ['CHAIR-01'],
  chapter: chapter('10'),
  title: {
    nl: 'Een tijdelijk voorzitter blijft niet te lang',
    en: 'A temporary chair does not stay too long',
  },
  why: {
    nl: 'De tijdelijk voorzitter bouwt op en draagt dan over aan een ander lid.',
    en: 'The temporary chair builds up and then hands over to another member.',
  },
  fix: {
    nl: 'Draag het voorzitterschap over en noteer de laatste dag onder ‘to’, of verbeter de data.',
    en: 'Hand over the chairmanship and note the last day under ‘to’, or correct the dates.',
  },
  message: {
    nl: say =>
      `Als tijdelijk voorzitter (in de doorontwikkeling) begon ${say.name} op ${longDay(say.from, 'nl')}. ${
        say.to === null
          ? 'Er staat geen laatste dag bij'
          : `Als laatste dag staat er ${longDay(say.to, 'nl')}`
      }. De laatste mogelijke dag is ${longDay(say.latest, 'nl')}.`,
    en: say =>
      `As temporary chair (in the development phase) ${say.name} began on ${longDay(say.from, 'en')}. ${
        say.to === null ? 'No last day is noted' : `The last day noted is ${longDay(say.to, 'en')}`
      }. The last possible day is ${longDay(say.latest, 'en')}.`,
  },
  *check(facts) {
    for (const { holding, ends, latest, tooLong } of developmentChairs(facts)) {
      if (!tooLong || latest === undefined) continue
      const { in: entry, at, from, row } = holding
      yield {
        in: entry,
        at: row.to !== undefined ? [...at, 'to'] : at,
        say: { name: entry.data.name, from, to: ends ?? null, latest },
      }
    }
  },
})
