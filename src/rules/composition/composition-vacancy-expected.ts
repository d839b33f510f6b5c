import { openVacancies, vacancies } from '../../domain/people/composition.ts'
import { count, longDay } from '../../lang/format.ts'
import { inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly council: string
  readonly on: Day
  readonly count: number
  readonly min: number
  readonly leaving: number
}

/** COMP-09: the council is at strength now, and will not be when the terms that are known have ended. */
export const compositionVacancyExpected = rule<Say>({
  id: 'composition-vacancy-expected',
  area: 'composition',
  severity: 'info',
  rows: ['COMP-09', 'MEMB-06'],
  chapter: chapter('1', '9', '11'),
  title: {
    nl: 'Een vacature staat open voordat de raad te klein wordt',
    en: 'A vacancy is open before the council becomes too small',
  },
  why: {
    nl: 'Werven, voordragen en benoemen kost maanden.',
    en: 'Recruiting, nominating and appointing takes months.',
  },
  fix: {
    nl: 'Open een vacature met ‘ipr nieuw vacature’, of vraag herbenoeming aan.',
    en: 'Open a vacancy with ‘ipr new vacancy’, or ask for reappointment.',
  },
  message: {
    nl: say =>
      `Vanaf ${longDay(say.on, 'nl')} telt ${say.council} nog ${count(say.count, 'nl', 'lid', 'leden')}, omdat er ${say.leaving === 1 ? 'één lid vertrekt' : `${inWords(say.leaving, 'nl')} leden vertrekken`}. Het minimum is ${say.min}. Er staat nog geen vacature open.`,
    en: say =>
      `From ${longDay(say.on, 'en')} ${say.council} has ${count(say.count, 'en', 'member', 'members')}, because ${say.leaving === 1 ? 'one leaves' : `${inWords(say.leaving, 'en')} leave`}. The minimum is ${say.min}. No vacancy is open yet.`,
  },
  *check(facts) {
    const { model, today } = facts
    const { now, lowest, toMinThen, endings } = vacancies(facts, today)
    if (now.standing === 'below' || lowest.min === null || !toMinThen) return
    if (openVacancies(facts, today).length > 0 || !isComplete(facts, 'member', 'vacancy')) return
    yield {
      in: model.council,
      say: {
        council: model.council.data.council.short_name,
        on: lowest.from,
        count: lowest.size,
        min: lowest.min,
        leaving: endings.filter(({ on }) => on < lowest.from).length,
      },
    }
  },
})
