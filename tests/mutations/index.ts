import { adviceMutations } from './advice.ts'
import { chairMutations } from './chair.ts'
import { documentMutations } from './documents.ts'
import type { Mutation } from './edit.ts'
import { eligibilityMutations } from './eligibility.ts'
import { evaluationMutations } from './evaluation.ts'
import { meetingMutations } from './meetings.ts'
import { moneyMutations } from './money.ts'
import { peopleMutations } from './people.ts'
import { planMutations } from './plan.ts'
import { privacyMutations } from './privacy.ts'
import { recommendationMutations } from './recommendations.ts'
import { referenceMutations } from './references.ts'
import { societyMutations } from './society.ts'
import { visibilityMutations } from './visibility.ts'
import { workgroupMutations } from './workgroups.ts'

/** Every way in which a fact of the example is broken, one row each. */
export const mutations: readonly Mutation[] = [
  ...peopleMutations,
  ...eligibilityMutations,
  ...chairMutations,
  ...workgroupMutations,
  ...adviceMutations,
  ...recommendationMutations,
  ...meetingMutations,
  ...moneyMutations,
  ...privacyMutations,
  ...visibilityMutations,
  ...referenceMutations,
  ...documentMutations,
  ...evaluationMutations,
  ...planMutations,
  ...societyMutations,
]
