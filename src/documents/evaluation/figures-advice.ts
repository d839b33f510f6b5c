import { answers as answerWords } from '../../../schemas/vocabulary/advice.ts'
import type { RegisterRow, Stretch } from '../../domain/advice/register.ts'
import type { Figures } from '../../domain/evaluation/figures.ts'
import { decimal, listed, shortDay } from '../../lang/format.ts'
import { type ClosedSpan, type Day, within } from '../../model/day.ts'
import { heading, paragraph, table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { numbers, type Page } from './figures-shared.ts'

const STRETCHES: readonly Stretch[] = ['requested_decided', 'decided_sent', 'sent_reacted', 'reacted_council']

// Asked, issued or answered in the period, or late: the others were only worked on.
const hasMoved = ({ days, askedLate, adviceLate, reactionLate }: RegisterRow, span: ClosedSpan): boolean =>
  askedLate + adviceLate + reactionLate > 0 ||
  [days.requested, days.issued, days.reacted].some(day => day !== null && within(day, span))

const dayOr = (day: Day | null): string => (day === null ? '' : shortDay(day))

/** Advices of a period with both clocks, and how long each stretch took. */
export const advice = ({ advice: found, span }: Figures, { words, lang }: Page): readonly Block[] => {
  if (found.rows.length === 0) return [heading(3, words.advice), paragraph(words.adviceNone)]
  const moved = found.rows.filter(row => hasMoved(row, span))
  const waiting = found.rows.length - moved.length
  const clocks = (['request', 'advice', 'reaction'] as const).filter(clock => found.clocks[clock].count > 0)
  const spreads = STRETCHES.flatMap(stretch => {
    const spread = found.spread[stretch]
    return spread === null ? [] : [{ stretch, spread }]
  })
  return [
    heading(3, words.advice),
    paragraph(words.issued(found.issued)),
    table(
      '',
      words.adviceColumns,
      moved.map(({ entry, days, askedLate, adviceLate, reactionLate }) => [
        entry.data.title,
        ...[days.requested, days.issued, days.reacted].map(dayOr),
        listed(
          [
            ...(askedLate > 0 ? [words.lateBy.request(askedLate)] : []),
            ...(adviceLate > 0 ? [words.lateBy.advice(adviceLate)] : []),
            ...(reactionLate > 0 ? [words.lateBy.reaction(reactionLate)] : []),
          ],
          lang,
        ),
      ]),
      { rowHeads: true },
    ),
    ...(waiting === 0 ? [] : [paragraph(words.waiting(waiting))]),
    ...(clocks.length === 0
      ? []
      : [
          table(
            words.clocks,
            words.clockColumns,
            clocks.map(clock => {
              const { count, late, days } = found.clocks[clock]
              return [words.clock[clock], words.side[clock], ...[count, late, days].map(String)]
            }),
            { rowHeads: true },
          ),
        ]),
    ...(found.decidedWithoutWaiting === 0
      ? []
      : [paragraph(words.withoutWaiting(found.decidedWithoutWaiting))]),
    ...(spreads.length === 0
      ? []
      : [
          table(
            words.spreadCaption,
            numbers(words.spreadColumns),
            spreads.map(({ stretch, spread }) => [
              words.spread[stretch],
              String(spread.count),
              String(spread.shortest),
              decimal(spread.median, spread.median % 1 === 0 ? 0 : 1, lang),
              String(spread.longest),
            ]),
            { rowHeads: true },
          ),
        ]),
  ]
}

/** The recommendations of a period, and their answers. */
export const ledger = ({ advice: { ledger: found } }: Figures, { words, lang }: Page): readonly Block[] => {
  const given = [...answerWords.keys, 'none' as const].filter(answer => found.answers[answer] > 0)
  if (found.opening + found.issued + found.closed + found.open === 0) return []
  return [
    heading(3, words.ledger),
    paragraph(words.ledgerLine(found.opening, found.issued, found.closed, found.open)),
    ...(given.length === 0
      ? []
      : [
          table(
            '',
            numbers(words.answerColumns),
            given.map(answer => [
              answer === 'none' ? words.none : answerWords.word(answer, lang),
              String(found.answers[answer]),
            ]),
            { rowHeads: true },
          ),
        ]),
  ]
}
