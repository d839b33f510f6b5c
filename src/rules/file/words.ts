import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Bilingual } from '../../model/manual.ts'

/** Pieces that the messages on files share. */

/** Where the rules on files as such stand. */
export const format: Bilingual = { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' }

/** What a message on a place in a record is filled with. */
export interface Placed {
  readonly [key: string]: string | number | boolean | readonly string[] | null
  readonly key: string
  /** Its number in the list that the key holds, from 1. */
  readonly item: number | null
  /** The keys above it, as in `terms 2 › decision`; empty at the top of a record. */
  readonly within: string
}

/** A word of the archive as it stands in the file. */
export const quoted = (text: string): string => `‘${text}’`

/** `‘due’`, `number 2 of ‘owners’`, `‘on’ in ‘terms 2’`. */
export const subject = ({ key, item, within }: Placed, lang: Lang): string => {
  const of = lang === 'nl' ? 'van' : 'of'
  const number = lang === 'nl' ? 'nummer' : 'number'
  const own = item === null ? quoted(key) : `${number} ${item} ${of} ${quoted(key)}`
  return within === '' ? own : `${own} in ${quoted(within)}`
}

/** ` Bedoelt u ‘name’?`, or nothing. */
export const meantWords = (instead: string | null | undefined, lang: Lang): string => {
  if (instead === null || instead === undefined) return ''
  return lang === 'nl' ? ` Bedoelt u ${quoted(instead)}?` : ` Do you mean ${quoted(instead)}?`
}

/** A whole number with its thousands apart: `65.536` in Dutch, `65,536` in English. */
export const grouped = (value: number | string, lang: Lang): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ',')
