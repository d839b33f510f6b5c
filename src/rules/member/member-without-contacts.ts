import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { activeOn, periodOn } from '../../domain/people/membership.ts'
import { chairOn } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import { listed, monthName } from '../../lang/format.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
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

/** `januari, februari en maart 2026`. */
const monthsOf = (quarter: number, year: number, lang: Lang): string => {
  const months = [2, 1, 0].map(before => monthName(quarter * 3 - before, lang))
  return `${listed(months, lang)} ${year}`
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
    nl: 'Noteer de gesprekken met ‘ipr contacten erbij’, zonder persoonsgegevens, of plan een gesprek.',
    en: 'Note the conversations with ‘ipr contacts add’, without personal data, or plan one.',
  },
  message: {
    nl: say =>
      `Van ${say.name} ${say.found === 1 ? 'staat' : 'staan'} in ${monthsOf(say.quarter, say.year, 'nl')} ${countInWords(say.found, 'nl', 'contact', 'contacten')} genoteerd. Gevraagd is ten minste ${inWords(say.min, 'nl')} in drie maanden.`,
    en: say =>
      `In ${monthsOf(say.quarter, say.year, 'en')} ${say.name} noted ${countInWords(say.found, 'en', 'contact', 'contacts')}. At least ${inWords(say.min, 'en')} in three months ${say.min === 1 ? 'is' : 'are'} asked.`,
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
