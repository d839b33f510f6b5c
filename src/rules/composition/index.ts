import type { Rule } from '../rule.ts'
import { compositionTooFew } from './composition-too-few.ts'

export const compositionRules: readonly Rule[] = [compositionTooFew]
