import type { KindName } from '../../schemas/kinds.ts'
import type { Facts } from '../model/facts.ts'

/**
 * True when every file of these kinds could be read. What nobody is, or nobody did, can only be said then: the
 * one who does may stand in the file with the fault, which is a finding of its own.
 */
export const isComplete = ({ model }: Facts, ...kinds: readonly KindName[]): boolean =>
  !model.faulty.some(({ kind }) => kinds.includes(kind))
