import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { referenceWords as english } from '../../../lang/en/reference.ts'
import { referenceWords as dutch, type ReferenceWords } from '../../../lang/nl/reference.ts'

export const referenceWordsOf = (lang: Lang): ReferenceWords => (lang === 'nl' ? dutch : english)
