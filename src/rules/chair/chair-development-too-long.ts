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
    nl: 'Het voorzitterschap in de doorontwikkeling duurt niet te lang',
    en: 'The chairmanship of the development phase does not last too long',
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
      `Het voorzitterschap van ${say.name} in de doorontwikkeling begon op ${longDay(say.from, 'nl')} en ${
        say.to === null ? 'loopt nog' : `eindigt op ${longDay(say.to, 'nl')}`
      }. Het mag duren tot en met ${longDay(say.latest, 'nl')}.`,
    en: say =>
      `The chairmanship of ${say.name} in the development phase began on ${longDay(say.from, 'en')} and ${
        say.to === null ? 'still runs' : `ends on ${longDay(say.to, 'en')}`
      }. It may last until ${longDay(say.latest, 'en')}.`,
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
