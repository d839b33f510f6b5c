import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Facts } from '../model/facts.ts'
import { heading, type Phrase, table } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'

/** A document of this council; of today, unless it is about another day. */
export const page = (
  facts: Facts,
  title: string,
  lang: Lang,
  blocks: readonly Block[],
  day: string = facts.today,
): Doc => ({ title, lang, council: facts.model.council.data.council.name, day, blocks })

/** Blocks under a heading; nothing at all where there are none. */
export const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks]

/** The same for a table of which the first cell names each row. */
export const tableSection = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Phrase[])[],
): readonly Block[] => section(title, rows.length === 0 ? [] : [table('', columns, rows, { rowHeads: true })])
