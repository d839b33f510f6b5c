import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { adviceLetterWords as english } from '../../lang/en/advice-letters.ts'
import { longDay } from '../../lang/format.ts'
import { type AdviceLetterWords, adviceLetterWords as dutch } from '../../lang/nl/advice-letters.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { paragraph } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'

/** What a letter about an advice is written from. */
export interface About {
  readonly facts: Facts
  readonly life: AdviceLife
  readonly lang: Lang
  readonly words: AdviceLetterWords
}

export const letterWordsOf = (lang: Lang): AdviceLetterWords => (lang === 'nl' ? dutch : english)

/** What a letter about this advice is written from. */
export const aboutAdvice = (facts: Facts, life: AdviceLife, lang: Lang): About => ({
  facts,
  life,
  lang,
  words: letterWordsOf(lang),
})

/** A subject in the middle of a sentence: the title of the dossier between quotation marks. */
export const subjectOf = ({ life }: About): string => `‘${life.entry.data.title}’`

/** A day in words, or nothing. */
export const dayText = ({ lang }: Pick<About, 'lang'>, day: Day | null | undefined): string | null =>
  day == null ? null : longDay(day, lang)

/** The public number it was sent under, last time; null before that. */
export const sentNumber = ({ life }: About): string | null => {
  const sent = life.steps.findLast(({ event }) => event.event === 'sent')?.event
  return sent?.event === 'sent' ? (sent.number ?? null) : null
}

/** Paragraphs of those texts that say something. */
export const paragraphs = (...texts: readonly (string | null)[]): readonly Block[] =>
  texts.filter(text => text !== null && text !== '').map(text => paragraph(text as string))
