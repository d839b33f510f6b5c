import { incomingKinds } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { lateFor } from '../../domain/registers/incoming.ts'
import { shortDay } from '../../lang/format.ts'
import { looseDay } from '../../lang/loose-days.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { code, paragraph, strong, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { registerWordsOf } from './shared.ts'

type Paper = Entry<'incoming'>

const standing = (facts: Facts, paper: Paper, lang: Lang) => {
  const words = registerWordsOf(lang).incoming
  const { handled, forwarded } = paper.data
  if (forwarded && !handled) return words.forwarded(shortDay(forwarded.on), forwarded.to)
  if (handled) return words.handled(shortDay(handled.on), handled.how ?? null)
  const late = lateFor(facts, paper)
  return late === undefined ? words.open : [strong(words.late(late))]
}

/** Papers that came in: own number, what and from whom, and what was done with it. */
export const incomingDoc = (facts: Facts, title: string, papers: readonly Paper[], lang: Lang): Doc => {
  const words = registerWordsOf(lang).incoming
  return page(facts, title, lang, [
    papers.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          papers.map(paper => [
            paper.data.number ?? words.noNumber,
            looseDay(paper.data.received),
            [
              `${words.paper(paper.data.title, incomingKinds.word(paper.data.kind, lang), paper.data.from)} `,
              code(paper.id),
            ],
            standing(facts, paper, lang),
          ]),
          { rowHeads: true },
        ),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const incomingSheet = (papers: readonly Paper[], lang: Lang) => ({
  columns: registerWordsOf(lang).incoming.sheet.map(head => ({ head })),
  rows: papers.map(({ id, data }) => [
    data.number ?? null,
    id,
    data.title,
    incomingKinds.word(data.kind, lang),
    data.from,
    data.received,
    data.dated ?? null,
    data.leads_to.join(', ') || null,
    data.handled?.on ?? null,
    data.handled?.meeting ?? null,
    data.handled?.how ?? null,
    data.forwarded?.on ?? null,
    data.forwarded?.to ?? null,
  ]),
})

/** The same as plain data. */
export const incomingData = (facts: Facts, papers: readonly Paper[]) =>
  papers.map(paper => ({
    id: paper.id,
    number: paper.data.number ?? null,
    title: paper.data.title,
    kind: paper.data.kind,
    from: paper.data.from,
    received: paper.data.received,
    dated: paper.data.dated ?? null,
    leads_to: paper.data.leads_to,
    handled: paper.data.handled ?? null,
    forwarded: paper.data.forwarded ?? null,
    late_for: lateFor(facts, paper) ?? null,
  }))
