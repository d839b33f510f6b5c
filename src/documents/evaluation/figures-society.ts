import { partnerKinds } from '../../../schemas/vocabulary/society.ts'
import type { Figures } from '../../domain/evaluation/figures.ts'
import { groupName } from '../../domain/names.ts'
import type { PatternRow } from '../../domain/society/patterns.ts'
import { listed, percent } from '../../lang/format.ts'
import { heading, paragraph, table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { numbers, type Page, shareText } from './figures-shared.ts'

/** Signals of a period by theme and by client group. */
export const signals = (
  { society: { signals: found } }: Figures,
  { facts, words, lang }: Page,
): readonly Block[] => {
  const rows = (list: 'themes' | 'client_groups', found: readonly PatternRow[]): readonly Block[] =>
    found.length === 0
      ? []
      : [
          table(
            '',
            numbers(words.signalColumns[list]),
            found.map(({ id, signals, open }) => [
              id === null ? words.unnamed : facts.norms.word(list, id, lang),
              String(signals),
              String(open),
            ]),
            { rowHeads: true },
          ),
        ]
  return [
    heading(3, words.signals),
    paragraph(words.signalsLine(found.total.signals, found.total.open)),
    ...rows('themes', found.by.themes),
    ...rows('client_groups', found.by.client_groups),
  ]
}

/** Contacts of a period: with whom, for which workgroup, and which groups nobody spoke with. */
export const contacts = ({ society: { contacts: found } }: Figures, page: Page): readonly Block[] => {
  const { facts, words, lang } = page
  const { total, experience, least, partners, clientGroups, groups } = found
  const blanks = clientGroups.filter(({ count }) => count === 0)
  return [
    heading(3, words.contacts),
    paragraph(
      [
        words.contactsLine(total, experience.numerator, shareText(experience)),
        ...(least === null || total === 0 ? [] : [words.contactsNorm(percent(least))]),
      ].join(' '),
    ),
    ...(partners.length === 0
      ? []
      : [
          table(
            '',
            numbers(words.partnerColumns),
            partners.map(({ id, count }) => [partnerKinds.word(id, lang), String(count)]),
            { rowHeads: true },
          ),
        ]),
    ...(groups.length === 0 || total === 0
      ? []
      : [
          table(
            '',
            numbers(words.groupColumns),
            groups.map(({ id, count, clients }) => [groupName(facts, id), String(count), String(clients)]),
            { rowHeads: true },
          ),
        ]),
    ...(total === 0
      ? []
      : [
          table(
            '',
            numbers(words.clientColumns),
            clientGroups
              .filter(({ count }) => count > 0)
              .map(({ id, count }) => [facts.norms.word('client_groups', id, lang), String(count)]),
            { rowHeads: true },
          ),
        ]),
    ...(blanks.length === 0 || total === 0
      ? []
      : [
          paragraph(
            words.blank(
              listed(
                blanks.map(({ id }) => facts.norms.word('client_groups', id, lang)),
                lang,
              ),
            ),
          ),
        ]),
  ]
}
