import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { explainWords as english } from '../lang/en/explain.ts'
import { findingWords as severityEnglish } from '../lang/en/findings.ts'
import { explainWords as dutch } from '../lang/nl/explain.ts'
import { findingWords as severityDutch } from '../lang/nl/findings.ts'
import type { Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { code, heading, pairs, paragraph, table } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'

const wordsOf = (lang: Lang) => (lang === 'nl' ? dutch : english)
const severityOf = (manual: Manual<Params>, lang: Lang): string =>
  (lang === 'nl' ? severityDutch : severityEnglish).severity[manual.severity]

const doc = (title: string, lang: Lang, blocks: readonly Block[]): Doc => ({
  title,
  lang,
  council: 'ipr',
  day: '1970-01-01',
  blocks,
})

const parts = (manual: Manual<Params>, lang: Lang): Block[] => {
  const words = wordsOf(lang)
  return [
    paragraph(manual.title[lang]),
    pairs([
      [words.why, manual.why[lang]],
      [words.fix, manual.fix[lang]],
      [words.severity, severityOf(manual, lang)],
      [words.source, manual.chapter[lang]],
      ...(manual.rows.length > 0 ? ([[words.rows, manual.rows.join(', ')]] as const) : []),
    ]),
  ]
}

/** The manual of one rule. */
export const explainRule = (manual: Manual<Params>, lang: Lang): Doc =>
  doc(manual.id, lang, parts(manual, lang))

/** All that guards one row of the catalogue. */
export const explainRow = (row: string, manuals: readonly Manual<Params>[], lang: Lang): Doc =>
  doc(
    wordsOf(lang).row(row),
    lang,
    manuals.flatMap(manual => [heading(2, manual.id), ...parts(manual, lang)]),
  )

/** All rules in a table. */
export const explainList = (manuals: readonly Manual<Params>[], lang: Lang): Doc => {
  const words = wordsOf(lang)
  const rows = manuals.map(manual => [code(manual.id), severityOf(manual, lang), manual.title[lang]] as const)
  return doc(words.list, lang, [table(words.list, words.columns, rows)])
}
