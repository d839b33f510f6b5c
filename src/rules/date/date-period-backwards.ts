import { longDay } from '../../lang/format.ts'
import { type Day, isDay } from '../../model/day.ts'
import { mapsIn } from '../../model/walk.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly from: Day
  readonly to: Day
}

export const datePeriodBackwards = rule<Say>({
  id: 'date-period-backwards',
  area: 'date',
  severity: 'error',
  rows: [],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: { nl: 'Een periode eindigt niet voor zij begint', en: 'A period does not end before it begins' },
  why: {
    nl: 'Met een omgekeerde periode is iemand nooit lid, trekker of aanwezig geweest.',
    en: 'With a reversed period someone was never a member, lead or present.',
  },
  fix: {
    nl: 'Verbeter de eerste dag (‘from’) of de laatste dag (‘to’).',
    en: 'Correct the first day (‘from’) or the last day (‘to’).',
  },
  message: {
    nl: say =>
      `Deze periode loopt van ${longDay(say.from, 'nl')} tot en met ${longDay(say.to, 'nl')}. Het einde ligt dus voor het begin.`,
    en: say =>
      `This period runs from ${longDay(say.from, 'en')} to ${longDay(say.to, 'en')}. So the end lies before the start.`,
  },
  *check({ model }) {
    for (const kind of model.loaded) {
      for (const entry of model.all(kind)) {
        for (const { at, map } of mapsIn(entry.data)) {
          const { from, to } = map
          if (typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to) && to < from)
            yield { in: entry, at: [...at, 'to'], say: { from, to } }
        }
      }
    }
  },
})
