import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { keepWords as keepEnglish } from '../../../lang/en/keep.ts'
import { type KeepWords, keepWords as keepDutch } from '../../../lang/nl/keep.ts'

/** Words of saving and of what went wrong with it. */
export const keepWordsOf = (lang: Lang): KeepWords => (lang === 'nl' ? keepDutch : keepEnglish)
