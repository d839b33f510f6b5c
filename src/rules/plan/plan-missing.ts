import { countObligation } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { longDay } from '../../lang/format.ts'
import { type Day, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number; readonly due: Day; readonly draft: boolean }

/** PLAN-04: the plan of a year is fixed by the day of the norm. A year in which the council started asks for none. */
export const planMissing = rule<Say>({
  id: 'plan-missing',
  area: 'plan',
  severity: 'warning',
  rows: ['PLAN-04'],
  chapter: chapter('8'),
  title: { nl: 'De jaarplanning is op tijd vastgesteld', en: 'The year plan is fixed in time' },
  why: {
    nl: 'De jaarplanning bepaalt wanneer wie met wie spreekt. Met een planning komen stukken op tijd.',
    en: 'The year plan says when who speaks with whom. With it papers come in time.',
  },
  fix: {
    nl: 'Maak de jaarplanning af met de verbindingsmedewerker. Noteer de datum bij ‘adopted_on’ (vastgesteld op).',
    en: 'Finish the year plan with the liaison. Note the date under ‘adopted_on’.',
  },
  message: {
    nl: say =>
      `De jaarplanning van ${say.year} is ${say.draft ? 'nog niet vastgesteld' : 'er nog niet'}. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      `The year plan of ${say.year} is ${say.draft ? 'not fixed yet' : 'not there yet'}. It was due by ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    const { model, today } = facts
    const year = yearOf(today)
    if (!isComplete(facts, 'plan')) return
    for (const { demand, held } of countObligation(facts, obligation('year-plan'), year)) {
      const { due, min } = demand
      if (!min || due === undefined || due >= today || held.length >= min) continue
      const plan = model.get('plan', String(year))
      yield { in: plan ?? model.council, say: { year, due, draft: plan !== undefined } }
    }
  },
})
