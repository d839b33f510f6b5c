import type { Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Severity } from '../model/finding.ts'

/** What is over can no longer be mended: it stays as a remark, whatever the rule's own severity is. */
export const unlessOver = ({ today }: Facts, to: Day | undefined): { readonly severity?: Severity } =>
  to !== undefined && to < today ? { severity: 'info' } : {}
