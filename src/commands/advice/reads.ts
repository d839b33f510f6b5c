import type { KindName } from '../../../schemas/kinds.ts'

/** Kinds of file that the life of an advice is told from. */
export const ADVICE_READS: readonly KindName[] = [
  'council',
  'member',
  'person',
  'workgroup',
  'meeting',
  'agenda',
  'minutes',
  'advice',
  'request',
  'advice-text',
  'response',
  'report',
]
