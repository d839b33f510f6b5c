import { partnerKinds } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import type { Contact } from '../../domain/society/contacts.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { contactWordsOf, wordsFor } from './shared.ts'

/** Contacts one by one, newest first: with whom, what was heard, by whom (CONTACT-10). */
export const contactsDoc = (facts: Facts, title: string, contacts: readonly Contact[], lang: Lang): Doc => {
  const words = contactWordsOf(lang)
  return page(facts, title, lang, [
    paragraph(words.overview.inside),
    contacts.length === 0
      ? paragraph(words.list.none)
      : table(
          '',
          words.list.columns,
          contacts.map(({ row, member }) => [
            shortDay(row.on),
            words.list.partner(row.organisation, partnerKinds.word(row.partner, lang)),
            row.insight ?? '',
            nameOf(facts, member),
          ]),
          { rowHeads: true },
        ),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const contactsSheet = (facts: Facts, contacts: readonly Contact[], lang: Lang) => {
  const { sheet, yes, no } = contactWordsOf(lang).list
  return {
    columns: sheet.map(head => ({ head })),
    rows: contacts.map(({ row, member }) => [
      row.on,
      nameOf(facts, member),
      row.organisation,
      partnerKinds.word(row.partner, lang),
      row.place_kind === undefined ? null : facts.norms.word('place_kinds', row.place_kind, lang),
      row.group === undefined ? null : groupName(facts, row.group),
      wordsFor(facts, 'client_groups', row.client_groups, lang).join(', ') || null,
      wordsFor(facts, 'themes', row.themes, lang).join(', ') || null,
      row.insight ?? null,
      row.inbound ? yes : no,
      row.discussed_on ?? null,
      row.known_to_municipality ? yes : no,
      row.introduced_by === undefined ? null : nameOf(facts, row.introduced_by),
      row.signal ?? null,
    ]),
  }
}

/** The same as plain data. */
export const contactsData = (contacts: readonly Contact[]) =>
  contacts.map(({ row, member }) => ({ member, ...row }))
