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

/**
 * Widths of a table's columns that together take `total`, by what is in them: reckoned in letters, as the
 * real widths are only known to the program that shows the file.
 */
export const columnWidths = (block: BlockOf<'table'>, total: number): readonly number[] => {
  const { columns, rows } = rectangle(block)
  const texts = columns.map((column, at) => [
    column.head,
    ...rows.map(row => row[at]!.map(lettersOf).join('')),
  ])
  const longest = (parts: readonly string[]): number =>
    gap + Math.max(narrowest, ...parts.map(part => part.length))
  const least = texts.map(each => Math.min(longWord, longest(each.flatMap(text => text.split(' ')))))
  const shares = shareWidths(texts.map(longest), least, lineOfLetters) ?? least
  const sum = shares.reduce((whole, share) => whole + share, 0)
  return shares.map(share => Math.floor((share * total) / sum))
}
