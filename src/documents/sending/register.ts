import { channels } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import type { Sent } from '../../domain/sending/version.ts'
import { listed, longDay, shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { code, type Phrase, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { sendingWordsOf } from './letter.ts'

const namesOf = (facts: Facts, { entry }: Sent): readonly string[] => [
  ...(entry.data.to_body === undefined ? [] : [entry.data.to_body]),
  ...entry.data.to.map(id => nameOf(facts, id)),
]

const FEW = 3

// A list of thirteen members says less than how many there are.
const briefly = (names: readonly string[], lang: Lang): string =>
  names.length <= FEW
    ? listed(names, lang)
    : sendingWordsOf(lang).register.others(names.slice(0, FEW - 1), names.length - FEW + 1)

const papersOf = ({ papers }: Sent, lang: Lang): Phrase => {
  const words = sendingWordsOf(lang).register
  const changed = papers.filter(({ state }) => state === 'changed').length
  const gone = papers.filter(({ state }) => state === 'gone').length
  if (papers.length === 0) return words.noPapers
  return [
    words.papers(papers.length),
    ...(changed === 0 ? [] : [', ', strong(words.changed(changed))]),
    ...(gone === 0 ? [] : [', ', strong(words.gone(gone))]),
  ]
}

/** The register of what was sent: when, what, to whom, and whether it still lies there as it went. */
export const sentDoc = (facts: Facts, title: string, rows: readonly Sent[], lang: Lang): Doc => {
  const words = sendingWordsOf(lang).register
  return page(facts, title, lang, [
    rows.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          rows.map(row => [
            shortDay(row.entry.data.on),
            [`${row.entry.data.what} `, code(row.entry.id)],
            briefly(namesOf(facts, row), lang),
            papersOf(row, lang),
          ]),
        ),
  ])
}

/** One sending: to whom, how, and each paper with the version that went. */
export const sentOneDoc = (facts: Facts, sent: Sent, lang: Lang): Doc => {
  const words = sendingWordsOf(lang).register
  const { what, on, by, channel, about } = sent.entry.data
  return page(
    facts,
    what,
    lang,
    [
      pairs([
        [words.on, longDay(on, lang)],
        ...(by === undefined ? [] : ([[words.by, nameOf(facts, by)]] as const)),
        [words.to_whom, listed(namesOf(facts, sent), lang)],
        [words.channel, channels.word(channel, lang)],
        ...(about === undefined ? [] : ([[words.about_what, code(about)]] as const)),
      ]),
      sent.papers.length === 0
        ? paragraph(sendingWordsOf(lang).overview.noPapers)
        : table(
            '',
            words.paperColumns,
            sent.papers.map(({ path, hash, state }) => [
              code(path),
              words.state[state],
              // The first digits tell versions apart; the record holds them all.
              hash === null ? '' : hash.slice('sha256:'.length, 'sha256:'.length + 12),
            ]),
          ),
    ],
    on,
  )
}

/** The register for a spreadsheet: a row for each paper, and one for what went without papers. */
export const sentSheet = (facts: Facts, rows: readonly Sent[], lang: Lang) => {
  const words = sendingWordsOf(lang).register
  return {
    columns: words.sheet.map(head => ({ head })),
    rows: rows.flatMap(({ entry: { id, data }, papers }) => {
      const start = [
        id,
        data.on,
        data.what,
        data.to.map(person => nameOf(facts, person)).join(', ') || null,
        data.to_body ?? null,
        channels.word(data.channel, lang),
        data.about ?? null,
      ]
      return papers.length === 0
        ? [[...start, null, null, null]]
        : papers.map(({ path, hash, state }) => [...start, path, hash, words.state[state]])
    }),
  }
}

/** The same as plain data. */
export const sentData = ({ entry: { id, data }, papers }: Sent) => ({
  id,
  on: data.on,
  what: data.what,
  by: data.by ?? null,
  to: data.to,
  to_body: data.to_body ?? null,
  channel: data.channel,
  about: data.about ?? null,
  papers,
})
