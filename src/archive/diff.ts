import type { Content, Plan, PlannedChange } from './plan.ts'
import { commonLengths } from './subsequence.ts'

export interface DiffLine {
  readonly mark: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Lines that changed, with the lines around them. `line` is where it begins in the new file, from 1. */
export interface Hunk {
  readonly line: number
  readonly lines: readonly DiffLine[]
}

/** What happens to one file, as data for showing. */
export interface FileDiff {
  readonly path: string
  readonly status: 'added' | 'changed' | 'removed'
  readonly why: readonly string[]
  /** Empty for a file that is no text. */
  readonly hunks: readonly Hunk[]
  /** Size of a file that is no text, in bytes. */
  readonly bytes?: number
}

const CONTEXT = 2
// Above this many pairs of lines, the middle is shown as wholly replaced.
const MOST_PAIRS = 4_000_000

const linesOf = (content: Content | null): readonly string[] => {
  if (typeof content !== 'string' || content === '') return []
  const lines = content.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map(line => line.replace(/\r$/, ''))
}

const mark = (lines: readonly string[], as: DiffLine['mark']): DiffLine[] =>
  lines.map(text => ({ mark: as, text }))

const middle = (old: readonly string[], now: readonly string[]): DiffLine[] => {
  if (old.length * now.length > MOST_PAIRS) return [...mark(old, 'removed'), ...mark(now, 'added')]
  const lengths = commonLengths(old, now, (a, b) => a === b)
  const found: DiffLine[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    const here = lengths[i]?.[j] ?? 0
    if (i < old.length && j < now.length && old[i] === now[j]) {
      found.push({ mark: 'same', text: old[i++]! })
      j++
    } else if (i < old.length && (j === now.length || lengths[i + 1]![j] === here))
      found.push({ mark: 'removed', text: old[i++]! })
    else found.push({ mark: 'added', text: now[j++]! })
  }
  return found
}

/** Every line of both texts, as kept, removed or added; a shortest such list for files of usual size. */
export const diffLines = (before: Content | null, after: Content | null): readonly DiffLine[] => {
  const old = linesOf(before)
  const now = linesOf(after)
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return [
    ...mark(old.slice(0, head), 'same'),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...mark(old.slice(old.length - tail), 'same'),
  ]
}

const hunksOf = (lines: readonly DiffLine[]): Hunk[] => {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(line => line.mark !== 'same'),
  )
  const hunks: { line: number; lines: DiffLine[] }[] = []
  let number = 1
  lines.forEach((line, index) => {
    if (near[index]) {
      if (!near[index - 1]) hunks.push({ line: number, lines: [] })
      hunks.at(-1)!.lines.push(line)
    }
    if (line.mark !== 'removed') number++
  })
  return hunks
}

const diffOfChange = ({ path, before, after, why }: PlannedChange): FileDiff => {
  const status = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const raw =
    typeof after === 'object' && after ? after : typeof before === 'object' && before ? before : null
  if (raw) return { path, status, why, hunks: [], bytes: raw.length }
  return { path, status, why, hunks: hunksOf(diffLines(before, after)) }
}

/** What a plan changes, file by file, for showing before it is applied. */
export const diffOf = (plan: Plan): readonly FileDiff[] => plan.changes.map(diffOfChange)
