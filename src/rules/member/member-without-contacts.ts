import { activeOn, periodOn } from '../../domain/people/membership.ts'
import { chairOn } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import { count } from '../../lang/format.ts'
import { addDays, quarterOf, quarterSpan, within, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly name: string
  readonly quarter: number
  readonly year: number
  readonly found: number
  readonly min: number
}

/**
 * MEMB-18, in the last quarter that is over. A new member settles in first (MEMB-16); the chair needs no local
 * networks (CHAIR-07).
 */
export const memberWithoutContacts = rule<Say>({
  id: 'member-without-contacts',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-18', 'CHAIR-07'],
  chapter: chapter('3', '5'),
  title: {
    nl: 'Elk lid spreekt geregeld met inwoners',
    en: 'Every member regularly speaks with residents',
  },
  why: {
    nl: 'De raad vertelt wat inwoners meemaken. Dat kan alleen als leden hen opzoeken.',
    en: 'The council tells what residents live through. That is only possible when members seek them out.',
  },
  fix: {
    nl: 'Noteer de gesprekken in het contactlogboek, zonder persoonsgegevens, of plan een gesprek.',
    en: 'Note the conversations in the contact log, without personal data, or plan one.',
  },
  message: {
    nl: say =>
      `${say.name} noteerde in kwartaal ${say.quarter} van ${say.year} ${count(say.found, 'nl', 'contact', 'contacten')}. Gevraagd is ten minste ${say.min} per kwartaal.`,
    en: say =>
      `${say.name} noted ${count(say.found, 'en', 'contact', 'contacts')} in quarter ${say.quarter} of ${say.year}. At least ${say.min} a quarter are asked.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const last = addDays(quarterSpan(yearOf(today), quarterOf(today)).from, -1)
    const [year, quarter] = [yearOf(last), quarterOf(last)]
    const span = quarterSpan(year, quarter)
    const min = norms.get('contact.min_per_member_per_quarter', span.from)
    if (min === null) return
    const settling = norms.get('wg.settle_days', span.from) ?? 0
    for (const member of activeOn(facts, today)) {
      const period = periodOn(member.data, today)
      const away = member.data.leave.some(leave => common(leave, span) !== undefined)
      if (period === undefined || addDays(period.from, settling) > span.to || away) continue
      if (chairOn(facts, span.to)?.person === member.id) continue
      const id = `${year}-${member.id}`
      const log = model.get('contacts', id)
      if (log === undefined && model.known('contacts', id)) continue
      const found = log?.data.contacts.filter(({ on }) => within(on, span)).length ?? 0
      if (found >= min) continue
      yield {
        in: log ?? member,
        ...(log && { at: ['contacts'] }),
        say: { name: member.data.name, quarter, year, found, min },
      }
    }
  },
})
