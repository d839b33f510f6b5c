import type { Plan } from '../../../schemas/plan.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type ClosedSpan, lengthOf, within, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { groupIdsOf } from '../meetings/parties.ts'
import { allowancesIfKnown } from '../money/allowance.ts'
import { type Hours, hoursOf } from '../money/hours.ts'
import { type Totals, totalsOf } from '../money/totals.ts'
import { attendanceShare, type Mark, marks, type Tally, tally } from '../people/attendance.ts'
import { type DaysOutside, daysOutside, type Size, sizes } from '../people/composition.ts'
import { compareShare, type Share } from '../people/share.ts'
import { common } from '../people/spans.ts'
import { type YearRow, yearRows } from '../planning/year.ts'
import { type AdviceFigures, adviceFigures } from './figures-advice.ts'
import { type SocietyFigures, societyFigures } from './figures-society.ts'

/** Attendance at one kind of meeting, of all together: never of one person. */
export interface AttendanceFigure {
  readonly kind: MeetingKind
  readonly meetings: number
  readonly tally: Tally
  readonly share: Share
}

/** Everything that the archive can count of a period for an evaluation (EVAL-09). */
export interface Figures {
  readonly span: ClosedSpan
  /** Of the council only; null for one workgroup. */
  readonly composition: { readonly sizes: readonly Size[]; readonly outside: DaysOutside } | null
  readonly attendance: readonly AttendanceFigure[]
  /** How many people came to less than the norm; null without that norm. */
  readonly below: { readonly people: number; readonly of: number; readonly norm: number } | null
  /** Meetings held and planned against the norms, for each year of which the period holds a month or more. */
  readonly years: readonly { readonly year: number; readonly rows: readonly YearRow[] }[]
  /** What changed in the year plans in the period (PLAN-10). */
  readonly deviations: readonly Plan['deviations'][number][]
  readonly advice: AdviceFigures
  readonly society: SocietyFigures
  readonly hours: readonly Hours[]
  readonly allowances: readonly { readonly year: number; readonly totals: Totals | null }[]
}

const MONTH = 28

const yearsIn = (span: ClosedSpan): readonly number[] => {
  const last = yearOf(span.to)
  const all = Array.from({ length: last - yearOf(span.from) + 1 }, (_, index) => yearOf(span.from) + index)
  const long = all.filter(
    year => lengthOf(common(yearSpan(year), span) ?? { from: span.to, to: span.from }) >= MONTH,
  )
  return long.length === 0 ? [last] : long
}

const attendanceFigures = (all: readonly Mark[]): readonly AttendanceFigure[] =>
  [...new Set(all.map(({ kind }) => kind))].map(kind => {
    const own = all.filter(mark => mark.kind === kind)
    const counted = tally(own)
    const meetings = new Set(own.map(({ meeting }) => meeting)).size
    return { kind, meetings, tally: counted, share: attendanceShare(counted) }
  })

const belowNorm = (facts: Facts, all: readonly Mark[], span: ClosedSpan): Figures['below'] => {
  const norm = facts.norms.get('attendance.assumed_share', span.to)
  if (norm === null) return null
  const people = [...new Set(all.map(({ person }) => person))]
  const shares = people
    .map(person => attendanceShare(tally(all.filter(mark => mark.person === person && !mark.onLeave))))
    .filter(({ denominator }) => denominator > 0)
  return {
    people: shares.filter(share => compareShare(share, norm) < 0).length,
    of: shares.length,
    norm,
  }
}

const ofGroup = ({ model }: Facts, group: string, { meeting }: Mark): boolean => {
  const entry = model.get('meeting', meeting)
  return entry !== undefined && groupIdsOf(entry.data).includes(group)
}

// A year in which nobody was to be paid anything has no total.
const allowancesOf = (facts: Facts, year: number): Figures['allowances'] => {
  const known = allowancesIfKnown(facts, year)
  if (known === null) return [{ year, totals: null }]
  return known.people.length === 0 ? [] : [{ year, totals: totalsOf(facts, known) }]
}

const hoursIn = (facts: Facts, year: number): readonly Hours[] => {
  const hours = hoursOf(facts, year)
  return hours.worked === 0 && !hours.untilNow ? [] : [hours]
}

/**
 * The figures of a period, of the whole council or of one workgroup, with what the archive knows today. Reads what
 * `EVALUATION_READS` names.
 */
export const figuresOf = (facts: Facts, span: ClosedSpan, group?: string): Figures => {
  const all = marks(facts, span).filter(mark => group === undefined || ofGroup(facts, group, mark))
  const years = yearsIn(span)
  const whole = group === undefined
  return {
    span,
    composition: whole ? { sizes: sizes(facts, span), outside: daysOutside(facts, span) } : null,
    attendance: attendanceFigures(all),
    below: whole ? belowNorm(facts, all, span) : null,
    years: years.map(year => ({
      year,
      rows: yearRows(facts, year).filter(
        row => row.obligation.kinds.length > 0 && (whole || row.group === group),
      ),
    })),
    deviations: whole
      ? facts.model.all('plan').flatMap(({ data }) => data.deviations.filter(({ on }) => within(on, span)))
      : [],
    advice: adviceFigures(facts, span, group),
    society: societyFigures(facts, span, group),
    hours: whole ? years.flatMap(year => hoursIn(facts, year)) : [],
    allowances: whole ? years.flatMap(year => allowancesOf(facts, year)) : [],
  }
}
