import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { newWords as english } from '../../../lang/en/new.ts'
import { newWords as dutch, type NewWords } from '../../../lang/nl/new.ts'

export const newWordsOf = (lang: Lang): NewWords => (lang === 'nl' ? dutch : english)
