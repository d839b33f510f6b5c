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
    nl: 'Leg de besluiten opnieuw voor in de volgende vergadering, of verbeter de aanwezigheid.',
    en: 'Lay the decisions before the next meeting again, or correct the presence.',
  },
  message: {
    nl: say =>
      `In ${meetingName.nl(say)} zijn besluiten genomen met ${say.present} van de ${say.size} leden. Er moesten er ${say.needed} zijn.`,
    en: say =>
      `Decisions were taken in ${meetingName.en(say)} with ${say.present} of ${say.size} members. ${say.needed} were needed.`,
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
