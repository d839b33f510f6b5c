import { livesOf } from '../../domain/advice/lives.ts'
import type { AdviceLife, LifeStep } from '../../domain/advice/replay.ts'
import { chapter } from '../chapters.ts'
import { meetingName, type Named } from '../meeting/words.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = Named & { readonly decision: boolean }

/** Steps that belong in a meeting of the council: its decisions, suggestions, and what is laid before it. */
const OF_COUNCIL = new Set([
  'decided',
  'examining',
  'form_chosen',
  'assigned',
  'suggested',
  'tabled',
  'listed',
])

const hasDecision = ({ event }: LifeStep): boolean => 'decision' in event && event.decision !== undefined

// One meeting is told once, at its decision where there is one.
const outside = ({ steps }: AdviceLife): readonly LifeStep[] => {
  const found = steps
    .filter(
      ({ event, meeting }) =>
        OF_COUNCIL.has(event.event) && meeting !== null && meeting.data.kind !== 'council',
    )
    .toSorted((a, b) => Number(hasDecision(a)) - Number(hasDecision(b)))
  return [...new Map(found.map(step => [step.meeting!.id, step])).values()]
}

/** MEET-06, MEET-11, MEET-12, ADV-12 and check 2.5.2: what is decided on advice is decided by the council. */
export const adviceDecidedOutsideCouncil = rule<Say>({
  id: 'advice-decided-outside-council',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-12', 'ADV-20', 'MEET-06', 'MEET-11', 'MEET-12', 'WG-12'],
  chapter: chapter('6'),
  title: {
    nl: 'De raad besluit over advies in zijn eigen vergadering',
    en: 'The council decides on advice in its own meeting',
  },
  why: {
    nl: 'Alle leden besluiten samen. In een ander overleg zijn zij er niet allemaal bij.',
    en: 'All members decide together. In another meeting they are not all there.',
  },
  fix: {
    nl: 'Leg het advies voor aan een vergadering van de raad, of verbeter het overleg in het dossier.',
    en: 'Lay the advice before a meeting of the council, or correct the meeting in the file.',
  },
  message: {
    nl: say =>
      `${say.decision ? 'Dit besluit' : 'Deze stap'} hoort bij ${meetingName.nl(say)}. Over advies besluit de raad in zijn eigen vergadering.`,
    en: say =>
      `This ${say.decision ? 'decision' : 'step'} belongs to ${meetingName.en(say)}. The council decides on advice in its own meeting.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of outside(life)) {
        const { kind, date } = step.meeting!.data
        const decision = hasDecision(step)
        // An advice decision in the informal consultation is told there.
        if (kind === 'officers' && step.decision !== null) continue
        yield {
          ...atEvent(life, step, 'meeting'),
          ...(!decision && { severity: 'warning' as const }),
          say: { kind, on: date, decision },
        }
      }
    }
  },
})
