import { waitingContacts } from '../../domain/society/contacts.ts'
import { days, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly on: Day; readonly organisation: string; readonly waits: number; readonly max: number }

/** CONTACT-07: who approached the council is spoken of in the workgroup within the agreed time. */
export const contactInboundNotDiscussed = rule<Say>({
  id: 'contact-inbound-not-discussed',
  area: 'contact',
  severity: 'warning',
  rows: ['CONTACT-07'],
  chapter: chapter('5'),
  title: {
    nl: 'Wie zelf contact zocht, wordt in de werkgroep besproken',
    en: 'Who approached the council is discussed in the workgroup',
  },
  why: {
    nl: 'Een inwoner nam de moeite om iets te vertellen. Dat hoort niet te blijven liggen.',
    en: 'A resident took the trouble to tell something. That should not be left lying.',
  },
  fix: {
    nl: 'Bespreek het in de werkgroep. Noteer dat met ‘ipr contacten besproken’.',
    en: 'Discuss it in the workgroup. Note that with ‘ipr contacts discussed’.',
  },
  message: {
    nl: say =>
      `Het contact van ${longDay(say.on, 'nl')} met ${say.organisation} wacht al ${days(say.waits, 'nl')} op bespreking in de werkgroep. Afgesproken is ten hoogste ${days(say.max, 'nl')}.`,
    en: say =>
      `The contact of ${longDay(say.on, 'en')} with ${say.organisation} has waited ${days(say.waits, 'en')} to be discussed in the workgroup. At most ${days(say.max, 'en')} are agreed.`,
  },
  *check(facts) {
    for (const { in: log, index, row, waits, max } of waitingContacts(facts)) {
      if (max === null || waits <= max) continue
      yield {
        in: log,
        at: ['contacts', index],
        say: { on: row.on, organisation: row.organisation, waits, max },
      }
    }
  },
})
