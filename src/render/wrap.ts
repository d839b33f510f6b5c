import { cut, width } from './width.ts'

/** How a piece of text looks in a terminal. */
export type Style =
  | 'title'
  | 'heading'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'link'
  | 'faint'
  | 'info'
  | 'warning'
  | 'error'

/** A piece of one line that looks the same all over. Its text is safe to print. */
export interface Span {
  readonly text: string
  readonly styles: readonly Style[]
}
export type Line = readonly Span[]

export const span = (text: string, ...styles: Style[]): Span => ({ text, styles })

/** Adds a style to pieces that may have others. */
export const styled = (line: Line, style: Style): Line =>
  line.map(part => ({ text: part.text, styles: [style, ...part.styles] }))

export const textOf = (line: Line): string => line.map(part => part.text).join('')

export const lineWidth = (line: Line): number => width(textOf(line))

const sameLook = (a: Span, b: Span): boolean => a.styles.join() === b.styles.join()

/** The same line in as few pieces as its looks allow. */
export const merged = (line: Line): Line =>
  line.reduce<Span[]>((done, part) => {
    const last = done.at(-1)
    if (last !== undefined && sameLook(last, part))
      done[done.length - 1] = { ...last, text: last.text + part.text }
    else done.push(part)
    return done
  }, [])

const words = (line: Line): readonly Line[] => {
  const found: Span[][] = [[]]
  for (const part of line)
    part.text.split(' ').forEach((text, at) => {
      if (at > 0) found.push([])
      if (text !== '') found.at(-1)!.push({ text, styles: part.styles })
    })
  return found.filter(word => word.length > 0)
}

/** A word that is wider than a line, in parts that fit; a word that fits, as it is. */
const fitting = (word: Line, columns: number): readonly Line[] =>
  lineWidth(word) <= columns
    ? [word]
    : word.flatMap(part => cut(part.text, columns).map(text => [{ text, styles: part.styles }]))

const withWord = (line: Line, word: Line): Line => {
  const [last, first] = [line.at(-1)!, word[0]!]
  const space = { text: ' ', styles: sameLook(last, first) ? last.styles : [] }
  return [...line, space, ...word]
}

/** The longest word's width, in columns. */
export const longestWord = (line: Line): number =>
  words(line).reduce((most, word) => Math.max(most, lineWidth(word)), 0)

/** Breaks running text into lines of at most `columns`, at spaces; a longer word is cut. At least one line. */
export const wrap = (line: Line, columns: number): readonly Line[] => {
  const lines: Line[] = []
  let used = 0
  for (const word of words(line).flatMap(each => fitting(each, columns))) {
    const needed = lineWidth(word)
    if (lines.length > 0 && used + 1 + needed <= columns) {
      lines[lines.length - 1] = withWord(lines.at(-1)!, word)
      used += 1 + needed
    } else {
      lines.push(word)
      used = needed
    }
  }
  return lines.length > 0 ? lines : [[]]
}

/** Fills a line with spaces to `columns`, on the side its text does not stand. */
export const pad = (line: Line, columns: number, align: 'left' | 'right' = 'left'): Line => {
  const room = span(' '.repeat(Math.max(0, columns - lineWidth(line))))
  return align === 'right' ? [room, ...line] : [...line, room]
}

/** Puts `first` before the first line and as much room (or `rest`) before the others. */
export const hang = (lines: readonly Line[], first: Line, rest?: Line): readonly Line[] => {
  const others = rest ?? [span(' '.repeat(lineWidth(first)))]
  return lines.map((line, at) => [...(at === 0 ? first : others), ...line])
}
