import type { Block } from '../tree/tree.ts'
import { clean } from './clean.ts'

/** A piece of text on a page, as a PDF holds it: where its baseline is and how large it is. */
export interface Placed {
  readonly text: string
  /** Distance of the baseline from the foot of the page, in points. */
  readonly y: number
  readonly size: number
  /** Where it ends, as a part of the width of the page. */
  readonly right: number
  /** True when a line ends after it. */
  readonly ends: boolean
}

interface Line {
  readonly text: string
  readonly y: number
  readonly size: number
  readonly right: number
}

const linesOf = (pieces: readonly Placed[]): readonly Line[] => {
  const lines: Line[] = []
  let now: Placed[] = []
  const flush = (): void => {
    const text = clean(now.map(piece => piece.text).join(''))
      .replace(/\s+/g, ' ')
      .trim()
    const seen = now.filter(piece => piece.text.trim() !== '')
    if (text !== '')
      lines.push({
        text,
        y: seen[0]!.y,
        size: Math.max(...seen.map(({ size }) => size)),
        right: Math.max(...seen.map(({ right }) => right)),
      })
    now = []
  }
  for (const piece of pieces) {
    const [first] = now
    if (first && Math.abs(first.y - piece.y) > Math.max(first.size, piece.size) / 2 && piece.text !== '')
      flush()
    now.push(piece)
    if (piece.ends) flush()
  }
  flush()
  return lines
}

// The value below which this part of all values lies.
const portion = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0

// A line that stops before this part of the longest one, or of the page, was ended on purpose.
const FULL = 0.8
const HALF = 0.6

const MARK = /^([-–•‣▪●◦]|\d{1,2}[.)]|[a-z][.)])\s/

// A word cut at the end of a line keeps its hyphen: only its writer knows whether it belongs there.
const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) =>
    /\p{L}-$/u.test(text) ? `${text}${/^(en|of|tot)\b/.test(line) ? ' ' : ''}${line}` : `${text} ${line}`,
  )

/**
 * Lines of pages as paragraphs. A line begins a new one after a line that ends early or a wider gap than usual, in
 * another size, or with a mark of a list before it; larger than most text and short, it is a heading.
 */
export const paragraphsOf = (pages: readonly (readonly Placed[])[]): readonly Block[] => {
  const lines = pages.map(linesOf)
  const all = lines.flat()
  const usual = portion(
    all.flatMap(line => Array.from({ length: line.text.length }, () => line.size)),
    0.5,
  )
  const steps = lines.flatMap(page => page.slice(1).map((line, at) => page[at]!.y - line.y))
  const step = portion(
    steps.filter(each => each > 0),
    0.25,
  )
  const edge = Math.max(HALF, all.reduce((most, { right }) => Math.max(most, right), 0) * FULL)
  const groups: Line[][] = []
  for (const page of lines)
    page.forEach((line, at) => {
      const before = page[at - 1]
      const last = groups.at(-1)
      const goesOn =
        last !== undefined &&
        !MARK.test(line.text) &&
        last.at(-1)!.right > edge &&
        Math.abs(last.at(-1)!.size - line.size) < 0.6 &&
        (before === undefined
          ? !/[.:;?!]$/.test(last.at(-1)!.text) && /^\p{Ll}/u.test(line.text)
          : before.y - line.y > 0 && before.y - line.y < step * 1.3)
      if (goesOn) last.push(line)
      else groups.push([line])
    })
  return groups.map((group): Block => {
    const text = joined(group.map(line => line.text))
    const children = [{ tag: 'text', text }] as const
    const isHeading = group[0]!.size > usual * 1.15 && text.length < 120
    return isHeading ? { tag: 'heading', level: 2, children } : { tag: 'paragraph', children }
  })
}
