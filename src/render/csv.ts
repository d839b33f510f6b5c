import { plain } from './escape.ts'

/** A cell: text, an exact number, or nothing. Only a number is written as one. */
export type CsvCell = string | number | null

export interface CsvColumn {
  readonly head: string
  /** Numbers of this column are whole, in units of so many decimals: 2 for money in cents. */
  readonly decimals?: number
}

// What a spreadsheet takes for a formula when a cell starts with it; the full-width forms count too.
const formula = /^\s*[=+\-@＝＋－＠]/u

const scaled = (value: number, decimals: number): string => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number`)
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`
}

const number = (value: number, decimals: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number for a table`)
  return decimals > 0 ? scaled(value, decimals) : String(value).replace('.', ',')
}

const quoted = (text: string): string =>
  /[;,"]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const written = (text: string): string => {
  const shown = plain(text)
  return quoted(formula.test(shown) ? `'${shown}` : shown)
}

const cell = (value: CsvCell, decimals: number): string => {
  if (value === null) return ''
  return typeof value === 'number' ? number(value, decimals) : written(value)
}

/**
 * A register as CSV for a Dutch spreadsheet: byte order mark, `;`, decimal comma, CRLF. Text that a
 * spreadsheet would run as a formula gets a `'` before it. A spreadsheet drops the first zero of a phone
 * number and digits after the fifteenth: such columns are better read than opened.
 */
export const csv = (columns: readonly CsvColumn[], rows: readonly (readonly CsvCell[])[]): string => {
  const heads = columns.map(column => written(column.head))
  const lines = rows.map(row => row.map((value, at) => cell(value, columns[at]?.decimals ?? 0)))
  return `\ufeff${[heads, ...lines].map(line => `${line.join(';')}\r\n`).join('')}`
}
