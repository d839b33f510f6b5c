import type { Party } from '../../domain/meetings/kinds.ts'
import { missingParties } from '../../domain/meetings/parties.ts'
import { sentence } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { isFinished, meetingsHeldOrPlanned, named, unlessYearOver } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly party: Party; readonly why: 'absent' | 'not_invited' }

// A party in a sentence: of these people nobody was there, or is asked.
const SOMEONE: { readonly [P in Party]: readonly [nl: string, en: string, more?: 'more'] } = {
  members: ['de leden', 'the members', 'more'],
  chair: ['de voorzitter', 'the chair'],
  group: ['de leden van de werkgroep', 'the members of the workgroup', 'more'],
  leads: ['de trekkers', 'the leads', 'more'],
  supporter: ['de onafhankelijk ondersteuner', 'the independent supporter'],
  treasurer: ['de penningmeester', 'the treasurer'],
  alderman: ['de wethouder', 'the alderman'],
  heads: ['het afdelingshoofd', 'the head of department'],
  programme_managers: ['de programmamanager', 'the programme manager'],
  team_leaders: ['de teamleider', 'the team leader'],
  liaison: ['de verbindingsmedewerker', 'the liaison'],
  officers: ['de beleidsmedewerkers', 'the policy officers', 'more'],
  group_officers: ['de beleidsmedewerkers van de thema’s', 'the policy officers of the themes', 'more'],
  municipality: ['de gemeente', 'the municipality'],
  cc: ['het Cliëntenoverleg', 'the client consultation'],
  executing_body: ['de directie van de uitvoeringsorganisatie', 'the management of the executing body'],
  board: ['het bestuur van de stichting', 'the board of the foundation'],
  evaluator: ['de onafhankelijk evaluator', 'the independent evaluator'],
}

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
    nl: 'Nodig deze mensen uit: zet de namen in meeting.yaml bij ‘invited’.',
    en: 'Invite these people: put the names in meeting.yaml under ‘invited’.',
  },
  fixFor: {
    nl: ({ why }) =>
      why === 'absent'
        ? 'U hoeft niets te doen. Was er wel iemand, noteer dat dan in het verslag, bij ‘presence’.'
        : undefined,
    en: ({ why }) =>
      why === 'absent'
        ? 'You need not do anything. If someone was there, note that in the minutes, under ‘presence’.'
        : undefined,
  },
  message: {
    nl: say => {
      const [who, , more] = SOMEONE[say.party]
      return say.why === 'absent'
        ? `Volgens het verslag ${more ? 'waren' : 'was'} ${who} niet bij ${meetingName.nl(say)}.`
        : `${sentence(who)} ${more ? 'zijn' : 'is'} nog niet uitgenodigd voor ${meetingName.nl(say)}.`
    },
    en: say => {
      const [, who, more] = SOMEONE[say.party]
      return say.why === 'absent'
        ? `According to the minutes ${who} ${more ? 'were' : 'was'} not at ${meetingName.en(say)}.`
        : `${sentence(who)} ${more ? 'are' : 'is'} not invited yet for ${meetingName.en(say)}.`
    },
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
