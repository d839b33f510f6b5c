import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { holidayOn } from '../../domain/holidays.ts'
import { parties } from '../../domain/meetings/kinds.ts'
import type { Passed } from '../../domain/meetings/propose.ts'
import { groupName } from '../../domain/names.ts'
import type { ProposedYear, YearProposal } from '../../domain/planning/propose-year.ts'
import { planProposeWords as english } from '../../lang/en/plan-propose.ts'
import { fullDay } from '../../lang/format.ts'
import { planProposeWords as dutch, type PlanProposeWords } from '../../lang/nl/plan-propose.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

const wordsOf = (lang: Lang): PlanProposeWords => (lang === 'nl' ? dutch : english)

// Weekends need no word, and a recess is named once however many of its days were passed over.
const passedText = ({ day, why, name }: Passed, lang: Lang): readonly string[] => {
  const words = wordsOf(lang)
  switch (why) {
    case 'holiday':
      return [words.holiday(day, holidayOn(day)?.name[lang] ?? '')]
    case 'recess':
      return [words.recess(name ?? '')]
    case 'meeting':
      return [words.meeting(day)]
    case 'weekend':
      return []
  }
}

const MOST = 2

const noteText = ({ passed, vacant }: YearProposal, lang: Lang): string => {
  const words = wordsOf(lang)
  const reasons = [...new Set(passed.flatMap(one => passedText(one, lang)))].slice(0, MOST)
  const nobody = vacant.length === 0 ? [] : [words.vacant(vacant.map(party => parties.word(party, lang)))]
  return words.joined([...reasons, ...nobody])
}

const titled = (facts: Facts, title: string, groups: readonly string[], lang: Lang): string =>
  groups.length === 0 ? title : `${title}, ${wordsOf(lang).groups(groups.map(id => groupName(facts, id)))}`

/** The days proposed for a year, and the norms that it cannot meet. */
export const proposeDoc = (facts: Facts, { year, proposals, unmet }: ProposedYear, lang: Lang): Doc => {
  const words = wordsOf(lang)
  const rows = proposals.map(each => [
    fullDay(each.day, lang),
    each.start ?? '',
    titled(facts, each.obligation.title[lang], each.groups, lang),
    noteText(each, lang),
  ])
  const lines = unmet.map(({ obligation, group, short, why }) =>
    words.short(
      titled(facts, obligation.title[lang], group === undefined ? [] : [group], lang),
      short,
      words.why[why],
    ),
  )
  const { recess } = facts.model.council.data
  const known = recess.some(({ from }) => from.startsWith(`${year}-`))
  const nothing = proposals.length + unmet.length === 0
  return page(facts, words.title(year), lang, [
    ...(nothing ? [paragraph(words.nothing(year))] : []),
    ...(rows.length === 0 || known ? [] : [note('warning', [paragraph(words.noRecess(year))])]),
    ...(rows.length === 0 ? [] : [paragraph(words.about(rows.length)), table('', words.columns, rows)]),
    ...(lines.length === 0 ? [] : [heading(2, words.unmet), bullets(lines)]),
  ])
}

/** The same for a spreadsheet. */
export const proposeSheet = (facts: Facts, { proposals }: ProposedYear, lang: Lang) => ({
  columns: wordsOf(lang).sheet.map(head => ({ head })),
  rows: proposals.map(({ day, start, place, obligation, groups }) => [
    day,
    start ?? null,
    place ?? null,
    obligation.title[lang],
    groups.map(id => groupName(facts, id)).join(', '),
  ]),
})

/** The same as plain data. */
export const proposeData = ({ year, proposals, unmet }: ProposedYear) => ({
  year,
  proposals: proposals.map(({ obligation, kind, groups, day, start, place, passed, vacant }) => ({
    obligation: obligation.id,
    kind,
    groups,
    day,
    start: start ?? null,
    place: place ?? null,
    passed,
    vacant,
  })),
  unmet: unmet.map(({ obligation, group, short, why }) => ({
    obligation: obligation.id,
    group: group ?? null,
    short,
    why,
  })),
})
