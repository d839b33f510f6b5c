import { COUNCIL, prepared } from '../../domain/meetings/occasions.ts'
import { days } from '../../lang/format.ts'
import { addDays } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named, unlessYearOver } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly past: boolean; readonly days: number }

/** MEET-09, CHAIR-16: chair and supporter prepare every meeting together. */
export const meetingNotPrepared = rule<Say>({
  id: 'meeting-not-prepared',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-09', 'CHAIR-16'],
  chapter: chapter('6'),
  title: {
    nl: 'Voorzitter en ondersteuner bereiden elke vergadering samen voor',
    en: 'Chair and supporter prepare every meeting together',
  },
  why: {
    nl: 'Zij bespreken wat er loopt en of de gemeente ergens bij moet zijn.',
    en: 'They discuss running matters and whether the municipality should attend.',
  },
  fix: {
    nl: 'Noteer het voorbereidend overleg met ‘ipr overleg voorbereiden’.',
    en: 'Note the preparation talk with ‘ipr meeting prepare’.',
  },
  message: {
    nl: say =>
      say.past
        ? `Voor ${meetingName.nl(say)} is geen voorbereidend overleg genoteerd.`
        : `Voor ${meetingName.nl(say)} is nog geen voorbereidend overleg genoteerd. Afgesproken is ${days(say.days, 'nl')} van tevoren.`,
    en: say =>
      say.past
        ? `No preparation talk is noted for ${meetingName.en(say)}.`
        : `No preparation talk is noted yet for ${meetingName.en(say)}. It was agreed to hold it ${days(say.days, 'en')} before.`,
  },
  *check(facts) {
    const ready = new Set(prepared(facts, COUNCIL).map(({ on }) => on))
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const { date } = meeting.data
      const before = facts.norms.get('meetings.preparation_days_before', date)
      if (before === null || addDays(date, -before) > facts.today || ready.has(date)) continue
      yield {
        in: meeting,
        at: ['preparation'],
        ...unlessYearOver(facts, date),
        say: { ...named(meeting.data), past: date < facts.today, days: before },
      }
    }
  },
})
