import { kindNamed } from '../../../schemas/kinds.ts'
import { levels, memberRoles } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import {
  type FolderAccess,
  folderAccess,
  kindAccess,
  type Leaving,
  leaving,
  stillInside,
  withoutStatement,
} from '../../domain/access.ts'
import { groupName, nameOf, someone } from '../../domain/names.ts'
import { personMaySee } from '../../domain/readers.ts'
import { accessWords as english } from '../../lang/en/access.ts'
import { listed, sentence } from '../../lang/format.ts'
import { type AccessWords, accessWords as dutch } from '../../lang/nl/access.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, pairs, paragraph, table, tick } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const accessWordsOf = (lang: Lang): AccessWords => (lang === 'nl' ? dutch : english)

/** What only git knows of the folders. */
export interface Settings {
  /** Addresses that a folder is set to share with, and that `ipr.yaml` does not list. */
  readonly strange: readonly { readonly folder: string; readonly urls: readonly string[] }[]
  /** Folders with a history in which the hooks are not set up. */
  readonly unguarded: readonly string[]
}

const folderName = (path: string, lang: Lang): string => (path === '.' ? accessWordsOf(lang).main : path)

const names = (facts: Facts, ids: readonly string[], lang: Lang): string =>
  ids.length === 0
    ? accessWordsOf(lang).none
    : listed(
        ids.map(id => nameOf(facts, id)),
        lang,
      )

const holdersBlocks = (
  facts: Facts,
  { path, holders, remotes }: FolderAccess,
  lang: Lang,
): readonly Block[] => {
  const words = accessWordsOf(lang)
  return [
    heading(2, words.holders(folderName(path, lang))),
    paragraph(`${names(facts, holders, lang)}.`),
    paragraph(remotes.length === 0 ? words.noRemotes : words.remotes(listed(remotes, lang))),
  ]
}

const groupOf = (
  facts: Facts,
  title: string,
  text: (names: string) => string,
  ids: readonly string[],
  lang: Lang,
) => (ids.length === 0 ? [] : [heading(2, title), paragraph(text(names(facts, ids, lang)))])

/** Who may see what, and who may have which folder (requirements 1.2, CONF-11, CONF-12, CONF-14). */
export const accessDoc = (facts: Facts, { strange, unguarded }: Settings, lang: Lang): Doc => {
  const words = accessWordsOf(lang)
  const folders = folderAccess(facts)
  return page(facts, words.title, lang, [
    ...strange.map(({ folder, urls }) => note('error', [paragraph(words.strange(folder, urls))])),
    ...(unguarded.length === 0
      ? []
      : [note('warning', [paragraph(words.unguarded(unguarded.map(path => folderName(path, lang))))])]),
    table(
      words.folders,
      words.columns,
      folders.map(({ path, audience, owner, present }) => [
        folderName(path, lang),
        levels.word(audience, lang),
        owner === null ? words.nobody : nameOf(facts, owner),
        present ? words.here : words.absent,
      ]),
      { rowHeads: true },
    ),
    paragraph(words.notice),
    ...folders.flatMap(folder => holdersBlocks(facts, folder, lang)),
    ...groupOf(facts, words.still, words.stillText, stillInside(facts), lang),
    ...groupOf(facts, words.unsigned, words.unsignedText, withoutStatement(facts), lang),
  ])
}

const stepsOf = (facts: Facts, found: Leaving, lang: Lang): readonly string[] => {
  const words = accessWordsOf(lang).leaving
  const group = (id: string): string => groupName(facts, id)
  const role = (key: string): string => memberRoles.word(key as (typeof memberRoles.keys)[number], lang)
  return [
    ...found.folders.map(({ path, remotes }) => words.folder(folderName(path, lang), listed(remotes, lang))),
    ...found.keeps.map(path => words.keeps(folderName(path, lang))),
    ...found.distributions.map(id => words.distribution(group(id))),
    ...found.groups.map(id => words.group(group(id))),
    ...found.roles.map(key => words.role(role(key))),
    ...(found.actions.length > 0 ? [words.actions(found.actions.length, found.person)] : []),
    ...(found.papers > 0 ? [words.papers(found.papers)] : []),
    words.copy,
    words.shared,
    words.promise,
  ]
}

const leavingBlocks = (facts: Facts, found: Leaving, lang: Lang): readonly Block[] => {
  const words = accessWordsOf(lang).leaving
  if (found.accessEnded !== null) return [paragraph(words.done(found.accessEnded))]
  return [
    heading(2, words.title),
    ...(found.on === null ? [] : [paragraph(words.left(found.on))]),
    bullets(stepsOf(facts, found, lang).map(step => [tick(), ` ${step}`])),
    paragraph(found.on === null ? words.later : words.record(found.person)),
  ]
}

/** What one person may see, and the checklist for when that person leaves (CONF-12). */
export const personAccessDoc = (facts: Facts, person: string, lang: Lang): Doc => {
  const words = accessWordsOf(lang).person
  const found = leaving(facts, person)
  const may = levels.keys.filter(
    level => level !== 'public' && personMaySee(facts, person, level, facts.today),
  )
  const signed = someone(facts, person)?.data.confidentiality_on
  const folders = folderAccess(facts).filter(({ holders }) => holders.includes(person))
  return page(facts, words.title(nameOf(facts, person)), lang, [
    pairs([
      [words.may, may.length === 0 ? words.nothing : may.map(level => levels.word(level, lang)).join(', ')],
      [
        words.folders,
        folders.length === 0 ? words.noFolders : folders.map(({ path }) => folderName(path, lang)).join(', '),
      ],
      [words.statement, signed === undefined ? words.unsigned : words.signed(signed)],
      ...(found.keeps.length === 0
        ? []
        : [[words.keeps, found.keeps.map(path => folderName(path, lang)).join(', ')] as const]),
    ]),
    ...(facts.model.get('member', person) === undefined ? [] : leavingBlocks(facts, found, lang)),
  ])
}

/** For each kind of file who may see it, by itself and at most (requirements 1.2). */
export const kindsDoc = (facts: Facts, lang: Lang): Doc => {
  const words = accessWordsOf(lang).kinds
  return page(facts, words.title, lang, [
    paragraph(words.lead),
    table(
      '',
      words.columns.map((head, index) => (index > 2 ? { head, align: 'right' as const } : { head })),
      kindAccess(facts).map(({ kind, level, widest, count, other }) => [
        sentence(kindNamed(kind).word[lang]),
        levels.word(level, lang),
        widest === level ? words.same : levels.word(widest, lang),
        `${count}`,
        `${other}`,
      ]),
      { rowHeads: true },
    ),
  ])
}
