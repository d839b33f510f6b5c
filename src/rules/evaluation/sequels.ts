import { obligation } from '../../domain/meetings/obligations-table.ts'
import { COUNCIL } from '../../domain/meetings/occasions.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { isComplete } from '../complete.ts'

type Kind = Entry<'evaluation'>['data']['kind']

/**
 * Evaluations of these kinds without the talk or the actions that a duty asks after each, once the grace of the
 * norm is over. What is planned counts.
 */
export const heldWithoutSequel = (
  facts: Facts,
  id: 'evaluation-alderman' | 'follow-up',
  kinds: readonly Kind[],
): readonly { readonly evaluation: Entry<'evaluation'>; readonly due: Day }[] => {
  if (!isComplete(facts, 'meeting')) return []
  const days = new Set(
    obligation(id)
      .occasions(facts, COUNCIL)
      .map(({ on }) => on),
  )
  return facts.model.all('evaluation').flatMap(evaluation => {
    const { kind, held } = evaluation.data
    const due = addDays(held, facts.norms.get('eval.grace_days', held) ?? 0)
    return kinds.includes(kind) && !days.has(held) && due < facts.today ? [{ evaluation, due }] : []
  })
}
