import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { refusals as english } from '../../lang/en/refusals.ts'
import { refusals as dutch, type RefusalKey } from '../../lang/nl/refusals.ts'
import type { Refusal } from '../../model/refusal.ts'

/** The sentence of a refusal, where one thing of many is refused and the others go on. */
export const sentenceOf = (refusal: Refusal, lang: Lang): string =>
  (lang === 'nl' ? dutch : english)[refusal.key as RefusalKey](refusal.say)
