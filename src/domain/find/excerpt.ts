import { fold } from './fold.ts'

/** A piece of a line: `hit` when it is what was looked for. */
export interface Segment {
  readonly text: string
  readonly hit: boolean
}

interface Spot {
  readonly start: number
  readonly end: number
}

const spots = (text: string, words: readonly string[]): readonly Spot[] => {
  const { text: folded, at } = fold(text)
  const found: Spot[] = []
  for (const word of words)
    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length))
      found.push({ start: at[i]!, end: endOf(at, i + word.length, at[i + word.length - 1]!) })
  return merged(found.sort((a, b) => a.start - b.start))
}

// A letter with its accent, or one that folds into two, is marked as a whole.
const endOf = (at: readonly number[], next: number, last: number): number =>
  at.slice(next).find(place => place > last) ?? at.at(-1)!

const merged = (found: readonly Spot[]): readonly Spot[] => {
  const all: Spot[] = []
  for (const spot of found) {
    const last = all.at(-1)
    if (last && spot.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, spot.end) }
    else all.push(spot)
  }
  return all
}

const BEFORE = 40

const window = (text: string, width: number, first: number): Spot => {
  if (text.length <= width) return { start: 0, end: text.length }
  const from = Math.max(0, Math.min(first - BEFORE, text.length - width))
  const start = from === 0 ? 0 : Math.min(first, wordStart(text, from))
  const until = Math.min(text.length, start + width)
  return { start, end: until === text.length ? until : wordEnd(text, start, until) }
}

const wordStart = (text: string, from: number): number => {
  const space = text.indexOf(' ', from)
  return space < 0 ? from : space + 1
}

const wordEnd = (text: string, start: number, until: number): number => {
  const space = text.lastIndexOf(' ', until)
  return space <= start ? until : space
}

/**
 * A line of context: the part of a text around the first word found, about so many characters, cut at words, with
 * an ellipsis where something is left out. Without any hit it is the beginning of the text.
 */
export const excerpt = (text: string, words: readonly string[], width: number): readonly Segment[] => {
  const found = spots(text, words)
  const first = found[0]
  const shown = window(text, width, first?.start ?? 0)
  // A hit at the edge is shown whole.
  const end = Math.max(shown.end, first === undefined ? 0 : first.end)
  const out: Segment[] = []
  const add = (piece: string, hit: boolean) => {
    if (piece !== '') out.push({ text: piece, hit })
  }
  add(shown.start > 0 ? '… ' : '', false)
  let place = shown.start
  for (const spot of found) {
    if (spot.start < place || spot.end > end) continue
    add(text.slice(place, spot.start), false)
    add(text.slice(spot.start, spot.end), true)
    place = spot.end
  }
  add(text.slice(place, end), false)
  add(end < text.length ? ' …' : '', false)
  return out
}
