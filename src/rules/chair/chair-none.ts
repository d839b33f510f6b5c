import { chairOn, vacant } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { during } from '../during.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

type Say = { readonly council: string; readonly from: Day; readonly to: Day | null }

/** COMP-03: today, and on every date since the council began. */
export const chairNone = rule<Say>({
  id: 'chair-none',
  area: 'chair',
  severity: 'warning',
  rows: ['COMP-03'],
  chapter: chapter('9'),
  title: { nl: 'De raad heeft een voorzitter', en: 'The council has a chair' },
  why: {
    nl: 'Zonder voorzitter bereidt niemand de vergadering voor en stuurt niemand de ondersteuner aan.',
    en: 'Without a chair nobody prepares the meeting and nobody steers the supporter.',
  },
  fix: {
    nl: 'Noteer bij een lid de rol ‘chair’ met de eerste dag. Is er nog niemand, open dan een vacature met ‘ipr nieuw vacature’.',
    en: 'Note the role ‘chair’ with its first day at a member. If there is nobody yet, open a vacancy with ‘ipr new vacancy’.',
  },
  message: {
    nl: say =>
      say.to === null
        ? `${say.council} heeft sinds ${longDay(say.from, 'nl')} geen voorzitter.`
        : `${say.council} had ${during(say.from, say.to, 'nl')} geen voorzitter.`,
    en: say =>
      say.to === null
        ? `${say.council} has had no chair since ${longDay(say.from, 'en')}.`
        : `${say.council} had no chair ${during(say.from, say.to, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const { short_name: council, start_date: start } = model.council.data.council
    if (!norms.get('chair.count', today) || !isComplete(facts, 'member')) return
    if (start === undefined) {
      const say = { council, from: today, to: null }
      if (chairOn(facts, today) === undefined) yield { in: model.council, say }
      return
    }
    for (const { from, to } of vacant(facts, 'chair', { from: start, to: today })) {
      const over = to < today ? to : undefined
      yield {
        in: model.council,
        ...unlessOver(facts, over),
        say: { council, from, to: over ?? null },
      }
    }
  },
})
