import { holdersOn } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
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
      `${say.name} is ondersteuner sinds ${longDay(say.since, 'nl')}. De geheimhoudingsverklaring ontbreekt; die hoort er binnen ${say.days} dagen te zijn.`,
    en: say =>
      `${say.name} is supporter since ${longDay(say.since, 'en')}. The confidentiality statement is missing; it should be there within ${say.days} days.`,
  },
  *check(facts) {
    const { norms, today } = facts
    for (const { in: entry, at, from } of holdersOn(facts, today, 'supporter')) {
      const days = norms.get('confidentiality.statement_days', from)
      if (entry.data.confidentiality_on !== undefined || days === null) continue
      if (addDays(from, days) >= today) continue
      yield { in: entry, at, say: { name: entry.data.name, since: from, days } }
    }
  },
})
