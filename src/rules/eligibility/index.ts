import type { Rule } from '../rule.ts'
import { eligibilityAdvocacyActive } from './eligibility-advocacy-active.ts'
import { eligibilityAdvocacyBoard } from './eligibility-advocacy-board.ts'
import { eligibilityAuditCommission } from './eligibility-audit-commission.ts'
import { eligibilityCare } from './eligibility-care.ts'
import { eligibilityCareOther } from './eligibility-care-other.ts'
import { eligibilityChairBusiness } from './eligibility-chair-business.ts'
import { eligibilityChairBusinessUndeclared } from './eligibility-chair-business-undeclared.ts'
import { eligibilityChairPolitical } from './eligibility-chair-political.ts'
import { eligibilityCouncilSeat } from './eligibility-council-seat.ts'
import { eligibilityOwnList } from './eligibility-own-list.ts'
import { eligibilityPartyBoard } from './eligibility-party-board.ts'
import { eligibilitySupporterMunicipal } from './eligibility-supporter-municipal.ts'

export const eligibilityRules: readonly Rule[] = [
  eligibilityAdvocacyActive,
  eligibilityAdvocacyBoard,
  eligibilityAuditCommission,
  eligibilityCareOther,
  eligibilityCare,
  eligibilityChairBusinessUndeclared,
  eligibilityChairBusiness,
  eligibilityChairPolitical,
  eligibilityCouncilSeat,
  eligibilityOwnList,
  eligibilityPartyBoard,
  eligibilitySupporterMunicipal,
]
