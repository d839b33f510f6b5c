import { livesOf } from '../../domain/advice/lives.ts'
import { atEvent } from '../advice/lives.ts'
import { chapter } from '../chapters.ts'
import { meetingName, type Named } from '../meeting/words.ts'
import { rule } from '../rule.ts'

/** WG-18, STAFF-07: what members share with policy officers is no advice, and is never counted as one. */
export const relationInformalAsAdvice = rule<Named>({
  id: 'relation-informal-as-advice',
  area: 'relation',
  severity: 'error',
  rows: ['ADV-01', 'ADV-23', 'STAFF-02', 'STAFF-07', 'WG-18'],
  chapter: chapter('3', '6'),
  title: {
    nl: 'Wat leden informeel met beleidsmedewerkers delen, is geen advies',
    en: 'What members share informally with policy officers is no advice',
  },
  why: {
    nl: 'In dat overleg vertellen leden wat zij zien. Zij spreken daar niet namens de raad.',
    en: 'In that consultation members tell what they see. They do not speak for the council there.',
  },
  fix: {
    nl: 'Geef een mondeling advies in een overleg met het College of de wethouder. Was het informeel, noteer dat dan met ‘ipr advies stap’, als ‘informeel-doorgegeven’.',
    en: 'Give an oral advice in a consultation with the College or the alderman. If it was informal, note that with ‘ipr advice step’, as ‘passed-on-informally’.',
  },
  message: {
    nl: say => `Dit advies hoort bij ${meetingName.nl(say)}. Dat overleg is informeel.`,
    en: say => `This advice belongs to ${meetingName.en(say)}. That consultation is informal.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        if (step.event.event !== 'given' || step.meeting?.data.kind !== 'officers') continue
        const { kind, date } = step.meeting.data
        yield { ...atEvent(life, step, 'meeting'), say: { kind, on: date } }
      }
    }
  },
})
