import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { meetingName, type Named } from '../meeting/words.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

// The text names the College in one place and the alderman in another; both will do (T10). Informal talks are told
// by their own rule.
const FITTING: ReadonlySet<MeetingKind> = new Set(['college', 'alderman', 'officers'])

/** ADV-23: an oral advice is given in a consultation with the College. */
export const adviceGivenElsewhere = rule<Named>({
  id: 'advice-given-elsewhere',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-13', 'ADV-23'],
  chapter: chapter('3', '6'),
  title: {
    nl: 'De raad geeft een mondeling advies in overleg met het College',
    en: 'The council gives an oral advice in a consultation with the College',
  },
  why: {
    nl: 'Een advies is voor het College van B&W. Dan hoort iemand van het College het zelf te horen.',
    en: 'An advice is for the College. Then someone of the College should hear it directly.',
  },
  fix: {
    nl: 'Verbeter het overleg bij de stap, of geef het advies alsnog in een overleg met het College of de wethouder.',
    en: 'Correct the meeting of the step, or give the advice after all in a consultation with the College or the alderman.',
  },
  message: {
    nl: say =>
      `Dit advies is gegeven in ${meetingName.nl(say)}. Dat is geen overleg met het College of de wethouder.`,
    en: say =>
      `This advice was given in ${meetingName.en(say)}. That is no consultation with the College or the alderman.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        if (step.event.event !== 'given' || step.meeting === null) continue
        const { kind, date } = step.meeting.data
        if (FITTING.has(kind)) continue
        yield { ...atEvent(life, step, 'meeting'), say: { kind, on: date } }
      }
    }
  },
})
