import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

type Say = {
  /** True when the minutes are missing, false when they do not hold the decision. */
  readonly minutes: boolean
  /** Id of the meeting, or number of the decision. */
  readonly id: string
}

/** Requirements 2.5.2: the decision's meeting exists and holds the decision. */
export const adviceUnknownDecision = rule<Say>({
  id: 'advice-unknown-decision',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-12', 'MEET-06', 'WG-12'],
  chapter: chapter('6'),
  title: {
    nl: 'Elk besluit over een advies staat in een verslag',
    en: 'Every decision on an advice stands in minutes',
  },
  why: {
    nl: 'De raad besluit in een vergadering. Zonder verslag is dat later niet na te gaan.',
    en: 'The council decides in a meeting. Without minutes nobody can check that later.',
  },
  fix: {
    nl: 'Verbeter de verwijzing in het dossier, of voeg het verslag of het besluit toe.',
    en: 'Correct the reference in the file, or add the minutes or the decision.',
  },
  message: {
    nl: ({ minutes, id }) =>
      minutes
        ? `Deze stap verwijst naar een besluit in het verslag van ‘${id}’. Dat verslag is er niet.`
        : `Besluit ${id} staat niet in het verslag van dat overleg.`,
    en: ({ minutes, id }) =>
      minutes
        ? `This step refers to a decision in the minutes of ‘${id}’. Those minutes are not there.`
        : `Decision ${id} is not in the minutes of that meeting.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const { index, what, id, faulty } of life.missing) {
        // A meeting that is not there is told as an unknown reference.
        if (faulty || what === 'meeting') continue
        yield { ...atEvent(life, { index }, 'decision'), say: { minutes: what === 'minutes', id } }
      }
    }
  },
})
