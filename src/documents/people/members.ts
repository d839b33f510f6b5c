import { memberRoles } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import type { SeatHeld } from '../../domain/people/seats-held.ts'
import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { shortDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { peopleWordsOf, vacanciesBlocks } from './vacancies.ts'

const rolesText = ({ roles }: SeatHeld, lang: Lang): string =>
  roles.map(role => memberRoles.word(role, lang)).join(', ')

const groupsText = (facts: Facts, { groups }: SeatHeld, lang: Lang): string =>
  groups
    .map(({ group, lead }) => {
      const name = groupName(facts, group)
      return lead ? peopleWordsOf(lang).members.lead(name) : name
    })
    .join(', ')

const termText = ({ term, temporary }: SeatHeld, lang: Lang): string =>
  temporary ? peopleWordsOf(lang).members.temporary : String(term)

/** The composition of the council on a day: members with role, workgroups and term, and the vacancies. */
export const membersDoc = (facts: Facts, seats: readonly SeatHeld[], day: Day, lang: Lang): Doc => {
  const words = peopleWordsOf(lang).members
  const grouped = workgroupsOn(facts, day).length > 0
  return page(facts, words.title(day), lang, [
    seats.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns.filter(column => grouped || column !== words.groups),
          seats.map(seat => [
            nameOf(facts, seat.member),
            rolesText(seat, lang),
            ...(grouped ? [groupsText(facts, seat, lang)] : []),
            shortDay(seat.since),
            shortDay(seat.until),
            termText(seat, lang),
          ]),
          { rowHeads: true },
        ),
    ...vacanciesBlocks(facts, day, lang),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const membersSheet = (facts: Facts, seats: readonly SeatHeld[], lang: Lang) => ({
  columns: peopleWordsOf(lang).members.sheet.map(head => ({ head })),
  rows: seats.map(seat => [
    seat.member,
    nameOf(facts, seat.member),
    rolesText(seat, lang) || null,
    seat.groups.map(({ group }) => groupName(facts, group)).join(', ') || null,
    seat.groups
      .filter(({ lead }) => lead)
      .map(({ group }) => groupName(facts, group))
      .join(', ') || null,
    seat.since,
    seat.until,
    seat.term,
  ]),
})
