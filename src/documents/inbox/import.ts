import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { ImportKind } from '../../domain/inbox/expected.ts'
import { listed, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { note, type Phrase, pairs, paragraph } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { adviceWordsOf } from '../advice/shared.ts'
import { page } from '../page.ts'
import { inboxWordsOf } from './shared.ts'

/** What taking in a paper comes to. */
export interface Imported {
  readonly title: string
  readonly file: string
  readonly as: ImportKind
  readonly advice: string | null
  readonly meeting: string | null
  readonly incoming: string | null
  readonly step: 'received' | 'reacted' | 'drafted' | null
  readonly on: Day
  readonly from: string | null
  /** Length of the text that was taken over; 0 when only the original is kept. */
  readonly characters: number
  /** True when the archive was waiting for it, and so where it goes follows from there. */
  readonly expected: boolean
  readonly leftOut: readonly ('pictures' | 'comments' | 'deletions' | 'formulas')[]
  readonly originals: readonly string[]
  readonly mailLeft: boolean
}

/** What came in and where it goes, above the change that does it. */
export const importedDoc = (facts: Facts, lang: Lang, taken: Imported): Doc => {
  const words = inboxWordsOf(lang)
  const title = (id: string): string => facts.model.get('advice', id)?.data.title ?? id
  const rows: readonly (readonly [string, Phrase] | null)[] = [
    [words.row.file, taken.file],
    [words.row.as, words.as[taken.as]],
    taken.advice === null ? null : [words.row.advice, `${title(taken.advice)} (${taken.advice})`],
    taken.meeting === null ? null : [words.row.meeting, taken.meeting],
    taken.incoming === null ? null : [words.row.incoming, taken.incoming],
    taken.from === null ? null : [words.row.from, taken.from],
    [words.row.on, longDay(taken.on, lang)],
    taken.step === null ? null : [words.row.step, adviceWordsOf(lang).step[taken.step]],
    [words.row.text, words.characters(taken.characters)],
    [words.row.originals, taken.originals.length === 0 ? words.none : listed(taken.originals, lang)],
  ]
  const remarks = [
    ...(taken.expected ? [words.wasExpected] : []),
    ...taken.leftOut.map(what => words.leftOut[what]),
    ...(taken.mailLeft ? [words.mailLeft] : []),
  ]
  return page(facts, taken.title, lang, [
    pairs(rows.filter(row => row !== null)),
    ...(remarks.length === 0 ? [] : [note('info', remarks.map(paragraph))]),
  ])
}
