import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named, unlessYearOver } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

/** ALD-02: the whole council is at the consultation with the alderman. */
export const meetingAldermanDelegation = rule<Named>({
  id: 'meeting-alderman-delegation',
  area: 'meeting',
  severity: 'warning',
  rows: ['ALD-02'],
  chapter: chapter('1', '6'),
  title: {
    nl: 'De hele raad is bij het overleg met de wethouder',
    en: 'The whole council is at the consultation with the alderman',
  },
  why: {
    nl: 'Een overleg met een afvaardiging telt niet mee voor het aantal per jaar.',
    en: 'A consultation with a delegation does not count for the number a year.',
  },
  fix: {
    nl: 'Nodig alle leden uit en zet in meeting.yaml ‘false’ achter ‘delegation’. Of plan een ander overleg met ‘ipr overleg erbij’.',
    en: 'Invite all members and put ‘false’ after ‘delegation’ in meeting.yaml. Or plan another consultation with ‘ipr meeting add’.',
  },
  message: {
    nl: say =>
      `${aMeeting.nl(say)} is alleen met een afvaardiging van de raad. Dat telt niet mee voor het minimum.`,
    en: say =>
      `${aMeeting.en(say)} is with a delegation of the council only. That does not count towards the minimum.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'alderman')) {
      const { date, delegation } = meeting.data
      if (delegation)
        yield { in: meeting, at: ['delegation'], ...unlessYearOver(facts, date), say: named(meeting.data) }
    }
  },
})
