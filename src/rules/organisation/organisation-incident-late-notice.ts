import { longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

type Say = { readonly found: Day; readonly notified: Day | null; readonly due: Day }

// 72 hours, in days.
const DAYS = 3

/** A data breach is notified within 72 hours of its discovery (GDPR, article 33); days are all the archive knows. */
export const organisationIncidentLateNotice = rule<Say>({
  id: 'organisation-incident-late-notice',
  area: 'organisation',
  severity: 'warning',
  rows: ['CONF-09'],
  chapter: { nl: 'AVG, artikel 33', en: 'GDPR, article 33' },
  title: { nl: 'Een datalek wordt binnen 72 uur gemeld', en: 'A data breach is notified within 72 hours' },
  why: {
    nl: 'De wet vraagt het, en mensen om wie het gaat kunnen zich dan op tijd beschermen.',
    en: 'The law asks it, and the people concerned can then protect themselves in time.',
  },
  fix: {
    nl: 'Meld het datalek bij de gemeente of de Autoriteit Persoonsgegevens. Leg de melding vast met ‘ipr incident stap’.',
    en: 'Notify the breach to the municipality or the data protection authority. Record it with ‘ipr incident step’.',
  },
  message: {
    nl: say =>
      say.notified === null
        ? `Het datalek van ${longDay(say.found, 'nl')} is nog niet gemeld. De uiterste datum was ${longDay(say.due, 'nl')}.`
        : `Het datalek van ${longDay(say.found, 'nl')} is gemeld op ${longDay(say.notified, 'nl')}. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      say.notified === null
        ? `The data breach of ${longDay(say.found, 'en')} has not been notified yet. The last day for it was ${longDay(say.due, 'en')}.`
        : `The data breach of ${longDay(say.found, 'en')} was notified on ${longDay(say.notified, 'en')}. The last day for it was ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    for (const incident of facts.model.all('incident')) {
      const { on, discovered_on, notified_on, personal_data } = incident.data
      const found = discovered_on ?? on
      const due = addDays(found, DAYS)
      if (!personal_data || (notified_on ?? facts.today) <= due) continue
      yield {
        in: incident,
        at: [notified_on === undefined ? 'personal_data' : 'notified_on'],
        ...unlessOver(facts, notified_on),
        say: { found, notified: notified_on ?? null, due },
      }
    }
  },
})
