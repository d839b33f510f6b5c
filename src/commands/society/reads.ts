import type { KindName } from '../../../schemas/kinds.ts'

/** Kinds that signals and contacts are told from. */
export const SOCIETY_READS: readonly KindName[] = [
  'council',
  'member',
  'person',
  'workgroup',
  'meeting',
  'advice',
  'signal',
  'contacts',
]
