import { type Party, parties } from '../../domain/meetings/kinds.ts'
import { missingParties } from '../../domain/meetings/parties.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { isFinished, meetingsHeldOrPlanned, named, unlessYearOver } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly party: Party; readonly why: 'absent' | 'not_invited' }

/** MEET-19, STAFF-03, PLAN-01, START-03: whoever belongs at a meeting is there or is invited. */
export const meetingPartyMissing = rule<Say>({
  id: 'meeting-party-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-19', 'STAFF-03', 'PLAN-01', 'START-03'],
  chapter: chapter('3', '6', '8', '14'),
  title: {
    nl: 'Wie bij een overleg hoort, is er of is uitgenodigd',
    en: 'Whoever belongs at a meeting is there or is invited',
  },
  why: {
    nl: 'Zonder deze mensen krijgt het overleg niet waar het voor is.',
    en: 'Without these people the meeting does not do what it is for.',
  },
  fix: {
    nl: 'Zet hen onder invited, of noteer hun aanwezigheid in het verslag. Waren zij er niet, dan hoeft u niets te doen.',
    en: 'Put them under invited, or note their presence in the minutes. If they were not there, you need not do anything.',
  },
  message: {
    nl: say =>
      say.why === 'absent'
        ? `Volgens het verslag van ${meetingName.nl(say)} ontbrak: ${parties.word(say.party, 'nl')}.`
        : `Nog niet uitgenodigd voor ${meetingName.nl(say)}: ${parties.word(say.party, 'nl')}.`,
    en: say =>
      say.why === 'absent'
        ? `Missing from ${meetingName.en(say)} according to the minutes: ${parties.word(say.party, 'en')}.`
        : `Not invited yet for ${meetingName.en(say)}: ${parties.word(say.party, 'en')}.`,
  },
  *check(facts) {
    if (!isComplete(facts, 'member', 'person', 'workgroup')) return
    for (const meeting of meetingsHeldOrPlanned(facts)) {
      const minutes = facts.model.get('minutes', meeting.id)
      for (const { party, why } of missingParties(facts, meeting)) {
        // That nobody holds a role at all is told where that role is checked.
        if (why === 'vacant' || (minutes !== undefined && !isFinished(minutes.data))) continue
        yield {
          ...(why === 'absent' && minutes !== undefined
            ? { in: minutes, at: ['presence'], ...unlessYearOver(facts, meeting.data.date) }
            : { in: meeting, at: ['invited'], severity: 'info' }),
          say: { ...named(meeting.data), party, why },
        }
      }
    }
  },
})
