import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named, unlessYearOver } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

/** MEET-10, MEET-15: the agenda of a council meeting is kept. */
export const meetingAgendaMissing = rule<Named>({
  id: 'meeting-agenda-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-10', 'MEET-15'],
  chapter: chapter('6'),
  title: { nl: 'Van een vergadering is de agenda bewaard', en: 'The agenda of a council meeting is kept' },
  why: {
    nl: 'Zonder agenda is niet na te gaan wat de leden wisten.',
    en: 'Without the agenda it cannot be told what the members knew.',
  },
  fix: {
    nl: 'Leg de agenda vast met ‘ipr agenda volgende --write’ voordat u vergadert. Voor deze vergadering kunt u agenda.md alsnog in de map zetten.',
    en: 'Freeze the agenda with ‘ipr agenda next --write’ before you meet. For this meeting you can still put agenda.md in the folder.',
  },
  message: {
    nl: say => `${aMeeting.nl(say)} is gehouden. De agenda is niet bewaard.`,
    en: say => `${aMeeting.en(say)} was held. The agenda was not kept.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const { date, status } = meeting.data
      if (status === 'held' && !facts.model.known('agenda', meeting.id))
        yield { in: meeting, ...unlessYearOver(facts, date), say: named(meeting.data) }
    }
  },
})
