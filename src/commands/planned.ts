import { type Draft, type Plan, planOf } from '../archive/plan.ts'
import type { Facts } from '../model/facts.ts'

/** The folders of all repositories of an archive. */
export const foldersOf = ({ model }: Facts): readonly string[] => model.repositories.map(({ path }) => path)

/** A plan on an archive, in the words for who sees it (`say`) and for git (`message`, English, without names). */
export const planOn = (
  facts: Facts,
  parts: { readonly say: string; readonly message: string; readonly drafts: readonly Draft[] },
): Plan => planOf({ repositories: foldersOf(facts), ...parts })
