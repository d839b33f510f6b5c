import { lastConfirmed } from '../../domain/people/eligibility.ts'
import { activeOn, periodOn } from '../../domain/people/membership.ts'
import { longDay } from '../../lang/format.ts'
import { everyMonths } from '../../lang/in-words.ts'
import { addMonths, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly last: Day | null; readonly since: Day; readonly months: number }

/** MEMB-12: the list of positions is confirmed again and again; the first time counts from the appointment. */
export const memberPositionsUnconfirmed = rule<Say>({
  id: 'member-positions-unconfirmed',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-12'],
  chapter: chapter('5'),
  title: {
    nl: 'Elk lid bevestigt geregeld de nevenfuncties',
    en: 'Every member regularly confirms the positions held elsewhere',
  },
  why: {
    nl: 'Nevenfuncties veranderen. Alleen wie ernaar vraagt, weet of ze nog samengaan met het lidmaatschap.',
    en: 'Positions change. Only who asks knows whether they still go with membership.',
  },
  fix: {
    nl: 'Loop de nevenfuncties met het lid na. Zet de datum erbij onder ‘positions_confirmed’.',
    en: 'Go through the positions with the member. Add the date under ‘positions_confirmed’.',
  },
  message: {
    nl: say =>
      say.last === null
        ? `${say.name} is lid sinds ${longDay(say.since, 'nl')}. Er staat nog geen bevestiging van de nevenfuncties. Afgesproken is: ${everyMonths(say.months, 'nl')}.`
        : `${say.name} bevestigde de nevenfuncties voor het laatst op ${longDay(say.last, 'nl')}. Afgesproken is: ${everyMonths(say.months, 'nl')}.`,
    en: say =>
      say.last === null
        ? `${say.name} has been a member since ${longDay(say.since, 'en')}. No confirmation of the positions held elsewhere is noted yet. Agreed is: ${everyMonths(say.months, 'en')}.`
        : `${say.name} last confirmed the positions held elsewhere on ${longDay(say.last, 'en')}. Agreed is: ${everyMonths(say.months, 'en')}.`,
  },
  *check(facts) {
    const { norms, today } = facts
    const months = norms.get('positions.confirm_months', today)
    if (months === null) return
    for (const member of activeOn(facts, today)) {
      const period = periodOn(member.data, today)
      const last = lastConfirmed(member.data, today)
      if (period === undefined || addMonths(last ?? period.from, months) >= today) continue
      yield {
        in: member,
        at: last === undefined ? [] : ['positions_confirmed'],
        say: { name: member.data.name, last: last ?? null, since: period.from, months },
      }
    }
  },
})
