import { longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly sent: Day | null; readonly due: Day }

/** MEET-15: what was sent late stays a remark; what is still to be sent can be mended. */
export const meetingAgendaLate = rule<Say>({
  id: 'meeting-agenda-late',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-15'],
  chapter: chapter('13'),
  title: { nl: 'De agenda gaat op tijd naar de leden', en: 'The agenda goes to the members in time' },
  why: { nl: 'Leden hebben tijd nodig om de stukken te lezen.', en: 'Members need time to read the papers.' },
  fix: {
    nl: 'Verstuur de agenda met ‘ipr verstuur agenda’.',
    en: 'Send the agenda with ‘ipr send agenda’.',
  },
  fixFor: {
    nl: ({ sent }) => (sent === null ? undefined : 'U hoeft niets meer te doen.'),
    en: ({ sent }) => (sent === null ? undefined : 'There is nothing left to do.'),
  },
  message: {
    nl: say =>
      say.sent === null
        ? `De agenda van ${meetingName.nl(say)} is nog niet verstuurd. De uiterste datum was ${longDay(say.due, 'nl')}.`
        : `De agenda van ${meetingName.nl(say)} is verstuurd op ${longDay(say.sent, 'nl')}. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      say.sent === null
        ? `The agenda of ${meetingName.en(say)} has not been sent yet. It was due by ${longDay(say.due, 'en')}.`
        : `The agenda of ${meetingName.en(say)} was sent on ${longDay(say.sent, 'en')}. It was due by ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts)) {
      const { kind, date, status } = meeting.data
      const before = facts.norms.get('agenda.send_days_before', date)
      if (before === null) continue
      const agenda = facts.model.get('agenda', meeting.id)
      const due = addDays(date, -before)
      const sent = agenda?.data.sent_on ?? null
      const say = { ...named(meeting.data), sent, due }
      if (agenda !== undefined && sent !== null) {
        if (sent > due) yield { in: agenda, at: ['sent_on'], say }
        continue
      }
      // Only the council meeting needs an agenda; a faulty file may hold the day.
      if (kind !== 'council' || status !== 'planned' || facts.today <= due || facts.today > date) continue
      if (agenda !== undefined || !facts.model.known('agenda', meeting.id))
        yield { in: agenda ?? meeting, severity: 'warning', say }
    }
  },
})
