import type { Meeting } from '../../../schemas/meeting.ts'
import { kindsOfMeeting } from '../../domain/meetings/kinds.ts'
import { partyOn } from '../../domain/meetings/parties.ts'
import { someone } from '../../domain/names.ts'
import { isActive } from '../../domain/people/membership.ts'
import { clientConsultationOn } from '../../domain/people/roles.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly person: string }

// The client consultation and the board of the foundation have members of their own.
const alsoMembers = (facts: Facts, { kind, date }: Meeting): readonly string[] =>
  kind === 'cc-workgroup' || kindsOfMeeting[kind].unit === 'cc'
    ? clientConsultationOn(facts, date)
    : kind === 'foundation'
      ? partyOn(facts, 'board', date)
      : []

/** MEET-05, COMP-10: whoever is in the minutes as a member was one that day. */
export const meetingPresenceInactive = rule<Say>({
  id: 'meeting-presence-inactive',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-05', 'COMP-10'],
  chapter: chapter('6', '9'),
  title: {
    nl: 'Wie als lid in het verslag staat, was die dag lid',
    en: 'Whoever is in the minutes as a member was one that day',
  },
  why: {
    nl: 'Wie geen lid is, telt niet mee bij besluiten en aanwezigheid.',
    en: 'Whoever is no member does not count in decisions and presence.',
  },
  fix: {
    nl: 'Zet in het verslag achter ‘as’ wat deze persoon die dag was, zoals ‘guest’ (gast) of ‘aspirant’ (aspirant-lid). Of verbeter de zittingstermijn.',
    en: 'Put in the minutes after ‘as’ what this person was that day, such as ‘guest’ or ‘aspirant’. Or correct the term.',
  },
  message: {
    nl: say =>
      `${say.person} staat als lid in het verslag van ${meetingName.nl(say)}, maar was toen geen lid.`,
    en: say => `${say.person} is in the minutes of ${meetingName.en(say)} as a member, but was none then.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      const allowed = alsoMembers(facts, meeting.data)
      for (const [index, row] of minutes.data.presence.entries()) {
        const entry = someone(facts, row.person)
        if (row.as !== 'member' || entry === undefined || allowed.includes(row.person)) continue
        if (entry.kind === 'member' && isActive(entry.data, meeting.data.date)) continue
        yield {
          in: minutes,
          at: ['presence', index],
          say: { ...named(meeting.data), person: entry.data.name },
        }
      }
    }
  },
})
