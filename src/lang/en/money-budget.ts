import { listed, longDay } from '../format.ts'
import type { BudgetWords } from '../nl/money-budget.ts'

export const budgetWords: BudgetWords = {
  title: year => `Budget ${year}`,
  asOf: day => `As it stands on ${longDay(day, 'en')}.`,
  caption: 'Budgeted, spent and expected',
  columns: {
    line: 'Line',
    budgeted: 'Budgeted',
    spent: 'Spent',
    committed: 'Committed',
    expected: 'Expected',
    left: 'Left',
    members: 'Members',
    total: 'Allowances',
    against: 'Left on the line',
    scenario: 'Number of members',
    date: 'Date',
    what: 'What for',
    amount: 'Amount',
    key: 'Key',
    planned: 'Planned',
    source: 'Where it stands',
  },
  total: 'Total',
  notBudgeted: 'none',
  how: 'How the expected amounts come about:',
  basis: {
    allowances: lines =>
      `${listed(lines, 'en')}: what the allowances come to over the whole year by ipr allowance. Who wants less or nothing is not taken off.`,
    assignment: lines => `${listed(lines, 'en')}: what the assignment gives for this year.`,
    contract: lines =>
      `${listed(lines, 'en')}: the amount budgeted, since the costs stand in a contract of the municipality.`,
    known: lines => `${listed(lines, 'en')}: what was spent, committed or planned.`,
  },
  over: (line, expected, budgeted, amount) =>
    `${expected} is expected for ${line}. ${budgeted} is budgeted. That is ${amount} too little.`,
  overNow: (line, spent, budgeted) => `${spent} was spent on ${line}. ${budgeted} was budgeted.`,
  unbudgeted: (line, amount) => `${amount} is expected or spent for ${line}. The budget has no line for it.`,
  scenariosCaption: 'Allowances with another number of members',
  scenario: { current: 'as decided now', min: 'the minimum', max: 'the maximum' },
  scenariosHow: 'Reckoned with the share of an ordinary member, from the first day of next month.',
  dates: 'Dates',
  date: {
    subsidy: (on, amount, done, conditions) =>
      `Subsidy of ${amount}: ${done === null ? `to be accounted for by ${longDay(on, 'en')}` : `accounted for on ${longDay(done, 'en')}`}.${conditions === null ? '' : ` Conditions: ${conditions}`}`,
    request: on => `Next year’s budget: to be submitted by ${longDay(on, 'en')}.`,
    account: on => `Last year’s spending: to be accounted for by ${longDay(on, 'en')}.`,
  },
  trainings: count =>
    count === 1
      ? '1 training of a lead is still to come. Keep money for it on the training line.'
      : `${count} trainings of leads are still to come. Keep money for them on the training line.`,
  chart: {
    caption: 'Budgeted, spent and expected for each line',
    alt: 'Bar chart. For each line three bars stand below each other: budgeted, spent and expected. The amounts are in the table.',
  },
  journal: {
    opening: year => `Budget ${year}`,
    head: (council, year, day) => `Budget and spending ${year} of ${council}, as on ${longDay(day, 'en')}`,
    granted: 'granted',
    budget: 'budget',
    expenses: 'expenses',
    note: 'Each entry adds up to zero. An exclamation mark: not paid yet.',
  },
  hoursTitle: year => `Hours of the supporter ${year}`,
  hours: {
    agreed: 'Agreed',
    perWeek: (hours, year) => `${hours} hours a week on average, ${year} hours over the year`,
    noNorm: 'no number of hours',
    untilNow: 'Agreed until now',
    worked: 'Worked',
    mean: 'On average',
    ofHours: hours => `${hours} hours`,
    aWeek: hours => `${hours} hours a week`,
    margin: 'Margin',
    standing: {
      within: margin => `That is within the margin of ${margin}.`,
      above: margin =>
        `That is more than agreed, even with the margin of ${margin}. Talk about the task list with the supporter.`,
      below: margin =>
        `That is less than agreed, even with the margin of ${margin}. Ask whether all hours are noted.`,
    },
    caption: 'For each month',
    columns: ['Month', 'Weeks', 'Worked', 'Agreed', 'Difference'],
    tasksCaption: 'On what',
    taskColumns: ['Work', 'Hours'],
    noTask: 'not noted',
    total: 'Total',
    nothing: 'No hours are noted yet.',
    chart: {
      caption: 'Hours worked and agreed for each month',
      alt: 'Bar chart. For each month two bars: worked and agreed. The hours are in the table.',
    },
  },
}
