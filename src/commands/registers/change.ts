import { type Draft, draftOf, type Plan } from '../../archive/plan.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Source } from '../../model/source.ts'
import { planOn } from '../planned.ts'

/** A plan of one change, in the words for who sees it (`say`) and for git (`message`, English). */
export const onePlan = (facts: Facts, draft: Draft, message: string): Plan =>
  planOn(facts, {
    say: draft.why,
    message,
    drafts: [draft],
  })

/** A file that was not there. */
export const newFile = (path: string, text: string, why: string): Draft => ({
  path,
  before: null,
  after: text,
  why,
})

/** A record that becomes another text. */
export const changedFile = (entry: Entry, after: Source, why: string): Draft =>
  draftOf(entry.source, after, why)
