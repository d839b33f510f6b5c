import { developmentChairs } from '../../domain/people/chairmanship.ts'
import { earliest } from '../../domain/people/spans.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly last: Day }

/** CHAIR-03: the search for a successor begins well before the end. */
export const chairSuccessionDue = rule<Say>({
  id: 'chair-succession-due',
  area: 'chair',
  severity: 'warning',
  rows: ['CHAIR-02', 'CHAIR-03'],
  chapter: chapter('10'),
  title: {
    nl: 'Op tijd is bekend wie de tijdelijk voorzitter opvolgt',
    en: 'It is known in time who succeeds the temporary chair',
  },
  why: {
    nl: 'Een opvolger moet het werk rustig kunnen overnemen.',
    en: 'A successor must be able to take over at ease.',
  },
  fix: {
    nl: 'Bespreek de opvolging in de vergadering. Noteer de rol ‘chair’ bij de opvolger, met de eerste dag.',
    en: 'Discuss the succession in the meeting. Note the role ‘chair’ at the successor, with its first day.',
  },
  message: {
    nl: say =>
      `${say.name} is tijdelijk voorzitter (in de doorontwikkeling), uiterlijk tot en met ${longDay(say.last, 'nl')}. Er staat nog geen opvolger in het archief.`,
    en: say =>
      `${say.name} is temporary chair (in the development phase) until ${longDay(say.last, 'en')} at the latest. No successor is in the archive yet.`,
  },
  *check(facts) {
    const { today } = facts
    if (!isComplete(facts, 'member')) return
    for (const { holding, latest, prepareFrom, successor, tooLong } of developmentChairs(facts)) {
      const last = earliest(latest, holding.to)
      if (last === undefined || last < today || tooLong || successor !== undefined) continue
      if (prepareFrom === undefined || prepareFrom > today) continue
      yield { in: holding.in, at: holding.at, say: { name: holding.in.data.name, last } }
    }
  },
})
