import { guardHolds } from '../../domain/advice/guards.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

/** WG-13, ADV-11: the lead answers for the content before a draft comes before the council. */
export const adviceContentNotApproved = rule({
  id: 'advice-content-not-approved',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-11', 'WG-13'],
  chapter: chapter('7', '13'),
  title: {
    nl: 'De trekker keurt de inhoud goed voordat de raad het concept krijgt',
    en: 'The lead approves the content before the council gets the draft',
  },
  why: {
    nl: 'De trekker staat in voor de inhoud. De raad kan dan besluiten over een concept dat af is.',
    en: 'The lead answers for the content. Then the council can decide on a draft that is finished.',
  },
  fix: {
    nl: 'Vraag de trekker om akkoord. Noteer dat met ‘ipr advies stap’, als ‘inhoud-goedgekeurd’.',
    en: 'Ask the lead for approval. Note it with ‘ipr advice step’, as ‘content-approved’.',
  },
  message: {
    nl: () => 'Het concept staat op de agenda. De trekker heeft de inhoud nog niet goedgekeurd.',
    en: () => 'The draft is on the agenda. The lead has not approved its content yet.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const [at, step] of life.steps.entries()) {
        if (step.event.event !== 'tabled' || step.from === 'tabled') continue
        const then = { ...life, steps: life.steps.slice(0, at) }
        if (lastOf(then.steps, 'drafted') === undefined) continue
        if (guardHolds(facts, then, 'content_approved', step.day ?? facts.today)) continue
        yield { ...atEvent(life, step), say: {} }
      }
    }
  },
})
