import { adviceForms, adviceKinds, answers } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { answerKinds } from '../../domain/figures/advice.ts'
import type { PublicAdvice } from '../../domain/public/advice.ts'
import type { PublicYear } from '../../domain/public/year.ts'
import { sentence } from '../../lang/format.ts'
import { drawing, heading, paragraph, table, text } from '../../tree/build.ts'
import type { Block, Inline } from '../../tree/tree.ts'
import { barChart } from '../money/chart.ts'
import { annualWordsOf, type Book, isOne, right, sentences } from './book.ts'

const nameOf = ({ number, text: { title } }: PublicAdvice): string =>
  number === null ? title : `${number}, ${title}`

const recommendationsOf = (advice: PublicAdvice, lang: Lang): Block => {
  const words = annualWordsOf(lang).advice
  const answered = (answer: PublicAdvice['recommendations'][number]['answer']): string =>
    answer === null
      ? words.noAnswer
      : [sentence(answers.word(answer.class, lang)), ...(answer.reason === null ? [] : [answer.reason])].join(
          '. ',
        )
  return table(
    words.recommendations(advice.number ?? advice.text.title),
    words.recommendationColumns,
    advice.recommendations.map(({ n, text: said, answer, followUp }) => {
      const agreed = answer?.class === 'adopted' || answer?.class === 'partly'
      const done = followUp.some(row => row.done) ? words.done : words.notDone
      return [`${n}. ${said}`, answered(answer), agreed ? done : words.notAsked]
    }),
  )
}

const adviceBlocks = (advice: PublicAdvice, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).advice
  const { kind, form, issued, response, recommendations } = advice
  const how = `${adviceKinds.word(kind, lang)}, ${adviceForms.word(form, lang)}`
  return [
    heading(4, nameOf(advice)),
    paragraph(
      [words.issued(how, issued), response?.date ? words.responded(response.date) : words.noResponse].join(
        ' ',
      ),
    ),
    ...(recommendations.length === 0 ? [] : [recommendationsOf(advice, lang)]),
  ]
}

/** Advices in numbers, how long both sides took, and each advice that is public. */
export const adviceSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).advice
  const { from, to } = year.span
  const all = year.ask('advices-issued', 'all', from, to)
  const beside = year.ask('consultations-held', from, to)
  const hidden = year.ask('advices-not-public', from, to)
  const inTime = year.ask('reactions-in-time', from, to)
  const late = year.ask('reactions-late', from, to)
  const [what, number] = words.columns
  const [step, count, shortest, median, longest] = words.timesColumns
  const said = [
    ...(inTime?.value ? [book.say(words.inTime(isOne(inTime)), { n: inTime })] : []),
    ...(late?.value ? [book.say(words.late(isOne(late)), { n: late })] : []),
  ]
  return [
    sentences(
      book.say(words.lead(isOne(all)), { n: all }),
      ...(beside?.value ? [book.say(words.beside(isOne(beside)), { n: beside }), [text(words.few)]] : []),
    ),
    table(
      words.counts,
      [what, right(number)],
      [
        [words.requested, book.cell(year.ask('advices-issued', 'requested', from, to))],
        [words.written, book.cell(year.ask('advices-issued', 'written', from, to))],
        [words.oral, book.cell(year.ask('advices-issued', 'oral', from, to))],
        [words.asked, book.cell(year.ask('advices-asked', from, to))],
        [words.declined, book.cell(year.ask('advices-declined', from, to))],
        [words.withoutWaiting, book.cell(year.ask('decided-without-waiting', from, to))],
        [words.unanswered, book.cell(year.ask('advices-unanswered', from, to))],
      ],
      { rowHeads: true },
    ),
    table(
      words.times,
      [step, right(count), right(shortest), right(median), right(longest)],
      (['council', 'municipality'] as const).map(side => [
        words[side],
        ...(['count', 'shortest', 'median', 'longest'] as const).map(of =>
          book.cell(year.ask(`days-${of === 'count' ? 'counted' : of}`, side, from, to)),
        ),
      ]),
      { rowHeads: true },
    ),
    ...(said.length === 0 ? [] : [sentences(...said)]),
    heading(3, words.each),
    ...(year.advices.length === 0 ? [paragraph(words.none)] : []),
    ...year.advices.flatMap(advice => adviceBlocks(advice, lang)),
    ...(hidden === null || hidden.value === 0
      ? []
      : [paragraph(book.say(words.notPublic(isOne(hidden)), { n: hidden }))]),
  ]
}

/** The ledger of recommendations, and the answers to the new ones. */
export const ledgerSection = (year: PublicYear, book: Book, lang: Lang): readonly Block[] => {
  const words = annualWordsOf(lang).ledger
  const { from, to } = year.span
  const [what, number] = words.columns
  const [answer, count] = words.answerColumns
  const given = answerKinds
    .map(kind => ({ kind, known: year.ask('recommendations-answered', kind, from, to) }))
    .filter(({ known }) => known !== null && known.value > 0)
  const row = (label: string, cell: Inline): readonly [string, Inline] => [label, cell]
  return [
    paragraph(words.explain),
    table(
      words.caption,
      [what, right(number)],
      [
        row(words.opening, book.cell(year.ask('ledger-opening', from, to))),
        row(words.issued, book.cell(year.ask('ledger-issued', from, to))),
        row(words.closed, book.cell(year.ask('ledger-closed', from, to))),
        row(words.open, book.cell(year.ask('ledger-open', from, to))),
      ],
      { rowHeads: true },
    ),
    ...(given.length === 0
      ? [paragraph([text(words.none)])]
      : [
          table(
            words.answers,
            [answer, right(count)],
            given.map(({ kind, known }) => [words.answer[kind], book.cell(known)]),
            { rowHeads: true },
          ),
          drawing(
            barChart({
              series: [count],
              groups: given.map(({ kind, known }) => ({
                label: words.answer[kind],
                values: [known?.value ?? 0],
                texts: [`${known?.value ?? 0}`],
              })),
            }),
            words.chart.alt,
            words.chart.caption,
          ),
        ]),
  ]
}
