import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { FileDiff } from '../archive/diff.ts'
import { planWords as english } from '../lang/en/plan.ts'
import { planWords as dutch } from '../lang/nl/plan.ts'
import { paragraph, strong, verbatim } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'

const MARKS = { same: ' ', removed: '-', added: '+' } as const

const fileBlocks = (diff: FileDiff, lang: Lang): readonly Block[] => {
  const words = lang === 'nl' ? dutch : english
  const lines = diff.hunks.map(hunk =>
    hunk.lines.map(({ mark, text }) => `${MARKS[mark]} ${text}`).join('\n'),
  )
  return [
    paragraph([strong(diff.path), ` (${words.status[diff.status]})`]),
    ...(diff.bytes === undefined ? [] : [paragraph(words.binary(diff.bytes))]),
    ...(lines.length === 0 ? [] : [verbatim(lines.join('\n…\n'))]),
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
