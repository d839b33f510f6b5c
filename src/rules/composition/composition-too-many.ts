import { sizes, vacancies } from '../../domain/people/composition.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly council: string
  readonly on: Day
  readonly count: number
  readonly max: number
}

/** COMP-02, for today and for the appointments that are decided already. */
export const compositionTooMany = rule<Say>({
  id: 'composition-too-many',
  area: 'composition',
  severity: 'error',
  rows: ['COMP-02', 'COMP-08'],
  chapter: chapter('9'),
  title: { nl: 'De raad heeft niet te veel leden', en: 'The council does not have too many members' },
  why: {
    nl: 'In een te grote groep komt niet iedereen aan het woord.',
    en: 'In too large a group not everyone gets to speak.',
  },
  fix: {
    nl: 'Controleer de termijnen van de leden. Kloppen die, bespreek dan met het College van B&W wat kan.',
    en: 'Check the terms of the members. If they are right, discuss with the College what is possible.',
  },
  message: {
    nl: say =>
      `${say.council} telt op ${longDay(say.on, 'nl')} ${say.count} leden. Het maximum is ${say.max}.`,
    en: say =>
      `${say.council} has ${say.count} members on ${longDay(say.on, 'en')}. The maximum is ${say.max}.`,
  },
  *check(facts) {
    const { model, today } = facts
    const above = sizes(facts, vacancies(facts, today).lookahead).find(({ standing }) => standing === 'above')
    if (above === undefined || above.max === null) return
    yield {
      in: model.council,
      severity: above.from === today ? 'error' : 'warning',
      say: {
        council: model.council.data.council.short_name,
        on: above.from,
        count: above.size,
        max: above.max,
      },
    }
  },
})
