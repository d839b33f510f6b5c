import { Refusal } from '../model/refusal.ts'
import { clean } from './clean.ts'
import type { GivenFile } from './paper.ts'

/** One row of a list, with the line on which it begins. */
export interface ListRow {
  readonly line: number
  /** By the heads of the columns; empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>
}

/** A list that somebody kept in a spreadsheet. */
export interface List {
  readonly columns: readonly string[]
  readonly rows: readonly ListRow[]
}

const MAX_BYTES = 5 * 1024 * 1024
const MAX_ROWS = 5000
const MAX_COLUMNS = 100

// A spreadsheet that writes no UTF-8 writes what Windows used before.
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign between cells: the one that the first line has most of, outside quotes. */
const separatorOf = (text: string): string => {
  const first = (text.split('\n')[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string): number => first.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

const rowsOf = (text: string, separator: string): readonly Row[] => {
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let begins = 1
  let quoted = false
  const endCell = (): void => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    if (cells.some(each => each !== '')) rows.push({ line: begins, cells })
    cells = []
    begins = line
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else cell += sign
  }
  if (quoted) throw new Refusal('list-open-quote', { line: begins })
  endRow()
  return rows
}

// What our own sheets put before text that a spreadsheet would take for a formula.
const unguarded = (cell: string): string => (/^'[=+\-@\t＝＋－＠]/.test(cell) ? cell.slice(1) : cell)

/**
 * Reads a list from a CSV file: semicolons, commas or tabs, quotes, line ends within cells, UTF-8 or Windows. The
 * first line names the columns. Refuses what has no rows, two columns of one name, or more than any list.
 */
export const readCsv = ({ bytes }: GivenFile): List => {
  if (bytes.length > MAX_BYTES || bytes.includes(0)) throw new Refusal('list-unreadable')
  const text = clean(decoded(bytes))
  const [head, ...rows] = rowsOf(text, separatorOf(text))
  if (!head || rows.length === 0) throw new Refusal('list-empty')
  if (rows.length > MAX_ROWS || head.cells.length > MAX_COLUMNS)
    throw new Refusal('list-too-long', { most: MAX_ROWS })
  const columns = head.cells.filter(each => each !== '')
  const twice = columns.find((each, at) => columns.indexOf(each) !== at)
  if (twice !== undefined) throw new Refusal('list-column-twice', { column: twice })
  return {
    columns,
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: new Map(
        head.cells.flatMap((name, at) => {
          const cell = unguarded(cells[at] ?? '')
          return name === '' || cell === '' ? [] : [[name, cell] as const]
        }),
      ),
    })),
  }
}
