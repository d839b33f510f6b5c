import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { inboxWords as english } from '../../lang/en/inbox.ts'
import { inboxWords as dutch, type InboxWords } from '../../lang/nl/inbox.ts'

export const inboxWordsOf = (lang: Lang): InboxWords => (lang === 'nl' ? dutch : english)
