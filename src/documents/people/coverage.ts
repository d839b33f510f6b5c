import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName } from '../../domain/names.ts'
import { type Coverage, coverage } from '../../domain/people/coverage.ts'
import { themesOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { hiddenSmall } from '../../domain/small-numbers.ts'
import { sentence } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { heading, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { peopleWordsOf } from './vacancies.ts'

/** Coverage of the themes of the workgroups of a day, of all themes where there are none, and of every resident role. */
export const coverageOn = (facts: Facts, day: Day) => {
  const owned = workgroupsOn(facts, day).flatMap(({ data }) => themesOn(data, day).map(({ theme }) => theme))
  const all = facts.norms.vocabulary('themes').map(({ id }) => id)
  return coverage(facts, day, {
    themes: owned.length === 0 ? all : [...new Set(owned)],
    residentRoles: facts.norms.vocabulary('resident_roles').map(({ id }) => id),
  })
}

const part = (
  title: string,
  columns: readonly string[],
  rows: readonly Coverage[],
  word: (id: string) => string,
): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(2, title),
        table(
          '',
          [columns[0]!, { head: columns[1]!, align: 'right' }],
          rows
            .toSorted((a, b) => a.interested - b.interested)
            .map(({ id, interested, enough }) => [
              sentence(word(id)),
              enough ? String(interested) : [strong(String(interested))],
            ]),
          { rowHeads: true },
        ),
      ]

// The latest counts of each trait, up to a day (COMP-06).
const spreadOn = ({ model }: Facts, day: Day) => {
  const counted = model.council.data.diversity
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  return counted.filter(
    ({ dimension }, index) => counted.findIndex(other => other.dimension === dimension) === index,
  )
}

// One or two people could be known by such a number, also among members.
const FEW = 3

const spread = (facts: Facts, day: Day, lang: Lang): readonly Block[] => {
  const words = peopleWordsOf(lang).coverage
  return spreadOn(facts, day).flatMap(({ on, dimension, groups }) => {
    const hidden = hiddenSmall(
      groups.map(({ count }) => count),
      FEW,
    )
    return [
      heading(2, sentence(facts.norms.word('diversity_dimensions', dimension, lang))),
      paragraph(words.countedOn(on)),
      table(
        '',
        [words.columns.spread[0]!, { head: words.columns.spread[1]!, align: 'right' as const }],
        groups.map(({ group, count }, index) => [group, hidden.has(index) ? words.few : String(count)]),
        { rowHeads: true },
      ),
    ]
  })
}

/** How many members are interested in each theme and resident role, never who: what to recruit for (COMP-06, COMP-07). */
export const coverageDoc = (facts: Facts, day: Day, lang: Lang): Doc => {
  const words = peopleWordsOf(lang).coverage
  const found = coverageOn(facts, day)
  const least = facts.norms.get('coverage.min_per_role', day)
  const name = (id: string): string => groupName(facts, id)
  return page(facts, words.title(day), lang, [
    paragraph(words.about(found.members)),
    ...(least === null ? [] : [paragraph(words.least(least))]),
    ...part(words.roles, words.columns.roles, found.residentRoles, id =>
      facts.norms.word('resident_roles', id, lang),
    ),
    ...part(words.groups, words.columns.groups, found.workgroups, name),
    ...spread(facts, day, lang),
    ...part(words.themes, words.columns.themes, found.themes, id => facts.norms.word('themes', id, lang)),
  ])
}
