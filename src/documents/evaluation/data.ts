import type { Condition } from '../../domain/evaluation/conditions.ts'
import type { Figures } from '../../domain/evaluation/figures.ts'
import type { FollowUp } from '../../domain/evaluation/follow-up.ts'

/** Follow-up actions as plain data. */
export const followUpData = (all: readonly FollowUp[]) =>
  all.map(({ entry, state, standing, closed, lacks }) => ({
    id: entry.id,
    what: entry.data.what,
    how: entry.data.how ?? null,
    side: entry.data.side,
    owners: state.owners,
    due: state.due,
    standing,
    closed,
    lacks,
  }))

/** The conditions of chapter 14 as plain data. */
export const conditionsData = (all: readonly Condition[]) =>
  all.map(({ id, standing, on, counted }) => ({ id, standing, on, counted }))

/** The figures as plain data: totals and counts, nothing of one person. */
export const figuresData = (figures: Figures) => {
  const { span, composition, attendance, below, years, deviations, advice, society, hours, allowances } =
    figures
  return {
    span,
    sizes: composition?.sizes.map(({ from, to, size, min, max }) => ({ from, to, size, min, max })) ?? null,
    days_below: composition?.outside.below ?? null,
    days_above: composition?.outside.above ?? null,
    attendance: attendance.map(({ kind, meetings, tally, share }) => ({ kind, meetings, ...tally, share })),
    below_norm: below,
    years: years.map(({ year, rows }) => ({
      year,
      meetings: rows.map(({ obligation, group, held, planned, min, max, standing }) => ({
        id: obligation.id,
        group: group ?? null,
        held,
        planned,
        min,
        max,
        standing,
      })),
    })),
    deviations,
    advice: {
      issued: advice.issued,
      clocks: advice.clocks,
      decided_without_waiting: advice.decidedWithoutWaiting,
      spread: advice.spread,
      ledger: advice.ledger,
      rows: advice.rows.map(({ entry, days, askedLate, adviceLate, reactionLate }) => ({
        id: entry.id,
        ...days,
        asked_late: askedLate,
        advice_late: adviceLate,
        reaction_late: reactionLate,
      })),
    },
    signals: society.signals,
    contacts: society.contacts,
    hours: hours.map(({ year, worked, untilNow }) => ({ year, worked, agreed: untilNow })),
    allowances: allowances.map(({ year, totals }) => ({
      year,
      total_cents: totals?.total ?? null,
      people: totals?.people ?? null,
    })),
  }
}
