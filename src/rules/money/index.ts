import type { Rule } from '../rule.ts'
import { moneyBudgetLineMissing } from './money-budget-line-missing.ts'
import { moneyChairCompensationMissing } from './money-chair-compensation-missing.ts'
import { moneyChairCompensationOutOfRange } from './money-chair-compensation-out-of-range.ts'
import { moneyFiscalSecondary } from './money-fiscal-secondary.ts'
import { moneyOverspent } from './money-overspent.ts'
import { moneyPaymentOverMonthMaximum } from './money-payment-over-month-maximum.ts'
import { moneyPaymentOverYearMaximum } from './money-payment-over-year-maximum.ts'
import { moneyPaymentToSupporter } from './money-payment-to-supporter.ts'
import { moneyPaymentUnknownRole } from './money-payment-unknown-role.ts'
import { moneySamePersonClosesAndReleases } from './money-same-person-closes-and-releases.ts'
import { moneySettlementDiffers } from './money-settlement-differs.ts'
import { moneySupporterHours } from './money-supporter-hours.ts'

/** Rules on money. */
export const moneyRules: readonly Rule[] = [
  moneyBudgetLineMissing,
  moneyChairCompensationMissing,
  moneyChairCompensationOutOfRange,
  moneyFiscalSecondary,
  moneyOverspent,
  moneyPaymentOverMonthMaximum,
  moneyPaymentOverYearMaximum,
  moneyPaymentToSupporter,
  moneyPaymentUnknownRole,
  moneySamePersonClosesAndReleases,
  moneySettlementDiffers,
  moneySupporterHours,
]
