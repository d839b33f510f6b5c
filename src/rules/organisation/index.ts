import type { Rule } from '../rule.ts'
import { organisationActionImpossibleStep } from './organisation-action-impossible-step.ts'
import { organisationActionLingering } from './organisation-action-lingering.ts'
import { organisationActionWithoutOwner } from './organisation-action-without-owner.ts'
import { organisationAnnualReportLate } from './organisation-annual-report-late.ts'
import { organisationAnnualReportQuotes } from './organisation-annual-report-quotes.ts'
import { organisationAssignmentMissing } from './organisation-assignment-missing.ts'
import { organisationCcCommissionMissing } from './organisation-cc-commission-missing.ts'
import { organisationChartOld } from './organisation-chart-old.ts'
import { organisationDocumentReplacedRunning } from './organisation-document-replaced-running.ts'
import { organisationExpectationTalk } from './organisation-expectation-talk.ts'
import { organisationFoundationAccountOverdue } from './organisation-foundation-account-overdue.ts'
import { organisationFoundationBoards } from './organisation-foundation-boards.ts'
import { organisationFoundationMissing } from './organisation-foundation-missing.ts'
import { organisationHouseRulesIncomplete } from './organisation-house-rules-incomplete.ts'
import { organisationHouseRulesMissing } from './organisation-house-rules-missing.ts'
import { organisationIncidentLateNotice } from './organisation-incident-late-notice.ts'
import { organisationIncidentOpen } from './organisation-incident-open.ts'
import { organisationInvolvementAccountMissing } from './organisation-involvement-account-missing.ts'
import { organisationInvolvementWithoutUse } from './organisation-involvement-without-use.ts'
import { organisationLiaisonMandate } from './organisation-liaison-mandate.ts'
import { organisationLiaisonVacant } from './organisation-liaison-vacant.ts'
import { organisationOrdinanceMissing } from './organisation-ordinance-missing.ts'
import { organisationSelectionChairNotExternal } from './organisation-selection-chair-not-external.ts'
import { organisationSelectionKeptTooLong } from './organisation-selection-kept-too-long.ts'
import { organisationSelectionSeats } from './organisation-selection-seats.ts'
import { organisationSelectionSupporter } from './organisation-selection-supporter.ts'
import { organisationSelectionWithoutChair } from './organisation-selection-without-chair.ts'
import { organisationSiteOld } from './organisation-site-old.ts'
import { organisationSupporterBeforeChair } from './organisation-supporter-before-chair.ts'
import { organisationSupporterConfidentiality } from './organisation-supporter-confidentiality.ts'
import { organisationSupporterContract } from './organisation-supporter-contract.ts'
import { organisationSupporterTaskList } from './organisation-supporter-task-list.ts'
import { organisationVacancyOrder } from './organisation-vacancy-order.ts'
import { organisationVisionMissing } from './organisation-vision-missing.ts'

export const organisationRules: readonly Rule[] = [
  organisationActionImpossibleStep,
  organisationActionLingering,
  organisationActionWithoutOwner,
  organisationAnnualReportLate,
  organisationAnnualReportQuotes,
  organisationAssignmentMissing,
  organisationCcCommissionMissing,
  organisationChartOld,
  organisationDocumentReplacedRunning,
  organisationExpectationTalk,
  organisationFoundationAccountOverdue,
  organisationFoundationBoards,
  organisationFoundationMissing,
  organisationHouseRulesIncomplete,
  organisationHouseRulesMissing,
  organisationIncidentLateNotice,
  organisationIncidentOpen,
  organisationInvolvementAccountMissing,
  organisationInvolvementWithoutUse,
  organisationLiaisonMandate,
  organisationLiaisonVacant,
  organisationOrdinanceMissing,
  organisationSelectionChairNotExternal,
  organisationSelectionKeptTooLong,
  organisationSelectionSeats,
  organisationSelectionSupporter,
  organisationSelectionWithoutChair,
  organisationSiteOld,
  organisationSupporterBeforeChair,
  organisationSupporterConfidentiality,
  organisationSupporterContract,
  organisationSupporterTaskList,
  organisationVacancyOrder,
  organisationVisionMissing,
]
