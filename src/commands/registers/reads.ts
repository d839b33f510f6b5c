import type { KindName } from '../../../schemas/kinds.ts'

/** Kinds that a register's rows may be about, and the people in it. */
export const REGISTER_READS: readonly KindName[] = [
  'council',
  'member',
  'person',
  'workgroup',
  'meeting',
  'minutes',
  'advice',
  'action',
  'incoming',
  'signal',
  'event',
  'vacancy',
  'document',
]
