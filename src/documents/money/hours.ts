import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Hours, Minutes } from '../../domain/money/hours.ts'
import { decimal, monthName, percent } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { drawing, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Column, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { budgetWordsOf } from './budget-shared.ts'
import { barChart } from './chart.ts'
import { notesOf } from './shared.ts'

const inHours = (minutes: Minutes, lang: Lang): string => decimal(minutes / 60, 1, lang)

const shortHours = (minutes: Minutes, lang: Lang): string =>
  decimal(minutes / 60, minutes % 60 === 0 ? 0 : 1, lang)

const head = (hours: Hours, lang: Lang): Block => {
  const { hours: words } = budgetWordsOf(lang)
  const { perWeek, overYear, untilNow, worked, mean } = hours
  return pairs([
    [
      words.agreed,
      perWeek === null || overYear === null
        ? words.noNorm
        : words.perWeek(shortHours(perWeek, lang), shortHours(overYear, lang)),
    ],
    ...(untilNow === null ? [] : [[words.untilNow, words.ofHours(shortHours(untilNow, lang))] as const]),
    [words.worked, words.ofHours(shortHours(worked, lang))],
    ...(mean === null ? [] : [[words.mean, words.aWeek(shortHours(mean, lang))] as const]),
  ])
}

const right = (head: string): Column => ({ head, align: 'right' })

const months = (hours: Hours, lang: Lang): Block => {
  const { hours: words } = budgetWordsOf(lang)
  const [month = '', ...numbers] = words.columns
  const row = (name: string, weeks: number, worked: Minutes, expected: Minutes | null) => [
    name,
    String(weeks),
    inHours(worked, lang),
    expected === null ? '' : inHours(expected, lang),
    expected === null ? '' : inHours(worked - expected, lang),
  ]
  const weeks = hours.months.reduce((sum, each) => sum + each.weeks, 0)
  const total = row(words.total, weeks, hours.worked, hours.overYear)
  return table(
    words.caption,
    [month, ...numbers.map(right)],
    [
      ...hours.months.map(each => row(monthName(each.month, lang), each.weeks, each.worked, each.expected)),
      total.map(cell => strong(cell)),
    ],
    { rowHeads: true },
  )
}

const tasks = ({ tasks: list }: Hours, lang: Lang): readonly Block[] => {
  const { hours: words } = budgetWordsOf(lang)
  const [what = '', worked = ''] = words.taskColumns
  if (list.every(({ task }) => task === null)) return []
  const rows = list.map(row => [row.task ?? words.noTask, inHours(row.worked, lang)])
  return [table(words.tasksCaption, [what, right(worked)], rows, { rowHeads: true })]
}

const chart = ({ months: list }: Hours, lang: Lang): Block => {
  const { hours: words } = budgetWordsOf(lang)
  const svg = barChart({
    series: [words.worked, words.agreed],
    groups: list.map(({ month, worked, expected }) => ({
      label: monthName(month, lang),
      values: [worked, expected ?? 0],
      texts: [inHours(worked, lang), expected === null ? '' : inHours(expected, lang)],
    })),
  })
  return drawing(svg, words.chart.alt, words.chart.caption)
}

/** The supporter's hours of a year beside what is agreed, month by month (SUPP-05). */
export const hoursDoc = (facts: Facts, hours: Hours, lang: Lang): Doc => {
  const words = budgetWordsOf(lang)
  const { standing, margin, worked } = hours
  const said = standing === null ? null : words.hours.standing[standing](percent(margin ?? 0))
  return page(facts, words.hoursTitle(hours.year), lang, [
    head(hours, lang),
    ...(said === null || worked === 0
      ? []
      : standing === 'within'
        ? [paragraph(said)]
        : notesOf('warning', [said])),
    ...(worked === 0
      ? [paragraph(words.hours.nothing)]
      : [months(hours, lang), chart(hours, lang), ...tasks(hours, lang)]),
  ])
}

/** The hours as plain data, in whole minutes. */
export const hoursData = ({ months: list, tasks: done, ...hours }: Hours) => ({
  year: hours.year,
  worked_minutes: hours.worked,
  per_week_minutes: hours.perWeek,
  over_year_minutes: hours.overYear,
  until_now_minutes: hours.untilNow,
  mean_minutes: hours.mean,
  margin: hours.margin,
  standing: hours.standing,
  months: list.map(({ month, weeks, worked, expected }) => ({
    month,
    weeks,
    worked_minutes: worked,
    expected_minutes: expected,
  })),
  tasks: done.map(({ task, worked }) => ({ task, worked_minutes: worked })),
})
