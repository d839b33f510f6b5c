import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { forbiddenIn } from '../../../archive/source.ts'
import { idsByName, nameOf, sortKey } from '../../../domain/names.ts'
import { minutesAskWords as english } from '../../../lang/en/minutes-ask.ts'
import { minutesAskWords as dutch, type MinutesAskWords } from '../../../lang/nl/minutes-ask.ts'
import { type Day, isDay } from '../../../model/day.ts'
import type { Facts } from '../../../model/facts.ts'

/** Asks one question and gives what was typed; null when there is nobody to ask any more. */
export type Ask = (question: string) => Promise<string | null>

/** Who is asked, in which words, about which archive. */
export interface Asker {
  readonly ask: Ask
  readonly facts: Facts
  readonly lang: Lang
  readonly words: MinutesAskWords
}

export const askWordsOf = (lang: Lang): MinutesAskWords => (lang === 'nl' ? dutch : english)

/** Someone stopped answering, or leaves one thing for later. */
export class Left extends Error {
  readonly why: 'stop' | 'skip'

  constructor(why: 'stop' | 'skip') {
    super(why)
    this.why = why
  }
}

type Read<T> = { readonly value: T } | { readonly complaint: string }

// Asks until the answer can be read.
const asked = async <T>(
  { ask, words }: Asker,
  question: string,
  read: (answer: string) => Read<T>,
): Promise<T> => {
  let complaint = ''
  for (;;) {
    const answer = (await ask(`${complaint}${question}${words.sign}`))?.trim() ?? null
    if (answer === null || answer.toLowerCase() === words.stop) throw new Left('stop')
    if (answer === words.skip) throw new Left('skip')
    const odd = forbiddenIn(answer)
    const result = odd ? { complaint: words.odd(odd.name) } : read(answer)
    if ('value' in result) return result.value
    complaint = `${result.complaint}\n`
  }
}

/** A text; an empty answer gives what is proposed, and is refused when nothing is. */
export const askText = (asker: Asker, question: string, proposed?: string): Promise<string> =>
  asked(asker, question, answer => {
    if (answer !== '') return { value: answer }
    return proposed === undefined ? { complaint: asker.words.needed } : { value: proposed }
  })

/** One of several: by its number, its key or the beginning of its word; an empty answer is the first. */
export const choose = <K extends string>(
  asker: Asker,
  question: string,
  choices: readonly (readonly [K, string])[],
): Promise<K> => {
  const { words } = asker
  const shown = `${question} ${words.choice(choices.map(([, word]) => word))}`
  return asked(asker, shown, answer => {
    if (answer === '') return { value: choices[0]![0] }
    const byNumber = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined
    const byKey = choices.find(([key]) => key === answer)
    const byWord = choices.filter(([, word]) => sortKey(word).startsWith(sortKey(answer)))
    const found = byNumber ?? byKey ?? (byWord.length === 1 ? byWord[0] : undefined)
    return found ? { value: found[0] } : { complaint: words.notChosen(answer, choices.length) }
  })
}

/** Yes or no; an empty answer is yes. */
export const askYesNo = async (asker: Asker, question: string): Promise<boolean> =>
  (await choose(asker, question, [['yes', asker.words.yes] as const, ['no', asker.words.no] as const])) ===
  'yes'

const peopleOf = ({ model }: Facts): readonly string[] =>
  [...model.all('member'), ...model.all('person')].map(({ id }) => id)

const personIn = ({ facts, words }: Asker, from: readonly string[], typed: string): Read<string> => {
  if (from.includes(typed)) return { value: typed }
  const key = sortKey(typed)
  const names = from.map(id => ({ id, key: ` ${sortKey(nameOf(facts, id))} ` }))
  const whole = names.filter(name => name.key.includes(` ${key} `))
  const fits = whole.length > 0 ? whole : names.filter(name => name.key.includes(` ${key}`))
  const [only, ...others] = fits
  if (!only) return { complaint: words.noOne(typed) }
  return others.length === 0
    ? { value: only.id }
    : {
        complaint: words.several(
          typed,
          fits.map(({ id }) => nameOf(facts, id)),
        ),
      }
}

/** People by their names, with commas between; `from` are those who can be meant, by default everyone. */
export const askPeople = (
  asker: Asker,
  question: string,
  more: { readonly from?: readonly string[]; readonly needed?: true } = {},
): Promise<readonly string[]> =>
  asked(asker, question, answer => {
    const from = more.from ?? peopleOf(asker.facts)
    const typed = answer
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '')
    if (typed.length === 0 && more.needed) return { complaint: asker.words.needed }
    const read = typed.map(part => personIn(asker, from, part))
    const wrong = read.find(one => 'complaint' in one)
    if (wrong && 'complaint' in wrong) return wrong
    const ids = read.flatMap(one => ('value' in one ? [one.value] : []))
    return { value: idsByName(asker.facts, ids) }
  })

const QUARTER = /^(19|20)\d\d-q[1-4]$/

const dayIn = (typed: string): Day | undefined => {
  const [, d, m, y] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? []
  const day = y === undefined ? typed : `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** A day, or a quarter where that may be; null for an empty answer where none is needed. */
export const askDue = (
  asker: Asker,
  question: string,
  more: { readonly quarter?: true; readonly needed?: true } = {},
): Promise<string | null> =>
  asked<string | null>(asker, question, answer => {
    if (answer === '') return more.needed ? { complaint: asker.words.needed } : { value: null }
    if (more.quarter && QUARTER.test(answer.toLowerCase())) return { value: answer.toLowerCase() }
    const day = dayIn(answer)
    return day === undefined ? { complaint: asker.words.noDay(answer) } : { value: day }
  })
