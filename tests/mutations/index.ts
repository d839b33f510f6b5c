import { adviceMutations } from './advice.ts'
import { adviceRoundMutations } from './advice-rounds.ts'
import { chairMutations } from './chair.ts'
import { departureMutations } from './departures.ts'
import { documentMutations } from './documents.ts'
import type { Mutation } from './edit.ts'
import { eligibilityMutations } from './eligibility.ts'
import { evaluationMutations } from './evaluation.ts'
import { meetingMutations } from './meetings.ts'
import { minutesMutations } from './minutes.ts'
import { moneyMutations } from './money.ts'
import { peopleMutations } from './people.ts'
import { planMutations } from './plan.ts'
import { privacyMutations } from './privacy.ts'
import { recommendationMutations } from './recommendations.ts'
import { referenceMutations } from './references.ts'
import { societyMutations } from './society.ts'
import { visibilityMutations } from './visibility.ts'
import { workgroupMutations } from './workgroups.ts'
import { writingMutations } from './writing.ts'

/** What is broken about people, money and files, one row for each fact. */
export const councilMutations: readonly Mutation[] = [
  ...peopleMutations,
  ...departureMutations,
  ...eligibilityMutations,
  ...chairMutations,
  ...workgroupMutations,
  ...documentMutations,
  ...moneyMutations,
  ...referenceMutations,
  ...visibilityMutations,
  ...privacyMutations,
]

/** What is broken about the work: meetings, advices, society, the year. */
export const workMutations: readonly Mutation[] = [
  ...meetingMutations,
  ...minutesMutations,
  ...adviceMutations,
  ...adviceRoundMutations,
  ...writingMutations,
  ...recommendationMutations,
  ...societyMutations,
  ...planMutations,
  ...evaluationMutations,
]
