import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { hoursOf } from '../../domain/money/hours.ts'
import { nameOf } from '../../domain/names.ts'
import type { RoleTasks } from '../../domain/organisation/role-tasks.ts'
import { taskWords as english } from '../../lang/en/tasks.ts'
import { listed } from '../../lang/format.ts'
import { taskWords as dutch, type TaskWords } from '../../lang/nl/tasks.ts'
import { overlaps, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, pairs, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { obligationsTable } from '../planning/obligations.ts'
import { taskText, weekWordsOf } from '../week.ts'

const wordsOf = (lang: Lang): TaskWords => (lang === 'nl' ? dutch : english)

// The council decides on the supporter's list every year, and on the hours (SUPP-03, SUPP-05).
const supporterYear = (facts: Facts, { role, year }: RoleTasks, lang: Lang): readonly Block[] => {
  if (role !== 'supporter') return []
  const words = wordsOf(lang)
  const list = facts.model
    .all('document')
    .findLast(({ data }) => data.kind === 'task_list' && overlaps(data, yearSpan(year)))?.data
  const { overYear, worked, untilNow } = hoursOf(facts, year)
  return [
    paragraph(list === undefined ? words.undecided(year) : words.decided(list.title, list.reference ?? null)),
    ...(overYear === null
      ? []
      : [
          heading(2, words.hours(year)),
          paragraph(words.agreed(overYear)),
          paragraph(words.worked(worked, untilNow)),
        ]),
  ]
}

const now = ({ now: tasks }: RoleTasks, lang: Lang): readonly Block[] => {
  const words = wordsOf(lang)
  const week = weekWordsOf(lang)
  if (tasks.length === 0) return []
  const when = (due: (typeof tasks)[number]): string =>
    due.late > 0 ? week.late(due.late) : due.due === null ? week.anytime : week.due(due.due)
  return [heading(2, words.soon), bullets(tasks.map(task => `${taskText(task, lang)} (${when(task)})`))]
}

/** The task list of a role: what belongs to it, what the year asks of it, and what there is to do now. */
export const roleTasksDoc = (facts: Facts, found: RoleTasks, lang: Lang): Doc => {
  const words = wordsOf(lang)
  const { role, year, holders, standing, leads, joins, outside } = found
  const names = listed(
    holders.map(id => nameOf(facts, id)),
    lang,
  )
  return page(facts, words.title[role], lang, [
    ...(role === 'member' || role === 'college' ? [] : [pairs([[words.now, names || words.nobody]])]),
    ...(outside ? [paragraph(words.outside)] : []),
    ...supporterYear(facts, found, lang),
    ...now(found, lang),
    ...(leads.length === 0 ? [] : [heading(2, words.leads(year)), obligationsTable(facts, leads, lang)]),
    ...(joins.length === 0 ? [] : [heading(2, words.joins(year)), obligationsTable(facts, joins, lang)]),
    heading(2, words.standing),
    standing.length === 0 ? paragraph(words.none) : bullets(standing.map(task => task[lang])),
  ])
}

/** The same as plain data. */
export const roleTasksData = ({ standing, leads, joins, now: tasks, ...found }: RoleTasks, lang: Lang) => {
  const rows = (list: typeof leads) =>
    list.map(({ obligation, group, held, planned, min, needed, standing: state }) => ({
      id: obligation.id,
      title: obligation.title[lang],
      group: group ?? null,
      held,
      planned,
      min,
      needed,
      standing: state,
    }))
  return {
    ...found,
    standing: standing.map(({ id, rows: from, ...task }) => ({ id, task: task[lang], rows: from })),
    leads: rows(leads),
    joins: rows(joins),
    now: tasks.map(task => ({ id: task.id, text: taskText(task, lang), due: task.due, late: task.late })),
  }
}
