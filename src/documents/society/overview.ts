import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { compareShare } from '../../domain/people/share.ts'
import type { ContactsOverview } from '../../domain/society/overview.ts'
import { percent, sentence, shortDay } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, type Phrase, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Column, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { contactWordsOf } from './shared.ts'

const numbers = (columns: readonly string[]): readonly (string | Column)[] =>
  columns.map((head, index) => (index === 0 ? head : { head, align: 'right' }))

// A number below the norm is strong, so that it is seen.
const against = (value: number | null, least: number | null): Phrase => {
  if (value === null) return ''
  return least !== null && value < least ? [strong(String(value))] : String(value)
}

const focus = (
  facts: Facts,
  { share, total, known, year }: ContactsOverview,
  lang: Lang,
): readonly Block[] => {
  const words = contactWordsOf(lang).overview
  const min = facts.norms.get('contact.min_share_experience', yearSpan(year).from)
  const { numerator, denominator } = share
  const part = percent(denominator === 0 ? 0 : numerator / denominator)
  const line = words.share(numerator, denominator, part, min === null ? null : percent(min))
  const low = min !== null && compareShare(share, min) < 0
  return [paragraph(words.total(total, known)), low ? note('warning', [paragraph(line)]) : paragraph(line)]
}

const members = (facts: Facts, found: ContactsOverview, lang: Lang): readonly Block[] => {
  const words = contactWordsOf(lang).overview
  const least = facts.norms.get('contact.min_per_member_per_quarter', yearSpan(found.year).to)
  const about = words.quarters(least)
  return [
    heading(2, words.members),
    ...(about === '' ? [] : [paragraph(about)]),
    table(
      '',
      numbers(words.memberColumns),
      found.members.map(({ member, quarters, total, experience }) => [
        nameOf(facts, member),
        ...quarters.map(value => against(value, least)),
        String(total),
        String(experience),
      ]),
      { rowHeads: true },
    ),
  ]
}

const groups = (facts: Facts, found: ContactsOverview, lang: Lang): readonly Block[] => {
  const words = contactWordsOf(lang).overview
  if (found.groups.length === 0) return []
  const least = facts.norms.get('contact.client_per_wg_per_year', yearSpan(found.year).to)
  const about = words.clientNorm(least)
  return [
    heading(2, words.groups),
    ...(about === '' ? [] : [paragraph(about)]),
    table(
      '',
      numbers(words.groupColumns),
      found.groups.map(({ group, total, clients }) => [
        group.data.name,
        String(total),
        against(clients, least),
      ]),
      { rowHeads: true },
    ),
  ]
}

const blank = (
  facts: Facts,
  { clientGroups, groups: all }: ContactsOverview,
  lang: Lang,
): readonly Block[] => {
  const words = contactWordsOf(lang).overview
  const shown = clientGroups.filter(
    ({ total, blankIn }) => blankIn.length > 0 || (all.length === 0 && total === 0),
  )
  if (shown.length === 0) return [heading(2, words.blank), paragraph(words.noBlank)]
  return [
    heading(2, words.blank),
    ...(all.length === 0 ? [] : [paragraph(words.blankAbout)]),
    table(
      '',
      [words.blankColumns[0]!, { head: words.blankColumns[1]!, align: 'right' }, words.blankColumns[2]!],
      shown.map(({ id, total, blankIn }) => [
        sentence(facts.norms.word('client_groups', id, lang)),
        String(total),
        blankIn.map(({ data }) => data.name).join(', '),
      ]),
      { rowHeads: true },
    ),
  ]
}

const waiting = (facts: Facts, found: ContactsOverview, lang: Lang): readonly Block[] => {
  const words = contactWordsOf(lang).overview
  if (found.waiting.length === 0) return []
  return [
    heading(2, words.waiting),
    paragraph(words.waitingAbout),
    bullets(
      found.waiting.map(({ row, member }) =>
        words.waits(row.organisation, shortDay(row.on), nameOf(facts, member)),
      ),
    ),
  ]
}

/** Contacts of a year: focus on lived experience, each member and workgroup, blank spots (CONTACT-02, 04, 06, 07). */
export const overviewDoc = (facts: Facts, found: ContactsOverview, lang: Lang): Doc => {
  const words = contactWordsOf(lang).overview
  return page(facts, words.title(found.year), lang, [
    paragraph(words.inside),
    ...(found.total === 0 ? [paragraph(words.none)] : focus(facts, found, lang)),
    ...waiting(facts, found, lang),
    ...blank(facts, found, lang),
    ...groups(facts, found, lang),
    ...members(facts, found, lang),
  ])
}

/** The same as plain data. */
export const overviewData = ({
  share,
  groups: all,
  clientGroups,
  waiting: open,
  ...found
}: ContactsOverview) => ({
  ...found,
  with_experience: { own: share.numerator, of: share.denominator },
  groups: all.map(({ group, ...counts }) => ({ group: group.id, ...counts })),
  client_groups: clientGroups.map(({ id, total, blankIn }) => ({
    id,
    total,
    blank_in: blankIn.map(group => group.id),
  })),
  waiting: open.map(({ member, row }) => ({ member, on: row.on, organisation: row.organisation })),
})
