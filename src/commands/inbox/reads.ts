import type { KindName } from '../../../schemas/kinds.ts'
import { ADVICE_READS } from '../advice/reads.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { PAY_READS } from '../money/arguments.ts'
import { REGISTER_READS } from '../registers/reads.ts'

/** Kinds that a paper can belong to. */
export const PAPER_READS: readonly KindName[] = [
  ...new Set([...REGISTER_READS, ...AGENDA_READS, ...ADVICE_READS]),
]

/** Kinds that a form can be about, and the ones that a reply changes. */
export const REPLY_READS: readonly KindName[] = [...new Set([...PAPER_READS, ...PAY_READS, 'plan' as const])]
