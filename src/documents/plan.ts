import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { FileDiff } from '../archive/diff.ts'
import { planWords as english } from '../lang/en/plan.ts'
import { planWords as dutch } from '../lang/nl/plan.ts'
import { paragraph, strong, verbatim } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'

const MARKS = { same: ' ', removed: '-', added: '+' } as const

/** A new file says little in a diff: its beginning shows what it is. */
const LINES_OF_NEW = 12

const shownLines = ({ status, hunks }: FileDiff, lang: Lang): string => {
  const words = lang === 'nl' ? dutch : english
  const text = hunks
    .map(hunk => hunk.lines.map(line => `${MARKS[line.mark]} ${line.text}`).join('\n'))
    .join('\n…\n')
  const lines = text.split('\n')
  if (status !== 'added' || lines.length <= LINES_OF_NEW) return text
  return [...lines.slice(0, LINES_OF_NEW), words.moreLines(lines.length - LINES_OF_NEW)].join('\n')
}

const fileBlocks = (diff: FileDiff, lang: Lang): readonly Block[] => {
  const words = lang === 'nl' ? dutch : english
  const lines = shownLines(diff, lang)
  return [
    paragraph([strong(diff.path), ` (${words.status[diff.status]})`]),
    ...(diff.bytes === undefined ? [] : [paragraph(words.binary(diff.bytes))]),
    ...(lines === '' ? [] : [verbatim(lines)]),
  ]
}

/** What a change will do, file by file. */
export const planDoc = (
  say: string,
  diffs: readonly FileDiff[],
  frame: { readonly lang: Lang; readonly council: string; readonly day: string },
): Doc => ({
  ...frame,
  title: say,
  blocks: diffs.flatMap(diff => fileBlocks(diff, frame.lang)),
})
