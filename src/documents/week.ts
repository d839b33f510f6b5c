import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../domain/names.ts'
import type { Task } from '../domain/week/task.ts'
import type { Week } from '../domain/week/week.ts'
import { weekWords as english } from '../lang/en/week.ts'
import { listed } from '../lang/format.ts'
import { weekWords as dutch, type WeekWords } from '../lang/nl/week.ts'
import type { Facts } from '../model/facts.ts'
import type { Params } from '../model/finding.ts'
import { bullets, emphasis, heading, paragraph, strong, table } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'
import { page } from './page.ts'

export const weekWordsOf = (lang: Lang): WeekWords => (lang === 'nl' ? dutch : english)

/** A task in words. */
export const taskText = (task: Task, lang: Lang): string =>
  (weekWordsOf(lang).task[task.topic] as (say: Params) => string)(task.say)

const when = ({ due, late }: Task, lang: Lang): string => {
  const words = weekWordsOf(lang)
  if (late > 0) return words.late(late)
  return due === null ? words.anytime : words.due(due)
}

const own = (tasks: readonly Task[], lang: Lang, cost: boolean): Block => {
  const words = weekWordsOf(lang)
  return bullets(
    tasks.map(task => [
      strong(taskText(task, lang)),
      ` (${when(task, lang)}, ${words.time(task.minutes)})`,
      ...(cost ? [' ', emphasis(words.cost[task.weight])] : []),
    ]),
  )
}

const others = (facts: Facts, tasks: readonly Task[], lang: Lang): Block => {
  const words = weekWordsOf(lang)
  const rows = tasks.map(task => [
    task.people.length > 0
      ? listed(
          task.people.map(id => nameOf(facts, id)),
          lang,
        )
      : words.doer[task.who],
    taskText(task, lang),
    when(task, lang),
  ])
  return table('', words.columns, rows)
}

/** The work of two weeks: what fits, what falls off and what that costs, and what others have to do. */
export const weekDoc = (facts: Facts, week: Week, reader: string | null, lang: Lang): Doc => {
  const words = weekWordsOf(lang)
  const minutes = week.fits.reduce((sum, task) => sum + task.minutes, 0)
  return page(facts, words.title(week.from, week.until), lang, [
    ...(reader === null ? [] : [paragraph(words.for(reader))]),
    ...(week.fits.length === 0
      ? [paragraph(words.nothing)]
      : [heading(2, words.fits(minutes, week.available)), own(week.fits, lang, false)]),
    ...(week.falls.length === 0
      ? []
      : [heading(2, words.falls(week.falls.length)), own(week.falls, lang, true)]),
    ...(week.others.length === 0 ? [] : [heading(2, words.others), others(facts, week.others, lang)]),
  ])
}
