import type { GoverningDocument } from '../../../schemas/organisation.ts'
import { within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { isComplete } from '../complete.ts'

type Kind = GoverningDocument['kind']

/** Documents of a kind that hold today. */
export const runningDocuments = ({ model, today }: Facts, kind: Kind): readonly Entry<'document'>[] =>
  model.all('document').filter(({ data }) => data.kind === kind && within(today, data))

/** True when a council that has started has no running document of a kind it must have, in what could be read. */
export const lacks = (facts: Facts, kind: Kind): boolean => {
  if (!facts.norms.get('documents.required', facts.today)?.includes(kind)) return false
  const start = facts.model.council.data.council.start_date
  const started = start !== undefined && start <= facts.today
  return started && isComplete(facts, 'document') && runningDocuments(facts, kind).length === 0
}
