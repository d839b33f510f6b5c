import { within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

/** Foundations that exist today, in a council whose norms say that it has one (FOUND-01). */
export const foundationsOn = ({ model, norms, today }: Facts): readonly Entry<'foundation'>[] =>
  norms.get('foundation.enabled', today) === true
    ? model.all('foundation').filter(({ data }) => within(today, data))
    : []
