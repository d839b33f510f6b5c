import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { deviationKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Figures } from '../../domain/evaluation/figures.ts'
import { leastShown } from '../../domain/small-numbers.ts'
import { decimal, euros, percent, sentence, shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, paragraph, table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { obligationsTable } from '../planning/obligations.ts'
import { advice, ledger } from './figures-advice.ts'
import { figureWordsOf, numbers, type Page, shareText } from './figures-shared.ts'
import { contacts, signals } from './figures-society.ts'

const composition = ({ composition: found }: Figures, { words }: Page): readonly Block[] => {
  if (found === null) return []
  const { below, above, days } = found.outside
  return [
    heading(3, words.composition),
    ...(found.sizes.every(({ min, max }) => min === null && max === null)
      ? []
      : [paragraph(words.outside(below, above, days))]),
    table(
      '',
      words.sizeColumns,
      found.sizes.map(({ from, to, size, min, max }) => [
        shortDay(from),
        shortDay(to),
        String(size),
        words.norm(min, max),
      ]),
    ),
  ]
}

const attendance = ({ attendance: rows, below }: Figures, { facts, words, lang }: Page): readonly Block[] => {
  const unexcused = rows.reduce((sum, { tally }) => sum + tally.absent, 0)
  const notNoted = rows.reduce((sum, { tally }) => sum + tally.notNoted, 0)
  return [
    heading(3, words.attendance),
    ...(rows.length === 0
      ? [paragraph(words.attendanceNone)]
      : [
          paragraph(words.attendanceHow),
          table(
            '',
            numbers(words.attendanceColumns),
            rows.map(({ kind, meetings, tally, share }) => [
              sentence(meetingKinds.word(kind, lang)),
              ...[meetings, tally.present, tally.excused + tally.absent].map(String),
              shareText(share),
            ]),
            { rowHeads: true },
          ),
          ...(unexcused + notNoted === 0 ? [] : [paragraph(words.attendanceRest(unexcused, notNoted))]),
        ]),
    ...(below === null || below.of === 0
      ? []
      : [
          paragraph(
            words.below(below.people < leastShown(facts), below.people, below.of, percent(below.norm)),
          ),
        ]),
  ]
}

const norms = ({ years, deviations }: Figures, { facts, words, lang }: Page): readonly Block[] => [
  ...years
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ year, rows }) => [heading(3, words.norms(year)), obligationsTable(facts, rows, lang)]),
  ...(deviations.length === 0
    ? []
    : [
        heading(3, words.deviations),
        bullets(
          deviations.map(({ on, kind, what, reason }) =>
            words.deviation(on, deviationKinds.word(kind, lang), what, reason),
          ),
        ),
      ]),
]

const inHours = (minutes: number, lang: Lang): string =>
  decimal(minutes / 60, minutes % 60 === 0 ? 0 : 1, lang)

const effort = ({ hours, allowances }: Figures, { words, lang }: Page): readonly Block[] => [
  ...(hours.length === 0
    ? []
    : [
        heading(3, words.hours),
        bullets(
          hours.map(({ year, worked, untilNow }) =>
            words.hoursLine(year, inHours(worked, lang), untilNow === null ? null : inHours(untilNow, lang)),
          ),
        ),
      ]),
  ...(allowances.length === 0
    ? []
    : [
        heading(3, words.allowances),
        bullets(
          allowances.map(({ year, totals }) =>
            totals === null
              ? words.allowancesUnknown(year)
              : totals.total === null || totals.people === null
                ? words.allowancesFew(year)
                : words.allowancesLine(year, euros(totals.total, lang), totals.people),
          ),
        ),
      ]),
]

/** The figures of an evaluation as part of a document (EVAL-09). */
export const figuresBlocks = (facts: Facts, figures: Figures, lang: Lang): readonly Block[] => {
  const page: Page = { facts, words: figureWordsOf(lang), lang }
  return [
    heading(2, page.words.title),
    paragraph(page.words.period(figures.span.from, figures.span.to)),
    ...composition(figures, page),
    ...attendance(figures, page),
    ...norms(figures, page),
    ...advice(figures, page),
    ...ledger(figures, page),
    ...signals(figures, page),
    ...contacts(figures, page),
    ...effort(figures, page),
  ]
}
