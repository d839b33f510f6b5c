import { activeOn, periodOn } from '../../domain/people/membership.ts'
import { days, longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly since: Day; readonly days: number }

/** CONF-11: follows from the confidence in which the municipality gives information (CONF-01). */
export const memberConfidentialityMissing = rule<Say>({
  id: 'member-confidentiality-missing',
  area: 'member',
  severity: 'warning',
  rows: ['CONF-11'],
  chapter: besideAdvice,
  title: {
    nl: 'Elk lid bevestigt de geheimhouding',
    en: 'Every member confirms confidentiality',
  },
  why: {
    nl: 'De gemeente deelt informatie in vertrouwen. Wie dat weet, gaat er goed mee om.',
    en: 'The municipality shares information in confidence. Who knows that handles it well.',
  },
  fix: {
    nl: 'Laat het lid de verklaring ondertekenen en noteer de datum onder ‘confidentiality_on’.',
    en: 'Have the member sign the statement and note the date under ‘confidentiality_on’.',
  },
  message: {
    nl: say =>
      `${say.name} is lid sinds ${longDay(say.since, 'nl')}. Er staat nog geen ondertekende geheimhoudingsverklaring bij. Afgesproken is: binnen ${days(say.days, 'nl')}.`,
    en: say =>
      `${say.name} has been a member since ${longDay(say.since, 'en')}. No signed confidentiality statement is noted yet. Agreed is: within ${days(say.days, 'en')}.`,
  },
  *check(facts) {
    const { norms, today } = facts
    for (const member of activeOn(facts, today)) {
      const since = periodOn(member.data, today)?.from
      if (since === undefined || member.data.confidentiality_on !== undefined) continue
      const allowed = norms.get('confidentiality.statement_days', since)
      if (allowed === null || addDays(since, allowed) >= today) continue
      yield { in: member, say: { name: member.data.name, since, days: allowed } }
    }
  },
})
