import type { KindName } from '../../../schemas/kinds.ts'

/** Kinds of file that the composition of the council is told from. */
export const PEOPLE_READS: readonly KindName[] = ['council', 'member', 'person', 'workgroup', 'vacancy']
