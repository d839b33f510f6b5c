import type { Rule } from '../rule.ts'
import { meetingAdoptedElsewhere } from './meeting-adopted-elsewhere.ts'
import { meetingAgendaLate } from './meeting-agenda-late.ts'
import { meetingAgendaMissing } from './meeting-agenda-missing.ts'
import { meetingAgendaTextChanged } from './meeting-agenda-text-changed.ts'
import { meetingAldermanDelegation } from './meeting-alderman-delegation.ts'
import { meetingAldermanNotesLate } from './meeting-alderman-notes-late.ts'
import { meetingAldermanOneSided } from './meeting-alderman-one-sided.ts'
import { meetingAldermanTooFew } from './meeting-alderman-too-few.ts'
import { meetingAldermanWithoutChair } from './meeting-alderman-without-chair.ts'
import { meetingAttributedStatement } from './meeting-attributed-statement.ts'
import { meetingBigThemesMissing } from './meeting-big-themes-missing.ts'
import { meetingCancelledWithoutReason } from './meeting-cancelled-without-reason.ts'
import { meetingCcAldermanTooFew } from './meeting-cc-alderman-too-few.ts'
import { meetingCcExecutingTooFew } from './meeting-cc-executing-too-few.ts'
import { meetingDecisionMissing } from './meeting-decision-missing.ts'
import { meetingDecisionNumberDouble } from './meeting-decision-number-double.ts'
import { meetingDecisionNumberYear } from './meeting-decision-number-year.ts'
import { meetingFunctionMissing } from './meeting-function-missing.ts'
import { meetingGroupMissing } from './meeting-group-missing.ts'
import { meetingGuestItemUnknown } from './meeting-guest-item-unknown.ts'
import { meetingGuestWithoutItems } from './meeting-guest-without-items.ts'
import { meetingGuestWithoutPurpose } from './meeting-guest-without-purpose.ts'
import { meetingIncomingNumberDouble } from './meeting-incoming-number-double.ts'
import { meetingItemUnknown } from './meeting-item-unknown.ts'
import { meetingItemWithoutOutcome } from './meeting-item-without-outcome.ts'
import { meetingKindDiffers } from './meeting-kind-differs.ts'
import { meetingLevelDiffers } from './meeting-level-differs.ts'
import { meetingMinutesLate } from './meeting-minutes-late.ts'
import { meetingMinutesMissing } from './meeting-minutes-missing.ts'
import { meetingMinutesNotAdopted } from './meeting-minutes-not-adopted.ts'
import { meetingMinutesNotChecked } from './meeting-minutes-not-checked.ts'
import { meetingMoved } from './meeting-moved.ts'
import { meetingMunicipalityThroughout } from './meeting-municipality-throughout.ts'
import { meetingNotInPlan } from './meeting-not-in-plan.ts'
import { meetingNotPrepared } from './meeting-not-prepared.ts'
import { meetingOfficersAdviceDecision } from './meeting-officers-advice-decision.ts'
import { meetingOfficersTooFew } from './meeting-officers-too-few.ts'
import { meetingOfficersTooMany } from './meeting-officers-too-many.ts'
import { meetingPartyMissing } from './meeting-party-missing.ts'
import { meetingPastStillPlanned } from './meeting-past-still-planned.ts'
import { meetingPreparationIncomplete } from './meeting-preparation-incomplete.ts'
import { meetingPresenceInactive } from './meeting-presence-inactive.ts'
import { meetingPresenceMissing } from './meeting-presence-missing.ts'
import { meetingPresenceNotNoted } from './meeting-presence-not-noted.ts'
import { meetingPublic } from './meeting-public.ts'
import { meetingQuorum } from './meeting-quorum.ts'
import { meetingRelationItemMissing } from './meeting-relation-item-missing.ts'
import { meetingRequestDiscussed } from './meeting-request-discussed.ts'
import { meetingRoomNotArranged } from './meeting-room-not-arranged.ts'
import { meetingStartSessionMissing } from './meeting-start-session-missing.ts'
import { meetingStartTopicsMissing } from './meeting-start-topics-missing.ts'
import { meetingStartWorkgroupMissing } from './meeting-start-workgroup-missing.ts'
import { meetingStateConflict } from './meeting-state-conflict.ts'
import { meetingTooFew } from './meeting-too-few.ts'
import { meetingTooMany } from './meeting-too-many.ts'
import { meetingWorkgroupReportMissing } from './meeting-workgroup-report-missing.ts'

export const meetingRules: readonly Rule[] = [
  meetingKindDiffers,
  meetingPublic,
  meetingMunicipalityThroughout,
  meetingGuestWithoutItems,
  meetingGuestWithoutPurpose,
  meetingGuestItemUnknown,
  meetingPresenceMissing,
  meetingPresenceNotNoted,
  meetingPresenceInactive,
  meetingMinutesMissing,
  meetingMinutesLate,
  meetingMinutesNotChecked,
  meetingMinutesNotAdopted,
  meetingAdoptedElsewhere,
  meetingNotPrepared,
  meetingPreparationIncomplete,
  meetingAgendaLate,
  meetingAgendaMissing,
  meetingAgendaTextChanged,
  meetingRequestDiscussed,
  meetingWorkgroupReportMissing,
  meetingIncomingNumberDouble,
  meetingItemUnknown,
  meetingItemWithoutOutcome,
  meetingDecisionNumberDouble,
  meetingDecisionNumberYear,
  meetingDecisionMissing,
  meetingCancelledWithoutReason,
  meetingMoved,
  meetingPastStillPlanned,
  meetingStateConflict,
  meetingQuorum,
  meetingGroupMissing,
  meetingPartyMissing,
  meetingRoomNotArranged,
  meetingTooFew,
  meetingTooMany,
  meetingAldermanTooFew,
  meetingOfficersTooFew,
  meetingOfficersTooMany,
  meetingBigThemesMissing,
  meetingCcExecutingTooFew,
  meetingCcAldermanTooFew,
  meetingAldermanDelegation,
  meetingAldermanOneSided,
  meetingAldermanNotesLate,
  meetingAldermanWithoutChair,
  meetingRelationItemMissing,
  meetingNotInPlan,
  meetingOfficersAdviceDecision,
  meetingStartSessionMissing,
  meetingStartWorkgroupMissing,
  meetingStartTopicsMissing,
  meetingLevelDiffers,
  meetingFunctionMissing,
  meetingAttributedStatement,
]
