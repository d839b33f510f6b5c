import { type Day, yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import { countObligation } from '../meetings/obligations.ts'
import { obligation } from '../meetings/obligations-table.ts'
import { normOn } from './norm-on.ts'

/** A day in a year on which something about money is due. */
export interface MoneyDate {
  /** `subsidy`: a grant's account · `request`: next year's budget · `account`: last year's spending. */
  readonly what: 'subsidy' | 'request' | 'account'
  readonly on: Day
  /** Of a subsidy: its amount, the day on which it was accounted for, and what it asks. */
  readonly amount: Cents | null
  readonly done: Day | null
  readonly conditions: string | null
}

/** What is due in a year, by day: accounts of subsidies (FOUND-06), and days that the council set itself. */
export const moneyDates = (facts: Facts, year: number): readonly MoneyDate[] => {
  const { from } = yearSpan(year)
  const enabled = normOn(facts, 'foundation.enabled', from) === true
  const grants = (enabled ? facts.model.all('foundation') : []).flatMap(({ data }) => data.subsidies)
  const own = (what: 'request' | 'account'): readonly MoneyDate[] => {
    const on = normOn(facts, `budget.${what}_due`, from)
    return on === null
      ? []
      : [{ what, on: `${year}-${on}` as Day, amount: null, done: null, conditions: null }]
  }
  return [
    ...grants
      .filter(grant => yearOf(grant.account_due) === year)
      .map(
        (grant): MoneyDate => ({
          what: 'subsidy',
          on: grant.account_due,
          amount: grant.amount,
          done: grant.accounted_on ?? null,
          conditions: grant.conditions ?? null,
        }),
      ),
    ...own('request'),
    ...own('account'),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** Trainings of leads that still have to come in a year, to be paid from the training budget (BUDG-07). */
export const trainingsToCome = (facts: Facts, year: number): number =>
  countObligation(facts, obligation('lead-training'), year).reduce((sum, { needed }) => sum + needed, 0)
