import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { type Group, groupLeadsOn, themesOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { longDay, shortDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { blank, heading, note, type Phrase, pairs, paragraph, room, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { documentWordsOf } from './documents.ts'

/** A workgroup with its last working agreements; without any, the day for which they are due. */
export interface GroupAgreements {
  readonly group: Group
  readonly last: Group['data']['agreements'][number] | undefined
  readonly due: Day | null
}

/** The working agreements of each workgroup of today (WG-14). Reads workgroups. */
export const agreementsOf = (facts: Facts): readonly GroupAgreements[] =>
  workgroupsOn(facts, facts.today).map(group => {
    const last = group.data.agreements.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
    const days = facts.norms.get('wg.agreements_due_days', group.data.from)
    return { group, last, due: last !== undefined || days === null ? null : addDays(group.data.from, days) }
  })

/** The working agreements of the workgroups with the municipality, and those that are missing (WG-14, GOV-07). */
export const agreementsDoc = (facts: Facts, found: readonly GroupAgreements[], lang: Lang): Doc => {
  const words = documentWordsOf(lang).agreements
  if (found.length === 0) return page(facts, words.title, lang, [paragraph(words.none)])
  return page(facts, words.title, lang, [
    table(
      '',
      words.columns,
      found.map(({ group, last, due }) =>
        last === undefined
          ? [group.data.name, due !== null && due < facts.today ? words.overdue(due) : words.missing, '', '']
          : [
              group.data.name,
              shortDay(last.on),
              last.with.map(id => nameOf(facts, id)).join(', '),
              last.document === undefined
                ? ''
                : (facts.model.get('document', last.document)?.data.title ?? last.document),
            ],
      ),
      { rowHeads: true },
    ),
    paragraph(words.make),
  ])
}

const FIELD = 30

/** A draft of working agreements for one workgroup, to fill in with the liaison (WG-14, START-07). */
export const agreementsTemplate = (facts: Facts, group: Group, lang: Lang): Doc => {
  const words = documentWordsOf(lang).template
  const { norms, today } = facts
  const word = (theme: string): string => norms.word('themes', theme, lang)
  const named = (ids: readonly string[]): Phrase =>
    ids.map(id => nameOf(facts, id)).join(', ') || blank(FIELD)
  const officers = group.data.officers
    .map(({ person, themes }) => words.officer(nameOf(facts, person), themes.map(word)))
    .join(', ')
  const min = norms.get('staff.per_year.min', today)
  const last = group.data.agreements.at(-1)?.document
  const earlier = last === undefined ? undefined : facts.model.get('document', last)?.data.title
  return page(facts, words.title(group.data.name), lang, [
    note('info', [paragraph(words.draft)]),
    heading(2, words.parties),
    pairs([
      [words.group, group.data.name],
      [words.lead, named(groupLeadsOn(facts, group, today))],
      [words.liaison, named(idsInRole(facts, today, 'liaison'))],
      [words.officers, officers || blank(FIELD)],
      [
        words.themes,
        themesOn(group.data, today)
          .map(({ theme }) => word(theme))
          .join(', ') || blank(FIELD),
      ],
      [words.from, longDay(today, lang)],
    ]),
    ...(earlier === undefined ? [] : [paragraph(words.earlier(earlier))]),
    ...words.sections.flatMap(([title = '', question = ''], index) => [
      heading(2, title),
      paragraph(question),
      ...(index === 0 && min !== null
        ? [paragraph(words.norm(min, norms.get('staff.per_year.max', today)))]
        : []),
      room(3),
    ]),
    heading(2, words.sign),
    pairs(words.signers.map((signer): readonly [string, Phrase] => [signer, blank(FIELD)])),
    paragraph(words.record),
  ])
}
