import { livesOf } from '../../domain/advice/lives.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = { readonly year: number }

/** FUNC-08, R13 of the requirements: a closed advice has its entry in the involvement register. */
export const adviceNotInInvolvement = rule<Say>({
  id: 'advice-not-in-involvement',
  area: 'advice',
  severity: 'info',
  rows: ['FUNC-08'],
  chapter: chapter('3'),
  title: {
    nl: 'Een afgesloten advies staat in het betrokkenheidsregister',
    en: 'A closed advice stands in the involvement register',
  },
  why: {
    nl: 'Uit dat register komt elk jaar de verantwoording aan het College.',
    en: 'From that register comes the yearly account to the College.',
  },
  fix: {
    nl: 'Zet het erbij met ‘ipr betrokkenheid erbij’, en noem dit advies bij ‘--about’.',
    en: 'Add it with ‘ipr involvement add’, and name this advice with ‘--about’.',
  },
  message: {
    nl: say => `Dit advies is in ${say.year} afgesloten. In het betrokkenheidsregister staat er niets over.`,
    en: say => `This advice was closed in ${say.year}. The involvement register says nothing about it.`,
  },
  *check(facts) {
    const registers = facts.model.all('involvement')
    const noted = new Set(registers.flatMap(({ data }) => data.entries.flatMap(entry => entry.about)))
    for (const life of livesOf(facts)) {
      const closed = lastOf(life.steps, 'closed')
      if (life.state !== 'closed' || closed?.day == null || noted.has(`advice:${life.entry.id}`)) continue
      // A year without a register is a finding of its own.
      if (facts.model.get('involvement', String(yearOf(closed.day))) === undefined) continue
      yield { ...atEvent(life, closed), say: { year: yearOf(closed.day) } }
    }
  },
})
