import type { BlockOf, Inline } from '../tree/tree.ts'
import { shareWidths } from './grid.ts'
import { rectangle } from './shape.ts'

const lettersOf = (inline: Inline): string => {
  switch (inline.tag) {
    case 'text':
    case 'code':
    case 'figure':
      return inline.text
    case 'strong':
    case 'emphasis':
    case 'link':
      return inline.children.map(lettersOf).join('')
    case 'blank':
      return '_'.repeat(inline.width)
    case 'tick':
      return '☐'
  }
}

/** About as many letters as stand on one line of the page. */
const lineOfLetters = 76
/** Room between columns. */
const gap = 2
const narrowest = 3
const longWord = 24
/** Heads of columns and rows are bold, which takes more room. */
const bold = 1.3

/**
 * Widths of a table's columns that together take `total`, by what is in them: reckoned in letters, as the
 * real widths are only known to the program that shows the file.
 */
export const columnWidths = (block: BlockOf<'table'>, total: number): readonly number[] => {
  const { columns, rows } = rectangle(block)
  // Each text of a column with the letters it takes: those that are bold count for more.
  const texts = columns.map((column, at) => [
    { text: column.head, by: bold },
    ...rows.map(row => ({
      text: row[at]!.map(lettersOf).join(''),
      by: block.rowHeads === true && at === 0 ? bold : 1,
    })),
  ])
  const longest = (parts: readonly { readonly text: string; readonly by: number }[]): number =>
    gap + Math.max(narrowest, ...parts.map(({ text, by }) => Math.ceil(text.length * by)))
  const least = texts.map(each =>
    Math.min(
      longWord,
      longest(each.flatMap(({ text, by }) => text.split(' ').map(word => ({ text: word, by })))),
    ),
  )
  const shares = shareWidths(texts.map(longest), least, lineOfLetters) ?? least
  const sum = shares.reduce((whole, share) => whole + share, 0)
  return shares.map(share => Math.floor((share * total) / sum))
}
