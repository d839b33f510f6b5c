import type { KindName } from '../../../schemas/kinds.ts'
import { OBLIGATION_KINDS } from '../../domain/meetings/obligations.ts'

/** Kinds of file that an evaluation and its figures are told from. */
export const EVALUATION_READS: readonly KindName[] = [
  'council',
  ...OBLIGATION_KINDS,
  'agenda',
  'advice',
  'action',
  'signal',
  'contacts',
  'money',
  'evaluation-shareable',
  'evaluation-members',
]
