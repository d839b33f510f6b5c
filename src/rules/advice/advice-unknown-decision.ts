import type { MissingReference } from '../../domain/advice/meetings.ts'
import { rule } from '../rule.ts'
import { atEvent, livesOf } from './lives.ts'
import { chapter } from './words.ts'

type Say = { readonly what: MissingReference['what']; readonly id: string }

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
    nl: 'Verbeter de verwijzing in het dossier, of voeg het overleg, het verslag of het besluit toe.',
    en: 'Correct the reference in the file, or add the meeting, the minutes or the decision.',
  },
  message: {
    nl: ({ what, id }) => {
      switch (what) {
        case 'meeting':
          return `Het overleg ${id} staat niet in het archief. Deze stap verwijst ernaar.`
        case 'minutes':
          return `Van het overleg ${id} is er geen verslag. Deze stap verwijst naar een besluit daarin.`
        case 'decision':
          return `Besluit ${id} staat niet in het verslag van dat overleg.`
      }
    },
    en: ({ what, id }) => {
      switch (what) {
        case 'meeting':
          return `The meeting ${id} is not in the archive. This step refers to it.`
        case 'minutes':
          return `There are no minutes of the meeting ${id}. This step refers to a decision in them.`
        case 'decision':
          return `Decision ${id} is not in the minutes of that meeting.`
      }
    },
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const { index, what, id, faulty } of life.missing) {
        if (faulty) continue
        const key = what === 'meeting' ? 'meeting' : 'decision'
        yield { ...atEvent(life, { index }, key), say: { what, id } }
      }
    }
  },
})
