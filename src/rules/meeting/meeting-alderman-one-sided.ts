import { someone } from '../../domain/names.ts'
import { addDays } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly side: 'council' | 'municipality' }

const sideOf = (facts: Facts, person: string | undefined): Say['side'] | undefined => {
  const entry = person === undefined ? undefined : someone(facts, person)
  if (entry?.kind === 'member') return 'council'
  return entry?.data.employer === 'municipality' ? 'municipality' : undefined
}

/** ALD-03, ALD-08: council and municipality both put items. */
export const meetingAldermanOneSided = rule<Say>({
  id: 'meeting-alderman-one-sided',
  area: 'meeting',
  severity: 'info',
  rows: ['ALD-03', 'ALD-08'],
  chapter: chapter('6'),
  title: { nl: 'Raad en gemeente brengen allebei punten in', en: 'Council and municipality both put items' },
  why: {
    nl: 'De agenda ontstaat in overleg. Wat inwoners bezighoudt, hoort er ook op.',
    en: 'The agenda is made together. What occupies residents belongs on it too.',
  },
  fix: {
    nl: 'Vraag die kant om een punt. Zet bij elk punt op de agenda van welke kant het komt, achter ‘side’.',
    en: 'Ask that side for an item. Put with each item on the agenda from which side it comes, after ‘side’.',
  },
  message: {
    nl: say =>
      `Op de agenda van ${meetingName.nl(say)} staat geen punt van ${say.side === 'council' ? 'de eigen kant' : 'de gemeente'}.`,
    en: say =>
      `The agenda of ${meetingName.en(say)} has no item of ${say.side === 'council' ? 'the own side' : 'the municipality'}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'alderman')) {
      const { date, status, items } = meeting.data
      const before = facts.norms.get('agenda.send_days_before', date) ?? 0
      // Until the agenda is due, the other side may still put its items.
      if (status === 'planned' && facts.today < addDays(date, -before)) continue
      const found = new Set(items.map(item => item.side ?? sideOf(facts, item.by)))
      if (items.length === 0 || found.has(undefined) || found.size > 1) continue
      yield {
        in: meeting,
        at: ['items'],
        say: { ...named(meeting.data), side: found.has('council') ? 'municipality' : 'council' },
      }
    }
  },
})
