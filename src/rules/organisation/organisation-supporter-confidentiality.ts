import { holdersOn } from '../../domain/people/roles.ts'
import { days, longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly since: Day; readonly days: number }

/** SUPP-14: papers are for members only, and the supporter writes them. */
export const organisationSupporterConfidentiality = rule<Say>({
  id: 'organisation-supporter-confidentiality',
  area: 'organisation',
  severity: 'warning',
  rows: ['SUPP-14', 'CONF-11'],
  chapter: chapter('6', '13'),
  title: {
    nl: 'De ondersteuner tekent voor geheimhouding',
    en: 'The supporter signs for confidentiality',
  },
  why: {
    nl: 'De ondersteuner ziet alles wat alleen voor leden is.',
    en: 'The supporter sees everything that is for members only.',
  },
  fix: {
    nl: 'Laat de ondersteuner de verklaring ondertekenen en noteer de datum onder ‘confidentiality_on’.',
    en: 'Have the supporter sign the statement and note the date under ‘confidentiality_on’.',
  },
  message: {
    nl: say =>
      `${say.name} is ondersteuner sinds ${longDay(say.since, 'nl')}. Er staat nog geen ondertekende geheimhoudingsverklaring bij. Afgesproken is: binnen ${days(say.days, 'nl')}.`,
    en: say =>
      `${say.name} has been supporter since ${longDay(say.since, 'en')}. No signed confidentiality statement is noted yet. Agreed is: within ${days(say.days, 'en')}.`,
  },
  *check(facts) {
    const { norms, today } = facts
    for (const { in: entry, at, from } of holdersOn(facts, today, 'supporter')) {
      const allowed = norms.get('confidentiality.statement_days', from)
      if (entry.data.confidentiality_on !== undefined || allowed === null) continue
      if (addDays(from, allowed) >= today) continue
      yield { in: entry, at, say: { name: entry.data.name, since: from, days: allowed } }
    }
  },
})
