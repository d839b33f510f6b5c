import type { Rule } from '../rule.ts'
import { originalChanged } from './original-changed.ts'
import { originalMissing } from './original-missing.ts'
import { originalSentChanged } from './original-sent-changed.ts'
import { originalUnlisted } from './original-unlisted.ts'

export const originalRules: readonly Rule[] = [
  originalChanged,
  originalMissing,
  originalSentChanged,
  originalUnlisted,
]
