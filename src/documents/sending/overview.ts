import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Facts } from '../../model/facts.ts'
import { pairs, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { sendingWordsOf } from './letter.ts'

/** What will be sent, as far as a reader has to know before it is made. */
export interface Overview {
  readonly what: string
  readonly from: string | null
  readonly channel: string
  readonly recipients: readonly {
    readonly name: string
    readonly address: string | null
    readonly papers: number
  }[]
  readonly papers: readonly { readonly title: string; readonly name: string; readonly readers: number }[]
  /** True when only mail needs addresses. */
  readonly mail: boolean
  /** Sentences about what to do next. */
  readonly next: readonly string[]
}

const papers = ({ papers, recipients }: Overview, lang: Lang): Block => {
  const words = sendingWordsOf(lang).overview
  const of = recipients.length
  return papers.length === 0
    ? paragraph(words.noPapers)
    : table(
        words.papers,
        words.paperColumns,
        papers.map(({ title, name, readers }) => [
          title,
          name,
          readers === of ? words.all : words.some(readers, of),
        ]),
      )
}

/** The sentence about whose address is not known; null when nothing is missing. */
export const unaddressed = (
  recipients: readonly { readonly name: string; readonly address: string | null }[],
  lang: Lang,
): string | null => {
  const words = sendingWordsOf(lang).overview
  const missing = recipients.filter(({ address }) => address === null).map(({ name }) => name)
  if (missing.length === 0) return null
  return missing.length > 1 && missing.length === recipients.length ? words.noBook : words.missing(missing)
}

/** What is going to be sent, to whom and with which papers, and what is missing. */
export const overviewDoc = (facts: Facts, overview: Overview, lang: Lang): Doc => {
  const words = sendingWordsOf(lang).overview
  const missing = unaddressed(overview.recipients, lang)
  return page(facts, words.title(overview.what), lang, [
    pairs([
      [words.subject, overview.what],
      ...(overview.mail ? ([[words.from, overview.from ?? words.noFrom]] as const) : []),
      [words.channel, overview.channel],
    ]),
    table(
      words.to,
      overview.mail ? words.columns : words.columns.filter((_, index) => index !== 1),
      overview.recipients.map(({ name, address, papers: count }) => [
        name,
        ...(overview.mail ? [address ?? words.unknown] : []),
        String(count),
      ]),
    ),
    papers(overview, lang),
    ...(overview.mail && missing !== null ? [paragraph(missing)] : []),
    ...overview.next.map(paragraph),
  ])
}
