import type { KindName } from '../../../schemas/kinds.ts'

/** Kinds of file from which it is known when a meeting is, who comes, and how it stands. */
export const MEETING_READS: readonly KindName[] = [
  'member',
  'person',
  'workgroup',
  'meeting',
  'agenda',
  'minutes',
  'foundation',
]
