import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { isGitFault } from '../archive/faults.ts'
import { gitWords as gitEnglish } from '../lang/en/git.ts'
import { refusals as english } from '../lang/en/refusals.ts'
import { gitWords as gitDutch } from '../lang/nl/git.ts'
import { refusals as dutch, type RefusalKey } from '../lang/nl/refusals.ts'
import { Refusal } from '../model/refusal.ts'

/** The sentence of a refusal, or nothing when the error is a bug. */
export const refusalOf = (error: unknown, lang: Lang): string | undefined => {
  if (error instanceof Refusal) return (lang === 'nl' ? dutch : english)[error.key as RefusalKey](error.say)
  if (isGitFault(error)) {
    const words = lang === 'nl' ? gitDutch : gitEnglish
    if (error.reason !== 'refused') return words[error.reason]
    return error.obstacles.map(obstacle => words[obstacle]).join(' ')
  }
  return undefined
}
