import { replaceUnshowable } from './escape.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`

// JSON's own escapes keep the value whole, where a terminal's `\u{1b}` would change it.
const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join('')

const ordered = (value: unknown, path: string): Json => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map((part, at) => ordered(part, `${path}[${at}]`))
  if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value)))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, ordered(part, `${path}.${key}`)]),
    )
  throw new TypeError(`${path} is not plain data`)
}

/**
 * Plain data as JSON: keys sorted, two spaces, a line feed at the end; the same value always gives the same
 * bytes. Invisible and control characters are escaped; what reads it gets them back. Absent fields
 * (`undefined`) are left out. Throws a TypeError that names the place for anything that is not plain data
 * (a Map, a Date, a NaN), instead of quietly writing `{}` or `null`.
 */
export const json = (value: unknown): string =>
  `${replaceUnshowable(JSON.stringify(ordered(value, 'value'), null, 2), escaped)}\n`
