import { decisionsIn } from '../../domain/advice/meetings.ts'
import { quorumAt } from '../../domain/minutes/quorum.ts'
import { besideAdvice } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { isFinished, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly present: number; readonly size: number; readonly needed: number }

/** MEET-06, ADV-12: the council decides with enough members. */
export const meetingQuorum = rule<Say>({
  id: 'meeting-quorum',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-06', 'ADV-12'],
  chapter: besideAdvice,
  title: { nl: 'De raad besluit met genoeg leden', en: 'The council decides with enough members' },
  why: {
    nl: 'Een besluit van weinig leden is niet van de hele raad.',
    en: 'A decision by few members is not one of the whole council.',
  },
  fix: {
    nl: 'Leg de besluiten opnieuw voor in de volgende vergadering. Klopt de aanwezigheid niet, verbeter die dan in het verslag.',
    en: 'Lay the decisions before the next meeting again. If the presence is wrong, correct it in the minutes.',
  },
  message: {
    nl: say =>
      `Bij de besluiten in ${meetingName.nl(say)} ${say.present === 1 ? 'was' : 'waren'} ${say.present} van de ${say.size} leden aanwezig. Nodig ${say.needed === 1 ? 'was er 1' : `waren er ${say.needed}`}.`,
    en: say =>
      `${say.present} of the ${say.size} members ${say.present === 1 ? 'was' : 'were'} there for the decisions in ${meetingName.en(say)}. ${say.needed} ${say.needed === 1 ? 'was' : 'were'} needed.`,
  },
  *check(facts) {
    if (!isComplete(facts, 'member')) return
    for (const { meeting, minutes } of recorded(facts, 'council')) {
      if (!isFinished(minutes.data) || decisionsIn(minutes).length === 0) continue
      const { present, size, needed } = quorumAt(facts, meeting, minutes)
      if (needed !== null && present < needed)
        yield { in: minutes, at: ['presence'], say: { ...named(meeting.data), present, size, needed } }
    }
  },
})
