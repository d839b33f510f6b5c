import { nameOf } from '../../domain/names.ts'
import { count } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly year: number; readonly known: number; readonly all: number }

/** CONTACT-04: a log of a year in which more than half of what was heard was known to the municipality already. */
export const contactKnownToMunicipality = rule<Say>({
  id: 'contact-known-to-municipality',
  area: 'contact',
  severity: 'info',
  rows: ['CONTACT-04'],
  chapter: chapter('5'),
  title: {
    nl: 'Leden halen op wat de gemeente nog niet weet',
    en: 'Members gather what the municipality does not know yet',
  },
  why: {
    nl: 'De gemeente spreekt veel organisaties zelf. Leden voegen iets toe als zij andere verhalen meenemen.',
    en: 'The municipality speaks with many organisations itself. Members add something by bringing other stories.',
  },
  fix: {
    nl: 'Zoek andere vindplaatsen dan die de gemeente al spreekt.',
    en: 'Look for other places than those the municipality already speaks with.',
  },
  message: {
    nl: say =>
      `${say.name} noteerde ${count(say.all, 'nl', 'contact', 'contacten')} in ${say.year}. Bij ${say.known} daarvan wist de gemeente al wat er is gehoord.`,
    en: say =>
      `${say.name} noted ${count(say.all, 'en', 'contact', 'contacts')} in ${say.year}. With ${say.known} of these the municipality already knew what was heard.`,
  },
  *check(facts) {
    for (const log of facts.model.all('contacts')) {
      const all = log.data.contacts.length
      const known = log.data.contacts.filter(({ known_to_municipality }) => known_to_municipality).length
      if (known * 2 <= all) continue
      const [year, member] = [Number(log.id.slice(0, 4)), log.id.slice('2026-'.length)]
      yield { in: log, at: ['contacts'], say: { name: nameOf(facts, member), year, known, all } }
    }
  },
})
