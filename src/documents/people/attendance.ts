import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { byName, nameOf } from '../../domain/names.ts'
import { attendanceShare, type Mark, marks, tally } from '../../domain/people/attendance.ts'
import { activeDuring } from '../../domain/people/membership.ts'
import { compareShare } from '../../domain/people/share.ts'
import { personWords as english } from '../../lang/en/person.ts'
import { percent } from '../../lang/format.ts'
import { personWords as dutch, type PersonWords } from '../../lang/nl/person.ts'
import type { ClosedSpan } from '../../model/day.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type Phrase, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const personWordsOf = (lang: Lang): PersonWords => (lang === 'nl' ? dutch : english)

/** The part of a year that is over, today included. */
export const yearUntilToday = ({ today }: Facts, year: number): ClosedSpan => {
  const { from, to } = yearSpan(year)
  return { from, to: to < today ? to : today }
}

// Long leave counts neither for nor against someone.
const present = (all: readonly Mark[]): readonly Mark[] => all.filter(({ onLeave }) => !onLeave)

const cell = (all: readonly Mark[], lang: Lang): string => {
  const { numerator, denominator } = attendanceShare(tally(present(all)))
  return denominator === 0 ? '' : personWordsOf(lang).attendance.of(numerator, denominator)
}

interface Row {
  readonly member: string
  readonly all: readonly Mark[]
}

/** What is known of the presence of each member in a year, by name. Reads meetings, minutes, people and workgroups. */
export const attendanceRows = (facts: Facts, year: number): readonly Row[] => {
  const span = yearUntilToday(facts, year)
  const all = marks(facts, span)
  return byName(activeDuring(facts, span)).map(({ id }) => ({
    member: id,
    all: all.filter(({ person }) => person === id),
  }))
}

const OWN: ReadonlySet<MeetingKind> = new Set(['council', 'workgroup'])

const line = (facts: Facts, { member, all }: Row, norm: number | null, lang: Lang): readonly Phrase[] => {
  const of = (kind: MeetingKind) => all.filter(mark => mark.kind === kind)
  const share = attendanceShare(tally(present(all)))
  const { numerator, denominator } = share
  const part = denominator === 0 ? '' : percent(numerator / denominator)
  const low = norm !== null && denominator > 0 && compareShare(share, norm) < 0
  return [
    nameOf(facts, member),
    cell(of('council'), lang),
    cell(of('workgroup'), lang),
    cell(
      all.filter(({ kind }) => !OWN.has(kind)),
      lang,
    ),
    cell(all, lang),
    low ? [strong(part)] : part,
  ]
}

// A council without workgroups has no column for them.
const overview = (facts: Facts, rows: readonly Row[], norm: number | null, lang: Lang): Block => {
  const lines = rows.map(row => line(facts, row, norm, lang))
  const isUsed = (_: unknown, index: number): boolean => lines.some(cells => cells[index] !== '')
  return table(
    '',
    personWordsOf(lang)
      .attendance.columns.map((head, index) => (index === 0 ? head : { head, align: 'right' as const }))
      .filter(isUsed),
    lines.map(cells => cells.filter(isUsed)),
    { rowHeads: true },
  )
}

/** Attendance of each member at each kind of meeting, apart and together (MEMB-15), for members only. */
export const attendanceDoc = (facts: Facts, year: number, rows: readonly Row[], lang: Lang): Doc => {
  const words = personWordsOf(lang)
  const norm = facts.norms.get('attendance.assumed_share', yearSpan(year).from)
  const all = rows.flatMap(row => row.all)
  const open = new Set(all.filter(({ presence }) => presence === 'not_noted').map(({ meeting }) => meeting))
  return page(facts, words.attendance.title(year), lang, [
    paragraph(words.inside),
    ...(norm === null ? [] : [paragraph(words.attendance.norm(percent(norm)))]),
    ...(all.some(({ onLeave }) => onLeave) ? [paragraph(words.attendance.leave)] : []),
    ...(open.size === 0 ? [] : [paragraph(words.attendance.notNoted(open.size))]),
    all.length === 0 ? paragraph(words.attendance.none) : overview(facts, rows, norm, lang),
  ])
}

const kindsIn = (all: readonly Mark[]): readonly MeetingKind[] =>
  meetingKinds.keys.filter(kind => all.some(mark => mark.kind === kind))

/** The same for a spreadsheet: a row for each member and kind of meeting. */
export const attendanceSheet = (facts: Facts, rows: readonly Row[], lang: Lang) => ({
  columns: personWordsOf(lang).attendance.sheet.map(head => ({ head })),
  rows: rows.flatMap(({ member, all }) =>
    kindsIn(all).map(kind => {
      const counted = tally(all.filter(mark => mark.kind === kind))
      const { held, present: there, excused, absent, notNoted } = counted
      return [
        member,
        nameOf(facts, member),
        meetingKinds.word(kind, lang),
        held,
        there,
        excused,
        absent,
        notNoted,
      ]
    }),
  ),
})

/** The same as plain data. */
export const attendanceData = (rows: readonly Row[]) =>
  rows.map(({ member, all }) => ({
    member,
    kinds: kindsIn(all).map(kind => ({ kind, ...tally(all.filter(mark => mark.kind === kind)) })),
    together: tally(all),
  }))
