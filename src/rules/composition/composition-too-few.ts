import { openVacancies, sizeOn } from '../../domain/people/composition.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string | number
  readonly council: string
  readonly on: Day
  readonly count: number
  readonly min: number
}

/** COMP-01: below the minimum is an error unless a vacancy is open (the chapter itself counts on vacancies). */
export const compositionTooFew = rule<Say>({
  id: 'composition-too-few',
  area: 'composition',
  severity: 'warning',
  rows: ['COMP-01', 'COMP-09'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 9', en: 'Advice of 2020, chapter 9' },
  title: { nl: 'De raad heeft genoeg leden', en: 'The council has enough members' },
  why: {
    nl: 'Met te weinig leden komen niet alle thema’s en inwonersrollen aan bod.',
    en: 'With too few members not all themes and resident roles are covered.',
  },
  fix: {
    nl: 'Open een vacature met ‘ipr nieuw vacature’, of noteer de benoeming van een nieuw lid.',
    en: 'Open a vacancy with ‘ipr new vacancy’, or note the appointment of a new member.',
  },
  message: {
    nl: say =>
      `${say.council} telt op ${longDay(say.on, 'nl')} ${say.count} leden. Het minimum is ${say.min}.`,
    en: say =>
      `${say.council} has ${say.count} members on ${longDay(say.on, 'en')}. The minimum is ${say.min}.`,
  },
  *check(facts) {
    const { model, today } = facts
    const { size, min } = sizeOn(facts, today)
    if (min === null || size >= min || !isComplete(facts, 'member')) return
    yield {
      in: model.council,
      severity: openVacancies(facts, today).length > 0 ? 'warning' : 'error',
      say: { council: model.council.data.council.short_name, on: today, count: size, min },
    }
  },
})
