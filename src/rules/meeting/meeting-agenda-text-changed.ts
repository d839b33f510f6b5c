import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { proseHash } from '../../model/hash.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly sent: Day | null }

/** An agenda that went out stays as it went; what comes later is an addendum. */
export const meetingAgendaTextChanged = rule<Say>({
  id: 'meeting-agenda-text-changed',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-15'],
  chapter: chapter('13'),
  title: {
    nl: 'De tekst van een verstuurde agenda verandert niet meer',
    en: 'The text of an agenda that was sent does not change any more',
  },
  why: {
    nl: 'Leden bereiden zich voor met de agenda die zij kregen. Wat later komt, is een nazending.',
    en: 'Members prepare with the agenda that they got. What comes later is an addendum.',
  },
  fix: {
    nl: 'Zet de verstuurde tekst terug. Maak van wat nieuw is een nazending met ‘ipr agenda volgende --write’.',
    en: 'Put the text as sent back. Make what is new an addendum with ‘ipr agenda next --write’.',
  },
  message: {
    nl: say =>
      `De tekst van de agenda van ${meetingName.nl(say)} is anders dan de tekst die ${say.sent === null ? '' : `op ${longDay(say.sent, 'nl')} `}is verstuurd.`,
    en: say =>
      `The text of the agenda of ${meetingName.en(say)} differs from the text that was sent${say.sent === null ? '' : ` on ${longDay(say.sent, 'en')}`}.`,
  },
  *check({ model }) {
    for (const agenda of model.all('agenda')) {
      const { hash, sent_on: sent } = agenda.data
      const meeting = model.get('meeting', agenda.id)
      if (hash === undefined || meeting === undefined || hash === proseHash(agenda.source)) continue
      const { kind, date } = meeting.data
      yield { in: agenda, at: ['hash'], say: { kind, on: date, sent: sent ?? null } }
    }
  },
})
