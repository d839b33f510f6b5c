import type { Spot } from '../../model/model.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly n: string; readonly text: string }

/** MEET-06: a decision number occurs once. */
export const meetingDecisionNumberDouble = rule<Say>({
  id: 'meeting-decision-number-double',
  area: 'meeting',
  severity: 'error',
  rows: ['MEET-06'],
  chapter: besideAdvice,
  title: { nl: 'Een besluitnummer komt één keer voor', en: 'A decision number occurs once' },
  why: {
    nl: 'Adviezen en acties verwijzen naar een besluit met zijn nummer.',
    en: 'Advices and actions point to a decision by its number.',
  },
  fix: {
    nl: 'Geef een van de besluiten het volgende vrije nummer.',
    en: 'Give one of the decisions the next free number.',
  },
  message: {
    nl: say => `Besluitnummer ${say.n} hoort al bij een ander besluit: ‘${say.text}’`,
    en: say => `Decision number ${say.n} already belongs to another decision: ‘${say.text}’`,
  },
  *check({ model }) {
    const seen = new Map<string, { readonly spot: Spot; readonly text: string }>()
    for (const minutes of model.all('minutes')) {
      for (const [index, item] of minutes.data.items.entries()) {
        for (const [position, { n, text }] of item.decisions.entries()) {
          const spot: Spot = { in: minutes, at: ['items', index, 'decisions', position, 'n'] }
          const earlier = seen.get(n)
          if (earlier === undefined) seen.set(n, { spot, text })
          else yield { ...spot, also: [earlier.spot], say: { n, text: earlier.text } }
        }
      }
    }
  },
})
