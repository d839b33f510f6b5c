import type { Align } from '../tree/tree.ts'
import { hang, type Line, lineWidth, longestWord, pad, span, styled, wrap } from './wrap.ts'

const gap = 2

/** No column is kept wider than this for the sake of one long word; the word is cut instead. */
const longWord = 24

/**
 * Widths of columns that together take at most `total`: what each would like, if that fits; else the widest
 * give way, down to one common width but none below its `least`. Null when not even the least fits.
 */
export const shareWidths = (
  liked: readonly number[],
  least: readonly number[],
  total: number,
): readonly number[] | null => {
  for (let level = Math.max(...liked); level > 0; level--) {
    const widths = liked.map((width, at) => Math.max(least[at]!, Math.min(width, level)))
    if (widths.reduce((all, one) => all + one, 0) <= total) return widths
  }
  return null
}

export interface Grid {
  readonly heads: readonly Line[]
  readonly aligns: readonly Align[]
  readonly rows: readonly (readonly Line[])[]
}

const columnOf = (grid: Grid, at: number): readonly Line[] => [
  grid.heads[at]!,
  ...grid.rows.map(row => row[at]!),
]
const most = (lines: readonly Line[], measure: (line: Line) => number): number =>
  lines.reduce((widest, line) => Math.max(widest, measure(line)), 1)

const widthsFor = (grid: Grid, columns: number): readonly number[] | null => {
  const cells = grid.heads.map((_, at) => columnOf(grid, at))
  // Amounts stand under each other only when they are not broken.
  const unbroken = grid.aligns.map(align => (align === 'right' ? lineWidth : longestWord))
  return shareWidths(
    cells.map(lines => most(lines, lineWidth)),
    cells.map((lines, at) => Math.min(longWord, most(lines, unbroken[at]!))),
    columns - gap * (grid.heads.length - 1),
  )
}

const rowLines = (cells: readonly Line[], grid: Grid, widths: readonly number[]): readonly Line[] => {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at]!))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped.flatMap((lines, at) => [
      ...(at === 0 ? [] : [span(' '.repeat(gap))]),
      ...pad(lines[line] ?? [], widths[at]!, grid.aligns[at]),
    ]),
  )
}

/** One record under the other, each cell behind its head: for a table that is too wide for the window. */
const stacked = (grid: Grid, columns: number): readonly Line[] => {
  const heads = grid.heads.map(head => styled(head, 'strong'))
  if (grid.rows.length === 0) return heads.flatMap(head => wrap(head, columns))
  const named = (cell: Line, at: number): Line =>
    heads[at]!.length === 0 ? cell : [...heads[at]!, span(': '), ...cell]
  const record = (row: readonly Line[]): readonly Line[] =>
    row.flatMap((cell, at) => hang(wrap(named(cell, at), columns - gap), [], [span(' '.repeat(gap))]))
  return grid.rows.flatMap((row, at) => (at === 0 ? record(row) : [[], ...record(row)]))
}

/**
 * A table in lines of at most `columns`: heads over a rule, cells wrapped within their column. When most rows
 * take more than one line, a blank line keeps them apart. At least one column.
 */
export const gridLines = (grid: Grid, columns: number): readonly Line[] => {
  const widths = widthsFor(grid, columns)
  if (widths === null) return stacked(grid, columns)
  const heads = grid.heads.map(head => styled(head, 'strong'))
  const rows = grid.rows.map(row => rowLines(row, grid, widths))
  const airy = rows.filter(lines => lines.length > 1).length * 2 > rows.length
  return [
    ...rowLines(heads, grid, widths),
    widths.flatMap((width, at) => [span(at === 0 ? '' : ' '.repeat(gap)), span('─'.repeat(width), 'faint')]),
    ...rows.flatMap((lines, at) => (airy && at > 0 ? [[], ...lines] : lines)),
  ]
}
