import { documentKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import type { DocumentKind, DocumentState } from '../../domain/organisation/documents.ts'
import { documentWords as english } from '../../lang/en/documents.ts'
import { shortDay } from '../../lang/format.ts'
import { type DocumentWords, documentWords as dutch } from '../../lang/nl/documents.ts'
import type { Facts } from '../../model/facts.ts'
import { code, note, type Phrase, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const documentWordsOf = (lang: Lang): DocumentWords => (lang === 'nl' ? dutch : english)

const titleOf = ({ entry: { id, data } }: DocumentState, lang: Lang): Phrase => {
  const words = documentWordsOf(lang).register
  const files = data.files.map(({ title }) => title)
  const kind = documentKinds.word(data.kind, lang)
  const named = words.version(data.title, data.version ?? null)
  const tells = data.title.toLowerCase().startsWith(kind.toLowerCase())
  return [
    `${tells ? named : words.of(named, kind)} `,
    code(id),
    ...(files.length === 0 ? [] : [` (${words.files(files)})`]),
  ]
}

const standing = ({ entry: { data }, replacedBy }: DocumentState, lang: Lang): string => {
  const words = documentWordsOf(lang).register
  const period = words.from(shortDay(data.from), data.to === undefined ? null : shortDay(data.to))
  return replacedBy === undefined ? period : `${period}, ${words.replaced(replacedBy)}`
}

/** The register of governing documents, with what is not there (GOV-01 to GOV-05, GOV-07). */
export const documentsDoc = (
  facts: Facts,
  title: string,
  {
    states,
    missing,
  }: { readonly states: readonly DocumentState[]; readonly missing: readonly DocumentKind[] },
  lang: Lang,
): Doc => {
  const words = documentWordsOf(lang).register
  return page(facts, title, lang, [
    ...(missing.length === 0
      ? []
      : [note('warning', [paragraph(words.missing(missing.map(kind => documentKinds.word(kind, lang))))])]),
    states.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          states.map(state => [
            titleOf(state, lang),
            standing(state, lang),
            words.decided(
              state.entry.data.decided_on === undefined ? null : shortDay(state.entry.data.decided_on),
              state.entry.data.reference ?? null,
            ),
          ]),
          { rowHeads: true },
        ),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const documentsSheet = (facts: Facts, states: readonly DocumentState[], lang: Lang) => {
  const words = documentWordsOf(lang).register
  return {
    columns: words.sheet.map(head => ({ head })),
    rows: states.map(({ entry: { id, data }, holds }) => [
      id,
      documentKinds.word(data.kind, lang),
      data.title,
      data.version ?? null,
      data.from,
      data.to ?? null,
      data.decided_on ?? null,
      data.reference ?? null,
      data.parties.map(party => nameOf(facts, party)).join(', ') || null,
      data.group === undefined ? null : groupName(facts, data.group),
      data.replaces ?? null,
      holds ? words.yes : words.no,
    ]),
  }
}

/** The same as plain data. */
export const documentsData = (states: readonly DocumentState[], missing: readonly DocumentKind[]) => ({
  documents: states.map(({ entry: { id, data }, holds, replacedBy }) => ({
    id,
    kind: data.kind,
    title: data.title,
    version: data.version ?? null,
    from: data.from,
    to: data.to ?? null,
    decided_on: data.decided_on ?? null,
    reference: data.reference ?? null,
    parties: data.parties,
    group: data.group ?? null,
    replaced_by: replacedBy ?? null,
    holds,
  })),
  missing,
})
