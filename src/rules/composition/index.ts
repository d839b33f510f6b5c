import type { Rule } from '../rule.ts'
import { compositionLeavingTogether } from './composition-leaving-together.ts'
import { compositionManyLeaving } from './composition-many-leaving.ts'
import { compositionNoSecretaryDecision } from './composition-no-secretary-decision.ts'
import { compositionNotAMember } from './composition-not-a-member.ts'
import { compositionOutsideInPast } from './composition-outside-in-past.ts'
import { compositionRoleUncovered } from './composition-role-uncovered.ts'
import { compositionThemeUncovered } from './composition-theme-uncovered.ts'
import { compositionTooFew } from './composition-too-few.ts'
import { compositionTooMany } from './composition-too-many.ts'
import { compositionVacancyExpected } from './composition-vacancy-expected.ts'

export const compositionRules: readonly Rule[] = [
  compositionTooFew,
  compositionTooMany,
  compositionOutsideInPast,
  compositionVacancyExpected,
  compositionNotAMember,
  compositionNoSecretaryDecision,
  compositionThemeUncovered,
  compositionRoleUncovered,
  compositionManyLeaving,
  compositionLeavingTogether,
]
