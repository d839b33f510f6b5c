import type { Rule } from '../rule.ts'
import { memberAccessAfterEnd } from './member-access-after-end.ts'
import { memberConfidentialityMissing } from './member-confidentiality-missing.ts'
import { memberDecisionWithoutReference } from './member-decision-without-reference.ts'
import { memberEndAfterTerm } from './member-end-after-term.ts'
import { memberEndBeforeStart } from './member-end-before-start.ts'
import { memberEndGroundDiffers } from './member-end-ground-differs.ts'
import { memberEndNotRecorded } from './member-end-not-recorded.ts'
import { memberEndorsementMissing } from './member-endorsement-missing.ts'
import { memberFewHours } from './member-few-hours.ts'
import { memberImpossibleTransition } from './member-impossible-transition.ts'
import { memberLowAttendance } from './member-low-attendance.ts'
import { memberNotNominated } from './member-not-nominated.ts'
import { memberNotResident } from './member-not-resident.ts'
import { memberPositionsUnconfirmed } from './member-positions-unconfirmed.ts'
import { memberReliefBeforeDecision } from './member-relief-before-decision.ts'
import { memberReliefDiffers } from './member-relief-differs.ts'
import { memberReliefGround } from './member-relief-ground.ts'
import { memberReliefMissing } from './member-relief-missing.ts'
import { memberReliefOtherGround } from './member-relief-other-ground.ts'
import { memberReliefWithoutArticle } from './member-relief-without-article.ts'
import { memberResidencyUnconfirmed } from './member-residency-unconfirmed.ts'
import { memberStartedBeforeDecision } from './member-started-before-decision.ts'
import { memberTermEnding } from './member-term-ending.ts'
import { memberTermGap } from './member-term-gap.ts'
import { memberTermTooLong } from './member-term-too-long.ts'
import { memberTermsOverlap } from './member-terms-overlap.ts'
import { memberTooManyTerms } from './member-too-many-terms.ts'
import { memberWithoutAppointment } from './member-without-appointment.ts'
import { memberWithoutContacts } from './member-without-contacts.ts'

export const memberRules: readonly Rule[] = [
  memberNotNominated,
  memberWithoutAppointment,
  memberDecisionWithoutReference,
  memberStartedBeforeDecision,
  memberImpossibleTransition,
  memberTermTooLong,
  memberTooManyTerms,
  memberTermsOverlap,
  memberTermGap,
  memberTermEnding,
  memberEndBeforeStart,
  memberEndAfterTerm,
  memberEndGroundDiffers,
  memberEndNotRecorded,
  memberReliefMissing,
  memberReliefOtherGround,
  memberReliefGround,
  memberReliefWithoutArticle,
  memberReliefBeforeDecision,
  memberReliefDiffers,
  memberNotResident,
  memberResidencyUnconfirmed,
  memberPositionsUnconfirmed,
  memberFewHours,
  memberEndorsementMissing,
  memberConfidentialityMissing,
  memberAccessAfterEnd,
  memberLowAttendance,
  memberWithoutContacts,
]
