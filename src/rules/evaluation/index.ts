import type { Rule } from '../rule.ts'
import { evaluationAnswerNames } from './evaluation-answer-names.ts'
import { evaluationChairTopicMissing } from './evaluation-chair-topic-missing.ts'
import { evaluationEvaluatorDependent } from './evaluation-evaluator-dependent.ts'
import { evaluationExternalOverdue } from './evaluation-external-overdue.ts'
import { evaluationFollowUpIncomplete } from './evaluation-follow-up-incomplete.ts'
import { evaluationInternalOverdue } from './evaluation-internal-overdue.ts'
import { evaluationKeptTooLong } from './evaluation-kept-too-long.ts'
import { evaluationMunicipalOverdue } from './evaluation-municipal-overdue.ts'
import { evaluationNotDiscussed } from './evaluation-not-discussed.ts'
import { evaluationPartNotApart } from './evaluation-part-not-apart.ts'
import { evaluationTopicMissing } from './evaluation-topic-missing.ts'
import { evaluationWithoutFollowUp } from './evaluation-without-follow-up.ts'

/** Rules on evaluations. */
export const evaluationRules: readonly Rule[] = [
  evaluationAnswerNames,
  evaluationChairTopicMissing,
  evaluationEvaluatorDependent,
  evaluationExternalOverdue,
  evaluationFollowUpIncomplete,
  evaluationInternalOverdue,
  evaluationKeptTooLong,
  evaluationMunicipalOverdue,
  evaluationNotDiscussed,
  evaluationPartNotApart,
  evaluationTopicMissing,
  evaluationWithoutFollowUp,
]
