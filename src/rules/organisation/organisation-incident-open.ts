import { days, longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly found: Day; readonly open: number }

const DAYS = 30

/** An incident is dealt with within a month; counted from the day it was discovered. */
export const organisationIncidentOpen = rule<Say>({
  id: 'organisation-incident-open',
  area: 'organisation',
  severity: 'warning',
  rows: ['REL-08', 'CONF-01'],
  chapter: besideAdvice,
  title: {
    nl: 'Een incident wordt binnen een maand afgerond',
    en: 'An incident is dealt with within a month',
  },
  why: {
    nl: 'Wie erbij betrokken is, wil weten wat er is gedaan.',
    en: 'Whoever is concerned wants to know what was done.',
  },
  fix: {
    nl: 'Noteer met ‘ipr incident stap’ wat er is gedaan, en of het klaar is.',
    en: 'Note with ‘ipr incident step’ what was done, and whether it is finished.',
  },
  message: {
    nl: say =>
      `Dit incident van ${longDay(say.found, 'nl')} staat al ${days(say.open, 'nl')} open. Afgesproken is ten hoogste ${days(DAYS, 'nl')}.`,
    en: say =>
      `This incident of ${longDay(say.found, 'en')} has been open for ${days(say.open, 'en')}. Agreed is at most ${days(DAYS, 'en')}.`,
  },
  *check(facts) {
    for (const incident of facts.model.all('incident')) {
      const { on, discovered_on, closed_on } = incident.data
      const found = discovered_on ?? on
      const open = daysBetween(found, facts.today)
      if (closed_on !== undefined || open <= DAYS) continue
      yield { in: incident, at: [discovered_on === undefined ? 'on' : 'discovered_on'], say: { found, open } }
    }
  },
})
