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
    nl: 'Bij ieder die in het verslag staat, is aanwezigheid genoteerd',
    en: 'Presence is noted of everyone in the minutes',
  },
  why: { nl: 'Wat niet genoteerd is, telt nergens mee.', en: 'What is not noted counts nowhere.' },
  fix: {
    nl: 'Noteer achter presence: present, excused of absent.',
    en: 'Note after presence: present, excused or absent.',
  },
  message: {
    nl: say => `In het verslag van ${meetingName.nl(say)} is van ${say.person} geen aanwezigheid genoteerd.`,
    en: say => `The minutes of ${meetingName.en(say)} note no presence of ${say.person}.`,
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
