import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

/** The topic that is about the chair (CHAIR-22). */
export const CHAIR_TOPIC = 'inzet-voorzitter'

/** Internal evaluations that did not deal with every fixed topic of their day (EVAL-02). */
export const missingTopics = ({
  model,
  norms,
}: Facts): readonly { readonly evaluation: Entry<'evaluation'>; readonly missing: readonly string[] }[] =>
  model.all('evaluation').flatMap(evaluation => {
    const { kind, held, topics } = evaluation.data
    if (kind !== 'internal') return []
    const missing = (norms.get('eval.topics', held) ?? []).filter(topic => !topics.includes(topic))
    return missing.length === 0 ? [] : [{ evaluation, missing }]
  })
