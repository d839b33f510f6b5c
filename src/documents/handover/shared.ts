import { levels, memberRoles, personRoles } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { AccessRow, Contact, Handover } from '../../domain/handover/handover.ts'
import type { ActionPromise, AdvicePromise } from '../../domain/handover/promises.ts'
import { nameOf } from '../../domain/names.ts'
import type { CalendarDay } from '../../domain/planning/calendar.ts'
import type { Task } from '../../domain/week/task.ts'
import { handoverWords as english } from '../../lang/en/handover.ts'
import { listed, sentence, shortDay } from '../../lang/format.ts'
import { dueText } from '../../lang/loose-days.ts'
import { handoverWords as dutch, type HandoverWords } from '../../lang/nl/handover.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, paragraph, strong, table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { actorText, dossierNumber, owedText } from '../advice/shared.ts'
import { itemText } from '../planning/calendar.ts'
import { taskText } from '../week.ts'

export const handoverWordsOf = (lang: Lang): HandoverWords => (lang === 'nl' ? dutch : english)

const names = (facts: Facts, ids: readonly string[], lang: Lang): string =>
  listed(
    ids.map(id => nameOf(facts, id)),
    lang,
  )

const lateOr = (due: string | null, late: number, lang: Lang) => {
  if (due === null) return ''
  return late > 0
    ? [strong(`${dueText(due, lang)}, ${handoverWordsOf(lang).late(late)}`)]
    : dueText(due, lang)
}

/** Open actions with who does them and what was said last. */
export const actionTable = (facts: Facts, actions: readonly ActionPromise[], lang: Lang): Block =>
  table(
    '',
    handoverWordsOf(lang).actionColumns,
    actions.map(({ action: { entry, owners, due, late }, note }) => [
      entry.data.what,
      names(facts, owners, lang),
      lateOr(due, late, lang),
      note ?? '',
    ]),
    { rowHeads: true },
  )

/** What is owed on advices, by whom. */
export const adviceTable = (facts: Facts, promises: readonly AdvicePromise[], lang: Lang): Block =>
  table(
    '',
    handoverWordsOf(lang).adviceColumns,
    promises.map(({ row: { row }, owed }) => [
      `${dossierNumber(row.entry)} ${row.entry.data.title}`,
      sentence(actorText(facts, owed.who, lang)),
      owedText(owed, lang),
      lateOr(owed.due, owed.late, lang),
    ]),
    { rowHeads: true },
  )

/** Tasks with their last day. */
export const taskTable = (tasks: readonly Task[], lang: Lang): Block => {
  const words = handoverWordsOf(lang)
  return table(
    '',
    words.todoColumns,
    tasks.map(task => [
      taskText(task, lang),
      task.late > 0
        ? [strong(words.late(task.late))]
        : task.due === null
          ? words.anytime
          : shortDay(task.due),
    ]),
    { rowHeads: true },
  )
}

/** Days with what stands on them. */
export const dateTable = (facts: Facts, dates: readonly CalendarDay[], lang: Lang): Block => {
  const words = handoverWordsOf(lang)
  if (dates.length === 0) return paragraph(words.noDates)
  return table(
    '',
    words.dateColumns,
    dates.flatMap(({ day, items }) =>
      items.map(item => [
        shortDay(day),
        item.type === 'meeting' ? (item.meeting.data.start ?? '') : '',
        itemText(facts, item, lang),
      ]),
    ),
  )
}

const roleWord = ({ role, group }: Contact, lang: Lang): string => {
  if (role === 'lead') return handoverWordsOf(lang).leadOf(group ?? '')
  const known: readonly string[] = memberRoles.keys
  return known.includes(role)
    ? memberRoles.word(role as (typeof memberRoles.keys)[number], lang)
    : personRoles.word(role as (typeof personRoles.keys)[number], lang)
}

/** Who has which role. */
export const peopleTable = (facts: Facts, contacts: readonly Contact[], lang: Lang): Block =>
  table(
    '',
    handoverWordsOf(lang).peopleColumns,
    contacts.map(contact => [sentence(roleWord(contact, lang)), names(facts, contact.people, lang)]),
    { rowHeads: true },
  )

const accessRow = (facts: Facts, { path, audience, owner, remotes, present }: AccessRow, lang: Lang) => {
  const words = handoverWordsOf(lang)
  return [
    path === '.' ? words.main : path,
    levels.word(audience, lang),
    owner === null ? words.noOwner : nameOf(facts, owner),
    remotes.length === 0 ? words.nowhere : remotes.join(', '),
    present ? words.yes : words.no,
  ]
}

/** Folders, addresses and who looks after them; never a password. */
export const accessBlocks = (facts: Facts, { access }: Handover, lang: Lang): readonly Block[] => {
  const words = handoverWordsOf(lang)
  const { council, public_repository: site, mail_domains: domains } = facts.model.council.data
  const lines = [
    ...(council.contact === undefined ? [] : [words.contact(council.contact)]),
    ...(site === undefined ? [] : [words.site(site)]),
    ...(domains.length === 0 ? [] : [words.domains(domains.join(', '))]),
    words.passwords,
  ]
  return [
    ...(access.length === 0
      ? []
      : [
          table(
            '',
            words.accessColumns,
            access.map(row => accessRow(facts, row, lang)),
            { rowHeads: true },
          ),
        ]),
    bullets(lines),
  ]
}
