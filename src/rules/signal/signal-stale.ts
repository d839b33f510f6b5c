import { signalLife } from '../../domain/society/signal.ts'
import { days, longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly subject: string; readonly since: Day; readonly silent: number; readonly max: number }

/** SIGN-05: an open signal on which nothing happened for too long. What is parked is open too. */
export const signalStale = rule<Say>({
  id: 'signal-stale',
  area: 'signal',
  severity: 'warning',
  rows: ['SIGN-05'],
  chapter: chapter('3', '7'),
  title: { nl: 'Met een open signaal gebeurt iets', en: 'Something happens with an open signal' },
  why: {
    nl: 'Inwoners vertellen wat er speelt. Een signaal dat blijft liggen, helpt niemand.',
    en: 'Residents tell what is going on. A signal that is left lying helps nobody.',
  },
  fix: {
    nl: 'Bespreek het signaal in de werkgroep. Noteer met ‘ipr signalen stap’ wat u ermee doet, of sluit het signaal daarmee af.',
    en: 'Discuss the signal in the workgroup. Note with ‘ipr signals step’ what you do with it, or close the signal with it.',
  },
  message: {
    nl: say =>
      `Met het signaal ‘${say.subject}’ is al ${days(say.silent, 'nl')} niets gebeurd, sinds ${longDay(say.since, 'nl')}. Afgesproken is ten hoogste ${days(say.max, 'nl')}.`,
    en: say =>
      `Nothing has happened with the signal ‘${say.subject}’ for ${days(say.silent, 'en')}, since ${longDay(say.since, 'en')}. At most ${days(say.max, 'en')} are agreed.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    for (const signal of model.all('signal')) {
      const { open, since } = signalLife(signal.data)
      const max = norms.get('signal.stale_days', since)
      const silent = daysBetween(since, today)
      if (!open || max === null || silent <= max) continue
      const { events, subject } = signal.data
      yield {
        in: signal,
        at: events.length === 0 ? ['noted'] : ['events', events.length - 1, 'on'],
        say: { subject, since, silent, max },
      }
    }
  },
})
