import type { Rule } from '../rule.ts'
import { relationAnsweredCouncil } from './relation-answered-council.ts'
import { relationBoardAsPartner } from './relation-board-as-partner.ts'
import { relationBoardDecidesAdvice } from './relation-board-decides-advice.ts'
import { relationContactAudit } from './relation-contact-audit.ts'
import { relationContactCouncillor } from './relation-contact-councillor.ts'
import { relationInformalAsAdvice } from './relation-informal-as-advice.ts'
import { relationMeetingCouncillor } from './relation-meeting-councillor.ts'
import { relationQuestionNotForwarded } from './relation-question-not-forwarded.ts'
import { relationSentToAudit } from './relation-sent-to-audit.ts'
import { relationSentToCouncillor } from './relation-sent-to-councillor.ts'

export const relationRules: readonly Rule[] = [
  relationAnsweredCouncil,
  relationBoardAsPartner,
  relationBoardDecidesAdvice,
  relationContactAudit,
  relationContactCouncillor,
  relationInformalAsAdvice,
  relationMeetingCouncillor,
  relationQuestionNotForwarded,
  relationSentToAudit,
  relationSentToCouncillor,
]
