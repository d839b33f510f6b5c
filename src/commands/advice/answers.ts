import { type Answer, answers } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { keyMeant } from '../registers/spoken.ts'

/** What the College answered to one recommendation, as a user says it. */
export interface GivenAnswer {
  readonly n: number
  readonly class: Answer
  readonly reason: string | undefined
}

/** The class of an answer that a user names. */
export const answerNamed = (said: string, lang: Lang): Answer => {
  const found = keyMeant(answers, said)
  if (found) return found
  throw new Refusal('advice-unknown-answer', {
    found: said,
    allowed: answers.keys.map(key => slug(answers.word(key, lang))),
  })
}

/** Reads `3=rejected`, `3=niet-overgenomen: er is geen geld`. */
export const answerOf = (said: string, lang: Lang): GivenAnswer => {
  const parts = /^\s*(\d+)\s*=\s*([^:]+?)\s*(?::\s*(.+))?$/s.exec(said)
  if (!parts) throw new Refusal('advice-bad-answer', { found: said })
  return { n: Number(parts[1]), class: answerNamed(parts[2]!, lang), reason: parts[3] }
}

/** Place of a recommendation in the dossier, by its number as a user gives it. */
export const recommendationNamed = ({ data, id }: Entry<'advice'>, n: number | string): number => {
  const index = data.recommendations.findIndex(each => String(each.n) === String(n).trim())
  if (index === -1)
    throw new Refusal('advice-unknown-recommendation', {
      found: n,
      advice: id,
      known: data.recommendations.map(each => String(each.n)),
    })
  return index
}
