import type { Rule } from '../rule.ts'
import { planMissing } from './plan-missing.ts'
import { planNoPapers } from './plan-no-papers.ts'
import { planPaperImpossible } from './plan-paper-impossible.ts'
import { planPaperUnmarked } from './plan-paper-unmarked.ts'
import { planPaperWithoutRequest } from './plan-paper-without-request.ts'
import { planRelevanceTalkMissing } from './plan-relevance-talk-missing.ts'
import { planTeamLeaderMissing } from './plan-team-leader-missing.ts'
import { planThemeWithoutMeeting } from './plan-theme-without-meeting.ts'

/** Rules on the year plan. */
export const planRules: readonly Rule[] = [
  planMissing,
  planNoPapers,
  planPaperImpossible,
  planPaperUnmarked,
  planPaperWithoutRequest,
  planRelevanceTalkMissing,
  planTeamLeaderMissing,
  planThemeWithoutMeeting,
]
