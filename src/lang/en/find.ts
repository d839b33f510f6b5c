import { listed } from '../format.ts'
import type { FindWords } from '../nl/find.ts'

export const findWords: FindWords = {
  title: words => `Found: ${listed(words, 'en')}`,
  none: words =>
    `No decision, advice, action, incoming paper or minutes ${words.length === 1 ? 'holds this word' : 'hold all these words'}: ${listed(words, 'en')}.`,
  kind: {
    decision: 'Decisions',
    advice: 'Advices',
    action: 'Actions',
    incoming: 'Incoming papers',
    minutes: 'Minutes',
  },
  more: n => `And ${n} more. See all with --all.`,
}
