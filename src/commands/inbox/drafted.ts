import type { KindName } from '../../../schemas/kinds.ts'
import type { Draft } from '../../archive/plan.ts'
import type { Entry } from '../../model/model.ts'
import { joined, type Working } from '../minutes/working.ts'
import { planOn } from '../planned.ts'

/** The archive after files were written; what is said and recorded of the whole is said by who takes them together. */
export const drafted = (now: Working, say: string, drafts: readonly Draft[]): Promise<Working> =>
  joined(now, planOn(now.facts, { say, message: say, drafts }))

/** The record of a kind that a step made. */
export const madeOf = <K extends KindName>(kind: K, before: Working, after: Working): Entry<K> =>
  after.facts.model.all(kind).find(({ id }) => !before.facts.model.known(kind, id))!
