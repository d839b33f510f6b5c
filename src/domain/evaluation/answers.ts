import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Bilingual } from '../../model/norms.ts'
import { leastShown } from '../small-numbers.ts'
import { bothWords } from '../words.ts'
import { listOf } from './questions.ts'

/** A summarised answer as it may be shown: from too few people nothing but that. */
export interface ShownAnswer {
  readonly id: string
  readonly question: Bilingual
  /** Null when fewer people answered than the norm asks. */
  readonly summary: string | null
  /** Null when it was not counted, or too few answered. */
  readonly count: number | null
}

const questionOf = (facts: Facts, list: ReturnType<typeof listOf>, id: string): Bilingual =>
  list === undefined ? { nl: id, en: id } : bothWords(facts, list, id)

/** The summarised answers of an evaluation, without those of too few people. */
export const answersShown = (facts: Facts, { data }: Entry<'evaluation'>): readonly ShownAnswer[] =>
  data.answers.map(({ question, summary, count }) => {
    const few = count !== undefined && count < leastShown(facts)
    return {
      id: question,
      question: questionOf(facts, listOf(facts, question), question),
      summary: few ? null : summary,
      count: few ? null : (count ?? null),
    }
  })
