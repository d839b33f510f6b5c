import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Budget, Spending } from '../../domain/money/budget.ts'
import { type Day, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { amount, type Cents } from '../../model/money.ts'
import { budgetWordsOf } from './budget-shared.ts'

/** One posting of an entry: an account and an amount. */
interface Posting {
  readonly account: string
  readonly cents: Cents
}

// A description ends at a semicolon or a line end, and a bar in it would name a payee.
const description = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/;/g, ',')
    .replace(/\|/g, '/')
    .trim()

const posting = ({ account, cents }: Posting): string =>
  `    ${account.padEnd(44)}  ${amount(cents).padStart(12)} EUR`

const entry = (day: Day, mark: '*' | '!', text: string, postings: readonly Posting[]): string =>
  [`${day} ${mark} ${description(text)}`, ...postings.map(posting)].join('\n')

const account = (root: string, line: string): string => `${root}:${line.replaceAll('_', '-')}`

/**
 * The accounts of a year as a plain-text journal in the syntax of hledger: what the municipality granted for each
 * line, and each expense against its line. What is dated after today is pending. Accounts are declared, every entry
 * adds up to zero, and no one's name or amount is in it.
 */
export const journal = (facts: Facts, { year, entry: { data } }: Budget, lang: Lang): string => {
  const { journal: words } = budgetWordsOf(lang)
  const lines = [...new Set([...data.budget, ...data.spending].map(({ line }) => line))]
  const accounts = [
    words.granted,
    ...lines.flatMap(line => [account(words.budget, line), account(words.expenses, line)]),
  ]
  const granted = data.budget.filter(row => row.amount !== 0)
  const total = granted.reduce((sum, row) => sum + row.amount, 0)
  const opening = entry(yearSpan(year).from, '*', words.opening(year), [
    ...granted.map(row => ({ account: account(words.budget, row.line), cents: row.amount })),
    { account: words.granted, cents: -total },
  ])
  const expense = ({ on, line, amount: cents, what }: Spending): string =>
    entry(on, on > facts.today ? '!' : '*', what, [
      { account: account(words.expenses, line), cents },
      { account: account(words.budget, line), cents: -cents },
    ])
  const spending = data.spending.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const council = facts.model.council.data.council.name
  return `${[
    `; ${description(words.head(council, year, facts.today))}\n; ${words.note}`,
    ['commodity 1000.00 EUR', ...accounts.toSorted().map(name => `account ${name}`)].join('\n'),
    ...(granted.length === 0 ? [] : [opening]),
    ...spending.map(expense),
  ].join('\n\n')}\n`
}
