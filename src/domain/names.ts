import type { Member } from '../../schemas/member.ts'
import type { Person } from '../../schemas/person.ts'
import type { Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import type { Entry } from '../model/model.ts'

/** Someone of whom the archive holds a file. */
export type Someone = Entry<'member'> | Entry<'person'>

/** The file of a person: a member (of now, ever or to be) first, else someone else; reads both kinds. */
export const someone = ({ model }: Facts, id: string): Someone | undefined =>
  model.get('member', id) ?? model.get('person', id)

/** Full name of a person by id, for readers inside the council; the id itself when the person is unknown. */
export const nameOf = (facts: Facts, id: string): string => someone(facts, id)?.data.name ?? id

/** Name of a workgroup by id; the id itself when the archive does not hold it. */
export const groupName = ({ model }: Pick<Facts, 'model'>, id: string): string =>
  model.get('workgroup', id)?.data.name ?? id

/**
 * Name of a person for readers outside: only with consent given on or before `day` and while the personal data
 * were not erased. Without it undefined, and the reader gets the name of the role instead.
 */
export const publicName = (facts: Facts, id: string, day: Day): string | undefined => {
  const data = someone(facts, id)?.data
  const consent = data?.publish_name
  return consent?.consent && consent.on <= day && data?.forgotten_on === undefined ? data?.name : undefined
}

type Named = Pick<Member | Person, 'name' | 'family_name'>

/** How names are compared: family name without prefix, then the prefix, then what comes before it. */
export interface NameParts {
  readonly family: string
  readonly prefix: string
  readonly given: string
}

/**
 * Takes a full name apart. `family_name` decides where it is given; else the family name begins after the first
 * Dutch prefix written in lower case (`Jan van der Berg`, `Jansen-de Boer` keeps both halves), and is the last
 * word when there is none, with a capital article before it (`El Amrani`).
 */
export const nameParts = (person: Named): NameParts => {
  const words = wordsOf(person.name)
  const own = wordsOf(person.family_name ?? '')
  const family = own.slice(countWhile(own.slice(0, -1), isPrefix))
  const start = family.length > 0 ? Math.max(0, words.length - family.length) : familyStart(words)
  const prefixes = countWhile(words.slice(0, start).reverse(), isPrefix)
  return {
    family: (family.length > 0 ? family : words.slice(start)).join(' '),
    prefix: words.slice(start - prefixes, start).join(' '),
    given: words.slice(0, start - prefixes).join(' '),
  }
}

// A space sorts before every letter and digit, so a shorter family name stands before a longer one.
const orderKey = (person: Named): string => {
  const { family, prefix, given } = nameParts(person)
  return [family, prefix, given].map(sortKey).join('  ')
}

/** Compares two people by family name, as a Dutch list of names does: De Vries stands under V. */
export const compareNames = (a: Named, b: Named): number => compareText(orderKey(a), orderKey(b))

/** Entries of members or people in the order of a Dutch list of names; those of one name by id. */
export const byName = <E extends Someone>(entries: readonly E[]): readonly E[] =>
  entries
    .map(entry => ({ entry, key: `${orderKey(entry.data)}  ${entry.id}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entry }) => entry)

/** Ids of people in the order of their names, each once; unknown ids sort as the name they are. */
export const idsByName = (facts: Facts, ids: Iterable<string>): readonly string[] =>
  [...new Set(ids)]
    .map(id => ({ id, key: `${orderKey(someone(facts, id)?.data ?? { name: id })}  ${id}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ id }) => id)

/**
 * Compares two texts by Dutch rules on a key of our own, so that every computer gives the same order: capitals
 * and accents make no difference, IJ stands with Y as in the telephone directory, apostrophes are skipped, a
 * hyphen counts as a space, and numbers stand before letters.
 */
export const compareDutch = (a: string, b: string): number => compareText(sortKey(a), sortKey(b))

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ĳ: 'ij',
}

/** The key on which `compareDutch` compares. */
export const sortKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþıĳ]/g, letter => LETTERS[letter] ?? letter)
    .replaceAll('ij', 'y')
    .replace(/['’‘`´.]/g, '')
    .replace(/[\s\-–—/]+/g, ' ')
    .trim()

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const PREFIXES = new Set([
  ...[
    "'s",
    '’s',
    "'t",
    '’t',
    'aan',
    'af',
    'bij',
    "d'",
    'd’',
    'da',
    'de',
    'del',
    'della',
    'den',
    'der',
    'des',
    'di',
  ],
  ...[
    'do',
    'dos',
    'du',
    'het',
    'in',
    'la',
    'las',
    'le',
    'les',
    'los',
    'met',
    'of',
    'onder',
    'op',
    'over',
    'te',
  ],
  ...[
    'ten',
    'ter',
    'tot',
    'uit',
    'van',
    'vande',
    'vanden',
    'vander',
    'ver',
    'vom',
    'von',
    'voor',
    'zu',
    'zum',
    'zur',
  ],
])

const ARTICLES = new Set(['Abu', 'Ait', 'Aït', 'Al', 'Ben', 'Bin', 'El', 'Ould'])

const isPrefix = (word: string): boolean => PREFIXES.has(word)

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')

/** Position of the first word of the family name; the first word of all is a given name, whatever it looks like. */
const familyStart = (words: readonly string[]): number => {
  const last = Math.max(0, words.length - 1)
  const double = words.findIndex((word, at) => at > 0 && /-(aan|de|den|der|in|op|te|ten|ter|van)$/.test(word))
  const prefix = words.findIndex((word, at) => at > 0 && isPrefix(word))
  if (double > 0 && (prefix < 0 || double < prefix)) return double
  if (prefix > 0) return Math.min(prefix + countWhile(words.slice(prefix), isPrefix), last)
  return last > 1 && ARTICLES.has(words[last - 1] ?? '') ? last - 1 : last
}

const countWhile = <T>(items: readonly T[], test: (item: T) => boolean): number => {
  const end = items.findIndex(item => !test(item))
  return end < 0 ? items.length : end
}
