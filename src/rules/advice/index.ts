import type { Rule } from '../rule.ts'
import { adviceAnnexesMissing } from './advice-annexes-missing.ts'
import { adviceAnswerConfirmedByAnother } from './advice-answer-confirmed-by-another.ts'
import { adviceAnswerHollow } from './advice-answer-hollow.ts'
import { adviceAnswerTooEarly } from './advice-answer-too-early.ts'
import { adviceAnswerUnconfirmed } from './advice-answer-unconfirmed.ts'
import { adviceApprovedByAnother } from './advice-approved-by-another.ts'
import { adviceAskedTooLate } from './advice-asked-too-late.ts'
import { adviceBundleNotIssued } from './advice-bundle-not-issued.ts'
import { adviceByCc } from './advice-by-cc.ts'
import { adviceByChair } from './advice-by-chair.ts'
import { adviceByMunicipality } from './advice-by-municipality.ts'
import { adviceByOutsider } from './advice-by-outsider.ts'
import { adviceBySupporter } from './advice-by-supporter.ts'
import { adviceCcNotConsulted } from './advice-cc-not-consulted.ts'
import { adviceCcOnlySource } from './advice-cc-only-source.ts'
import { adviceClientPerspective } from './advice-client-perspective.ts'
import { adviceContentNotApproved } from './advice-content-not-approved.ts'
import { adviceCouncilDateTooSoon } from './advice-council-date-too-soon.ts'
import { adviceCouncilMode } from './advice-council-mode.ts'
import { adviceCouncilQuestionNotForwarded } from './advice-council-question-not-forwarded.ts'
import { adviceDailyLife } from './advice-daily-life.ts'
import { adviceDecidedOutsideCouncil } from './advice-decided-outside-council.ts'
import { adviceDecidedWithoutWaiting } from './advice-decided-without-waiting.ts'
import { adviceDecisionAboutAnother } from './advice-decision-about-another.ts'
import { adviceDocumentMissing } from './advice-document-missing.ts'
import { adviceDossierNumber } from './advice-dossier-number.ts'
import { adviceFewSourceKinds } from './advice-few-source-kinds.ts'
import { adviceFollowUpOverdue } from './advice-follow-up-overdue.ts'
import { adviceFormDiffers } from './advice-form-differs.ts'
import { adviceGivenElsewhere } from './advice-given-elsewhere.ts'
import { adviceImpossibleStep } from './advice-impossible-step.ts'
import { adviceLate } from './advice-late.ts'
import { adviceLawMissing } from './advice-law-missing.ts'
import { adviceLedgerCarriedOver } from './advice-ledger-carried-over.ts'
import { adviceLedgerDiffers } from './advice-ledger-differs.ts'
import { adviceLedgerUnbalanced } from './advice-ledger-unbalanced.ts'
import { adviceLedgerYear } from './advice-ledger-year.ts'
import { adviceMeetingNotHeld } from './advice-meeting-not-held.ts'
import { adviceNotAttached } from './advice-not-attached.ts'
import { adviceNotEdited } from './advice-not-edited.ts'
import { adviceNotInInvolvement } from './advice-not-in-involvement.ts'
import { adviceNotInPlan } from './advice-not-in-plan.ts'
import { adviceNumberDouble } from './advice-number-double.ts'
import { adviceNumberForm } from './advice-number-form.ts'
import { adviceNumberMissing } from './advice-number-missing.ts'
import { adviceNumberYear } from './advice-number-year.ts'
import { adviceOralWithoutReport } from './advice-oral-without-report.ts'
import { adviceOrderOfDates } from './advice-order-of-dates.ts'
import { advicePhaseMissing } from './advice-phase-missing.ts'
import { adviceReactionAfterCouncil } from './advice-reaction-after-council.ts'
import { adviceReactionMissesPapers } from './advice-reaction-misses-papers.ts'
import { adviceReactionOverdue } from './advice-reaction-overdue.ts'
import { adviceReceiptDiffers } from './advice-receipt-differs.ts'
import { adviceRecommendationNumbers } from './advice-recommendation-numbers.ts'
import { adviceRecommendationUnanswered } from './advice-recommendation-unanswered.ts'
import { adviceRegional } from './advice-regional.ts'
import { adviceRejectedWithoutReason } from './advice-rejected-without-reason.ts'
import { adviceReleasedTooEarly } from './advice-released-too-early.ts'
import { adviceRequestNotIncoming } from './advice-request-not-incoming.ts'
import { adviceRequestNotListed } from './advice-request-not-listed.ts'
import { adviceResidentRoles } from './advice-resident-roles.ts'
import { adviceSentLate } from './advice-sent-late.ts'
import { adviceSingleContributor } from './advice-single-contributor.ts'
import { adviceStraightToWorkgroup } from './advice-straight-to-workgroup.ts'
import { adviceTextChanged } from './advice-text-changed.ts'
import { adviceThemeMissing } from './advice-theme-missing.ts'
import { adviceThemeOfAnotherGroup } from './advice-theme-of-another-group.ts'
import { adviceThemeWithoutWorkgroup } from './advice-theme-without-workgroup.ts'
import { adviceToCouncilLate } from './advice-to-council-late.ts'
import { adviceUnknownDecision } from './advice-unknown-decision.ts'
import { adviceUnsolicitedWithoutSuggestion } from './advice-unsolicited-without-suggestion.ts'
import { adviceUseMissing } from './advice-use-missing.ts'
import { adviceWithoutCouncilDate } from './advice-without-council-date.ts'
import { adviceWithoutDecision } from './advice-without-decision.ts'
import { adviceWithoutDialogue } from './advice-without-dialogue.ts'
import { adviceWithoutLeadingGroup } from './advice-without-leading-group.ts'
import { adviceWithoutResidentSource } from './advice-without-resident-source.ts'
import { adviceWithoutWishedDate } from './advice-without-wished-date.ts'
import { adviceWithoutWorkgroup } from './advice-without-workgroup.ts'
import { adviceWrongAddressee } from './advice-wrong-addressee.ts'

export const adviceRules: readonly Rule[] = [
  adviceAnnexesMissing,
  adviceAnswerConfirmedByAnother,
  adviceAnswerHollow,
  adviceAnswerTooEarly,
  adviceAnswerUnconfirmed,
  adviceApprovedByAnother,
  adviceAskedTooLate,
  adviceBundleNotIssued,
  adviceByCc,
  adviceByChair,
  adviceByMunicipality,
  adviceByOutsider,
  adviceBySupporter,
  adviceCcNotConsulted,
  adviceCcOnlySource,
  adviceClientPerspective,
  adviceContentNotApproved,
  adviceCouncilDateTooSoon,
  adviceCouncilMode,
  adviceCouncilQuestionNotForwarded,
  adviceDailyLife,
  adviceDecidedOutsideCouncil,
  adviceDecidedWithoutWaiting,
  adviceDecisionAboutAnother,
  adviceDocumentMissing,
  adviceDossierNumber,
  adviceFewSourceKinds,
  adviceFollowUpOverdue,
  adviceFormDiffers,
  adviceGivenElsewhere,
  adviceImpossibleStep,
  adviceLate,
  adviceLawMissing,
  adviceLedgerCarriedOver,
  adviceLedgerDiffers,
  adviceLedgerUnbalanced,
  adviceLedgerYear,
  adviceMeetingNotHeld,
  adviceNotAttached,
  adviceNotEdited,
  adviceNotInInvolvement,
  adviceNotInPlan,
  adviceNumberDouble,
  adviceNumberForm,
  adviceNumberMissing,
  adviceNumberYear,
  adviceOralWithoutReport,
  adviceOrderOfDates,
  advicePhaseMissing,
  adviceReactionAfterCouncil,
  adviceReactionMissesPapers,
  adviceReactionOverdue,
  adviceReceiptDiffers,
  adviceRecommendationNumbers,
  adviceRecommendationUnanswered,
  adviceRegional,
  adviceRejectedWithoutReason,
  adviceReleasedTooEarly,
  adviceRequestNotIncoming,
  adviceRequestNotListed,
  adviceResidentRoles,
  adviceSentLate,
  adviceSingleContributor,
  adviceStraightToWorkgroup,
  adviceTextChanged,
  adviceThemeMissing,
  adviceThemeOfAnotherGroup,
  adviceThemeWithoutWorkgroup,
  adviceToCouncilLate,
  adviceUnknownDecision,
  adviceUnsolicitedWithoutSuggestion,
  adviceUseMissing,
  adviceWithoutCouncilDate,
  adviceWithoutDecision,
  adviceWithoutDialogue,
  adviceWithoutLeadingGroup,
  adviceWithoutResidentSource,
  adviceWithoutWishedDate,
  adviceWithoutWorkgroup,
  adviceWrongAddressee,
]
