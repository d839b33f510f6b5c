import writeExcelFile from 'write-excel-file/node'
import type { CsvCell, CsvColumn } from './csv.ts'
import { plain } from './escape.ts'
import { repack } from './zip.ts'

/** The one door to the library that writes spreadsheets. */

type Cell = { readonly value: string | number; readonly type: never; readonly format?: string } | null

// The library tells text from numbers by the constructors of JavaScript.
const TEXT = String as never
const NUMBER = Number as never

const number = (value: number, decimals: number): Cell => {
  if (!Number.isFinite(value) || (decimals > 0 && !Number.isSafeInteger(value)))
    throw new RangeError(`${value} is not a number for a table`)
  return decimals > 0
    ? { value: value / 10 ** decimals, type: NUMBER, format: `#,##0.${'0'.repeat(decimals)}` }
    : { value, type: NUMBER }
}

const text = (value: string): Cell => {
  const shown = plain(value)
  return shown === '' ? null : { value: shown, type: TEXT }
}

const cell = (value: CsvCell, decimals: number): Cell =>
  value === null ? null : typeof value === 'number' ? number(value, decimals) : text(value)

const widest = (cells: readonly Cell[]): number =>
  Math.min(60, Math.max(...cells.map(each => String(each?.value ?? '').length)) + 2)

// What a spreadsheet does not take in the name of a sheet.
const sheetName = (name: string): string =>
  plain(name)
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)

// The library numbers its formats from 100; below 164 they are the program's own, and LibreOffice passes them by.
const ownFormats = (_: string, part: string): string =>
  part.replace(/(?<=numFmtId=")1\d\d(?=")/g, id => String(Number(id) + 64))

/**
 * A register as a spreadsheet: one sheet, its first row in bold and always in sight, sums of money as numbers with
 * their decimals. Text is text, whatever it looks like: nothing becomes a formula. Equal rows give equal bytes.
 */
export const xlsx = async (
  name: string,
  columns: readonly CsvColumn[],
  rows: readonly (readonly CsvCell[])[],
): Promise<Uint8Array> => {
  const heads = columns.map(({ head }) => ({ value: plain(head), type: TEXT, fontWeight: 'bold' as const }))
  const cells = rows.map(row => row.map((value, at) => cell(value, columns[at]?.decimals ?? 0)))
  const widths = columns.map((_, at) => ({ width: widest([heads, ...cells].map(row => row[at] ?? null)) }))
  const book = writeExcelFile([heads, ...cells] as never, {
    sheet: sheetName(name),
    columns: widths,
    stickyRowsCount: 1,
  })
  return repack(await book.toBuffer(), ownFormats)
}
