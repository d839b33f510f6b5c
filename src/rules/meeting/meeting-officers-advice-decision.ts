import type { Decision } from '../../../schemas/minutes.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly n: string }

const ON_ADVICE: ReadonlySet<Decision['result']> = new Set([
  'issue',
  'issue_with_changes',
  'back_to_workgroup',
  'not_issue',
  'form',
  'decline',
])

/** STAFF-02, STAFF-07, WG-18: a talk with policy officers does not decide on an advice. */
export const meetingOfficersAdviceDecision = rule<Say>({
  id: 'meeting-officers-advice-decision',
  area: 'meeting',
  severity: 'error',
  rows: ['STAFF-02', 'STAFF-07', 'WG-18'],
  chapter: chapter('6'),
  title: {
    nl: 'Een overleg met beleidsmedewerkers besluit niet over een advies',
    en: 'A talk with policy officers does not decide on an advice',
  },
  why: {
    nl: 'Het overleg is informeel. Alleen de raad brengt advies uit.',
    en: 'The talk is informal. Only the council issues advice.',
  },
  fix: {
    nl: 'Haal het besluit weg uit dit verslag, en leg het advies voor aan de raad.',
    en: 'Remove the decision from these minutes, and lay the advice before the council.',
  },
  message: {
    nl: say =>
      `Besluit ${say.n} in ${meetingName.nl(say)} gaat over een advies. Dit overleg is informeel en neemt zulke besluiten niet.`,
    en: say =>
      `Decision ${say.n} in ${meetingName.en(say)} is on an advice. This talk is informal and takes no such decisions.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts, 'officers')) {
      for (const [index, item] of minutes.data.items.entries()) {
        for (const [position, decision] of item.decisions.entries()) {
          const { about = item.about, n, result } = decision
          if (ON_ADVICE.has(result) || about?.startsWith('advice:'))
            yield {
              in: minutes,
              at: ['items', index, 'decisions', position],
              say: { ...named(meeting.data), n },
            }
        }
      }
    }
  },
})
