import type { Rule } from '../rule.ts'
import { dateIdDiffers } from './date-id-differs.ts'
import { dateInFuture } from './date-in-future.ts'
import { datePeriodBackwards } from './date-period-backwards.ts'

export const dateRules: readonly Rule[] = [dateIdDiffers, dateInFuture, datePeriodBackwards]
