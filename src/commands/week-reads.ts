import type { KindName } from '../../schemas/kinds.ts'
import { AGENDA_READS } from './agenda/occasion.ts'

/** Kinds of record from which the work of a week follows. */
export const WEEK_READS: readonly KindName[] = [...AGENDA_READS, 'contacts', 'outgoing']
