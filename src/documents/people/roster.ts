import { endGrounds, termKinds } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { sizeOn } from '../../domain/people/composition.ts'
import { gapsAhead } from '../../domain/people/gaps.ts'
import { endingTogether, type Retirement, shareEnding } from '../../domain/people/roster.ts'
import { compareShare } from '../../domain/people/share.ts'
import { listed, percent, shortDay } from '../../lang/format.ts'
import { addMonths, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { peopleWordsOf, vacanciesBlocks } from './vacancies.ts'

const termText = ({ term, number }: Retirement, lang: Lang): string =>
  term.kind === 'development_chair'
    ? termKinds.word(term.kind, lang)
    : peopleWordsOf(lang).roster.number(number)

const afterwards = ({ ground, reappointable }: Retirement, lang: Lang): string => {
  const words = peopleWordsOf(lang).roster
  if (ground !== undefined) return words.ended(endGrounds.word(ground, lang))
  return reappointable ? words.reappointable : words.leaves
}

const recruiting = ({ prepareFrom }: Retirement, day: Day, lang: Lang) => {
  if (prepareFrom === undefined) return ''
  const from = shortDay(prepareFrom)
  return prepareFrom <= day ? [strong(peopleWordsOf(lang).roster.now(from))] : from
}

const together = (facts: Facts, lines: readonly Retirement[], day: Day, lang: Lang): readonly Block[] => {
  const words = peopleWordsOf(lang).roster
  const days = endingTogether(lines)
  const { size } = sizeOn(facts, day)
  if (days.length === 0) return []
  return [
    heading(2, words.together),
    bullets(
      days.map(({ on, members }) => {
        const names = listed(
          members.map(id => nameOf(facts, id)),
          lang,
        )
        return words.onDay(on, members.length, percent(members.length / Math.max(1, size)), names)
      }),
    ),
  ]
}

/** How many leave within a year of a day, against the norm (MEMB-06); a warning when it is more. */
const share = (facts: Facts, day: Day, lang: Lang): Block => {
  const words = peopleWordsOf(lang).roster
  const found = shareEnding(facts, day)
  const { numerator, denominator } = found
  const part = percent(denominator === 0 ? 0 : numerator / denominator)
  const most = facts.norms.get('term.max_share_ending_per_year', day)
  const line = words.share(numerator, denominator, part)
  if (most === null) return paragraph(line)
  const both = `${line} ${words.most(percent(most))}`
  return compareShare(found, most) > 0 ? note('warning', [paragraph(both)]) : paragraph(both)
}

const gaps = (facts: Facts, lines: readonly Retirement[], lang: Lang): readonly Block[] => {
  const words = peopleWordsOf(lang).roster
  const found = gapsAhead(facts, lines)
  if (found.length === 0) return []
  return [
    heading(2, words.gaps),
    bullets(
      found.map(({ from, chair, groups, residentRoles }) =>
        words.gapOn(from, [
          ...(chair ? [words.gap.chair] : []),
          ...groups.map(({ group, left, least }) => words.gap.group(groupName(facts, group), left, least)),
          ...(residentRoles.length === 0
            ? []
            : [words.gap.roles(residentRoles.map(role => facts.norms.word('resident_roles', role, lang)))]),
        ]),
      ),
    ),
  ]
}

/** The roster of resignation: whose membership ends when, what may follow, and from when to recruit (MEMB-06). */
export const rosterDoc = (
  facts: Facts,
  lines: readonly Retirement[],
  { day, months, lang }: { readonly day: Day; readonly months: number; readonly lang: Lang },
): Doc => {
  const words = peopleWordsOf(lang).roster
  return page(facts, words.title(day), lang, [
    paragraph(words.until(months, addMonths(day, months))),
    lines.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          lines.map(line => [
            shortDay(line.ends),
            nameOf(facts, line.member),
            termText(line, lang),
            afterwards(line, lang),
            recruiting(line, day, lang),
          ]),
        ),
    share(facts, day, lang),
    ...together(facts, lines, day, lang),
    ...gaps(facts, lines, lang),
    ...vacanciesBlocks(facts, day, lang),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const rosterSheet = (facts: Facts, lines: readonly Retirement[], lang: Lang) => {
  const words = peopleWordsOf(lang).roster
  return {
    columns: words.sheet.map(head => ({ head })),
    rows: lines.map(line => [
      line.ends,
      line.member,
      nameOf(facts, line.member),
      line.since,
      line.number,
      termKinds.word(line.term.kind, lang),
      line.reappointable ? words.yes : words.no,
      line.ground === undefined ? null : endGrounds.word(line.ground, lang),
      line.prepareFrom ?? null,
    ]),
  }
}
