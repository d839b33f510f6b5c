import type { Facts } from '../../model/facts.ts'
import { adviceQueries } from './advice.ts'
import type { Figure, Query } from './figure.ts'
import { meetingQueries } from './meetings.ts'
import { moneyQueries } from './money.ts'
import { peopleQueries } from './people.ts'
import { societyQueries } from './society.ts'

const queries = {
  ...peopleQueries,
  ...meetingQueries,
  ...adviceQueries,
  ...societyQueries,
  ...moneyQueries,
}
export type QueryName = keyof typeof queries

/** Asks facts one question; null when the answer cannot be known. */
export const ask = (facts: Facts, query: QueryName, ...of: readonly string[]): Figure | null => {
  const answer = (queries[query] as Query)(facts, of)
  return answer && { query, of, ...answer }
}

/** Asks a question as it was written down; `undefined` when this version does not know it. */
export const askAgain = (
  facts: Facts,
  { query, of }: { readonly query: string; readonly of: readonly string[] },
): Figure | null | undefined =>
  Object.hasOwn(queries, query) ? ask(facts, query as QueryName, ...of) : undefined
