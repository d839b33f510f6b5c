import type { KindName } from '../../../schemas/kinds.ts'
import { OBLIGATION_KINDS } from '../../domain/meetings/obligations.ts'

/** Kinds that the planning of a year is told from. */
export const PLANNING_READS: readonly KindName[] = [...OBLIGATION_KINDS, 'advice']
