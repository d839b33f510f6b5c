import type { Rule } from '../rule.ts'
import { ccAbsent } from './cc-absent.ts'
import { ccAvailabilityUndeclared } from './cc-availability-undeclared.ts'
import { ccDoubleMembership } from './cc-double-membership.ts'
import { ccRepresentsMissing } from './cc-represents-missing.ts'
import { ccRepresentsOther } from './cc-represents-other.ts'
import { ccSize } from './cc-size.ts'
import { ccWithoutLead } from './cc-without-lead.ts'

export const ccRules: readonly Rule[] = [
  ccAbsent,
  ccAvailabilityUndeclared,
  ccDoubleMembership,
  ccRepresentsMissing,
  ccRepresentsOther,
  ccSize,
  ccWithoutLead,
]
