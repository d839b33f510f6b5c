import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { forbiddenIn } from '../../archive/source.ts'
import { everydayWords as english } from '../../lang/en/everyday.ts'
import { everydayWords as dutch, type EverydayWords } from '../../lang/nl/everyday.ts'

export const everydayWordsOf = (lang: Lang): EverydayWords => (lang === 'nl' ? dutch : english)

/** Who is asked at the terminal, in which language. */
export interface Asker {
  readonly ask: (question: string) => Promise<string | null>
  readonly lang: Lang
}

/** What an answer is worth, or why it cannot be used. */
export type Read<T> = { readonly value: T } | { readonly complaint: string }

/** Somebody stopped answering: nothing is made. */
export class Stopped extends Error {
  constructor() {
    super('stopped')
    this.name = 'Stopped'
  }
}

/**
 * Asks until the answer can be used. What is proposed stands behind the question and is the answer of who presses
 * Enter.
 */
export const asked = async <T>(
  { ask, lang }: Asker,
  question: string,
  read: (answer: string) => Read<T>,
  proposed = '',
): Promise<T> => {
  const words = everydayWordsOf(lang).ask
  let complaint = ''
  for (;;) {
    const shown = proposed === '' ? question : `${question} ${words.proposed(proposed)}`
    const answer = (await ask(`${complaint}${shown}${words.sign}`))?.trim() ?? null
    if (answer === null || answer.toLowerCase() === words.stop) throw new Stopped()
    const odd = forbiddenIn(answer)
    const result = odd ? { complaint: words.odd(odd.name) } : read(answer === '' ? proposed : answer)
    if ('value' in result) return result.value
    complaint = `${result.complaint}\n`
  }
}

/** A text; without a proposal something must be typed. */
export const askText = (asker: Asker, question: string, proposed = ''): Promise<string> =>
  asked(
    asker,
    question,
    answer => (answer === '' ? { complaint: everydayWordsOf(asker.lang).ask.needed } : { value: answer }),
    proposed,
  )

/** A text that may stay out. */
export const askMaybe = (asker: Asker, question: string): Promise<string | undefined> =>
  asked(asker, question, answer => ({ value: answer === '' ? undefined : answer }))

/** One of several, by its number or its key; Enter is the first. */
export const choose = <K extends string>(
  asker: Asker,
  question: string,
  choices: readonly (readonly [K, string])[],
): Promise<K> => {
  const words = everydayWordsOf(asker.lang).ask
  const shown = choices.map(([, word], index) => `\n  ${index + 1} ${word}`).join('')
  return asked(asker, `${question}${shown}\n`, answer => {
    if (answer === '') return { value: choices[0]![0] }
    const found = choices.find(([key, word], index) => [key, word, String(index + 1)].includes(answer))
    return found ? { value: found[0] } : { complaint: words.notChosen(answer, choices.length) }
  })
}
