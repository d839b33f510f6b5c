import { slug } from '../../model/slug.ts'
import { END_MARK, type Field, type FormName, formNames } from './sheet.ts'

/** A form that came back, as far as its text says. */
export interface Filled<N extends string = FormName> {
  readonly form: N
  readonly about: string
  readonly person: string | null
  readonly lang: 'nl' | 'en'
  /** What was written behind each question, by key; empty answers are left out. */
  readonly answers: ReadonlyMap<string, string>
  /** Keys of questions whose answer cannot be told from the question. */
  readonly unclear: readonly string[]
}

const MARK = /\[ipr:([a-z]+):([a-z0-9-]+):([a-z0-9-]+):(nl|en)\]/g
// A tick between brackets has one sign; a key has two or more.
const KEY = /\[([a-z][a-z0-9:-]+)\]/g

// Mail programs put a sign before each line that they quote.
const unquoted = (text: string): string => text.replace(/^[ \t]*(>[ \t]*)+/gm, '')

// A page breaks a long key behind one of its hyphens.
const unbroken = (text: string): string =>
  text.replace(/\[[a-z]+:[a-z0-9:\s-]{1,150}\]/g, key => key.replace(/-\s+/g, '-'))

const bare = (text: string): string => text.replace(/_{2,}/g, ' ').replace(/\s+/g, ' ').trim()

const TICKED = /☒|☑|✓|\[\s*[xXvV✓]\s*\]/g
const UNTICKED = /☐|\[\s*\]/g

const plainTicks = (text: string): string => bare(text.replace(TICKED, ' ☒ ').replace(UNTICKED, ' ☐ '))

// Only boxes that nobody ticked, with nothing before them.
const looksBlank = (answer: string): boolean => {
  const plain = plainTicks(answer)
  return plain === '' || (plain.startsWith('☐') && !plain.includes('☒'))
}

/** True when a question with choices stands there as it was asked. */
export const isAsAsked = ({ choices = [] }: Field, answer: string): boolean =>
  plainTicks(answer) === plainTicks(choices.map(({ word }) => `☐ ${word}`).join(' '))

const filledIn = <N extends string>(
  match: RegExpMatchArray,
  text: string,
  names: readonly N[],
): Filled<N> | null => {
  const [, form = '', about = '', person = '', lang = 'nl'] = match
  const known = names.find(name => name === form)
  if (known === undefined) return null
  const answers = new Map<string, string>()
  const unclear: string[] = []
  const keys = [...text.matchAll(KEY)]
  keys.forEach((found, index) => {
    const key = found[1]!
    const piece = text.slice(found.index + found[0].length, keys[index + 1]?.index)
    const colon = piece.indexOf(':')
    if (colon < 0) {
      if (bare(piece) !== '') unclear.push(key)
      return
    }
    const answer = bare(piece.slice(colon + 1))
    if (answer.replace(/\|/g, '').trim() === '') return
    // Said twice and not the same: nobody knows which one holds.
    if (answers.has(key) && answers.get(key) !== answer) unclear.push(key)
    else answers.set(key, answer)
  })
  return {
    form: known,
    about,
    person: person === '-' ? null : person,
    lang: lang as Filled['lang'],
    answers,
    unclear,
  }
}

/**
 * The forms with these names in a text, and what else was written in it. A form that nobody filled in, such as one
 * that is quoted, is left out.
 */
export const filledForms = <N extends string = FormName>(
  given: string,
  names: readonly N[] = formNames as readonly string[] as readonly N[],
): { readonly forms: readonly Filled<N>[]; readonly rest: string; readonly blank: boolean } => {
  const text = unbroken(unquoted(given))
  const marks = [...text.matchAll(MARK)]
  const pieces = marks.map((mark, index) => {
    const start = mark.index + mark[0].length
    const until = marks[index + 1]?.index ?? text.length
    const end = text.indexOf(END_MARK, start)
    const stop = end >= 0 && end < until ? end : until
    return { mark, inside: text.slice(start, stop), after: text.slice(stop, until).replace(END_MARK, '') }
  })
  const read = pieces.map(({ mark, inside }) => filledIn(mark, inside, names))
  const forms = read.filter(
    each =>
      each !== null &&
      (each.unclear.length > 0 || [...each.answers.values()].some(answer => !looksBlank(answer))),
  )
  const rest = [text.slice(0, marks[0]?.index ?? text.length), ...pieces.map(({ after }) => after)]
  return {
    forms: forms.filter(each => each !== null),
    rest: bare(rest.join(' ')),
    blank: read.some(each => each !== null) && forms.length === 0,
  }
}

/**
 * The choice that an answer means: the one that is ticked, else the one that is written instead of the boxes, as its
 * word or key. Undefined when none or several are, or when something else is written.
 */
export const chosen = ({ choices = [] }: Field, answer: string): string | undefined => {
  const named = (text: string): string | undefined =>
    choices.find(({ key, word }) => [key, word].some(each => slug(each) === slug(text)))?.key
  const plain = plainTicks(answer)
  const boxes = [...plain.matchAll(/([☒☐])([^☒☐]*)/g)]
  if (boxes.length === 0) return named(plain)
  const ticked = boxes.filter(([, sign]) => sign === '☒').map(([, , text = '']) => named(text))
  return ticked.length === 1 && !/^[^☒☐]/.test(plain) ? ticked[0] : undefined
}
