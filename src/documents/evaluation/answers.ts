import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Gathered, GatheredQuestion, GatheredText } from '../../domain/evaluation/gathered.ts'
import { listed } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc, ListItem } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { formWordsOf } from './form.ts'

/** A file in which no answer was found, and why. */
export interface NotRead {
  readonly file: string
  readonly why: string
}

const textItem = ({ text, named }: GatheredText, lang: Lang): ListItem => ({
  blocks: [
    paragraph(text),
    ...(named ? [note('warning', [paragraph(formWordsOf(lang).answers.named)])] : []),
  ],
})

const texts = (found: readonly GatheredText[], lang: Lang): readonly Block[] =>
  found.length === 0 ? [] : [bullets(found.map(text => textItem(text, lang)))]

const questionBlocks = (
  facts: Facts,
  { question, count, ticked, texts: written }: GatheredQuestion,
  lang: Lang,
): readonly Block[] => {
  const words = formWordsOf(lang)
  return [
    heading(3, facts.norms.word(question.list, question.id, lang)),
    ...(count === null ? [paragraph(words.answers.few)] : []),
    ...(ticked.length === 0
      ? []
      : [
          table(
            '',
            [words.answers.columns[0]!, { head: words.answers.columns[1]!, align: 'right' }],
            ticked.map(each => [words.choice[each.choice], String(each.count)]),
            { rowHeads: true },
          ),
        ]),
    ...texts(written, lang),
  ]
}

/** What came back on the forms of an evaluation, for who sums it up: counts and texts, never who said what. */
export const answersDoc = (
  facts: Facts,
  found: readonly Gathered[],
  notRead: readonly NotRead[],
  lang: Lang,
): Doc => {
  const { answers: words, open: openWords } = formWordsOf(lang)
  return page(facts, words.title, lang, [
    note('warning', [paragraph(words.private)]),
    ...(found.length === 0 ? [paragraph(words.none)] : []),
    ...found.flatMap(({ audience, forms, questions, open, unclear }) => [
      heading(2, words.audience(audience, forms)),
      ...(unclear === 0 ? [] : [note('warning', [paragraph(words.unclear(unclear))])]),
      ...questions.flatMap(question => questionBlocks(facts, question, lang)),
      ...open.flatMap(({ key, texts: written }) =>
        written.length === 0 ? [] : [heading(3, openWords[key]), ...texts(written, lang)],
      ),
    ]),
    ...(notRead.length === 0
      ? []
      : [
          heading(2, words.notRead),
          bullets(
            notRead.map(({ file, why }): ListItem => ({ blocks: [paragraph([strong(file), `: ${why}`])] })),
          ),
        ]),
  ])
}

/** The counts of a question in one sentence, for the record of the evaluation: no text that someone wrote. */
export const countSentence = ({ ticked, texts: written }: GatheredQuestion, lang: Lang): string => {
  const { answers: words, choice } = formWordsOf(lang)
  const counts = ticked.map(each => words.times(each.count, choice[each.choice]))
  return [
    ...(counts.length === 0 ? [] : [words.summary(listed(counts, lang))]),
    ...(written.length === 0 ? [] : [words.texts(written.length)]),
  ].join(' ')
}

/** The same as plain data: counts only, as texts are for reading and not for keeping. */
export const answersData = (found: readonly Gathered[], notRead: readonly NotRead[]) => ({
  audiences: found.map(({ audience, forms, questions }) => ({
    audience,
    forms,
    questions: questions.map(({ question, count, ticked, texts: written }) => ({
      id: question.id,
      count,
      ticked,
      texts: written.length,
    })),
  })),
  not_read: notRead,
})
