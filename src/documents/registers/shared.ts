import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { registerWords as english } from '../../lang/en/registers.ts'
import { registerWords as dutch, type RegisterWords } from '../../lang/nl/registers.ts'

export const registerWordsOf = (lang: Lang): RegisterWords => (lang === 'nl' ? dutch : english)
