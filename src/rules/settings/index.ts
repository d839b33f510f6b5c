import type { Rule } from '../rule.ts'
import { settingsFiscalMaximumMissing } from './settings-fiscal-maximum-missing.ts'
import { settingsNormUnusable } from './settings-norm-unusable.ts'
import { settingsStartDateMissing } from './settings-start-date-missing.ts'

export const settingsRules: readonly Rule[] = [
  settingsFiscalMaximumMissing,
  settingsNormUnusable,
  settingsStartDateMissing,
]
