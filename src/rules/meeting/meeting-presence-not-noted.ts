import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly person: string }

/** MEET-05: presence is noted of everyone in the minutes. */
export const meetingPresenceNotNoted = rule<Say>({
  id: 'meeting-presence-not-noted',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-05'],
  chapter: chapter('6'),
  title: {
    nl: 'Bij elke naam in het verslag staat of deze persoon er was',
    en: 'Presence is noted of everyone in the minutes',
  },
  why: { nl: 'Wat niet genoteerd is, telt nergens mee.', en: 'What is not noted counts nowhere.' },
  fix: {
    nl: 'Zet in het verslag achter ‘presence’: ‘present’ (aanwezig), ‘excused’ (afgemeld) of ‘absent’ (afwezig zonder bericht).',
    en: 'Put in the minutes after ‘presence’: ‘present’, ‘excused’ or ‘absent’.',
  },
  message: {
    nl: say => `In het verslag van ${meetingName.nl(say)} staat niet of ${say.person} er was.`,
    en: say => `The minutes of ${meetingName.en(say)} do not say whether ${say.person} was there.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      if (!isFinished(minutes.data)) continue
      for (const [index, { person, presence }] of minutes.data.presence.entries()) {
        if (presence === 'not_noted')
          yield {
            in: minutes,
            at: ['presence', index],
            say: { ...named(meeting.data), person: nameOf(facts, person) },
          }
      }
    }
  },
})
