import type { Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { adviceRules } from './advice/index.ts'
import { ccRules } from './cc/index.ts'
import { chairRules } from './chair/index.ts'
import { compositionRules } from './composition/index.ts'
import { contactRules } from './contact/index.ts'
import { dateRules } from './date/index.ts'
import { eligibilityRules } from './eligibility/index.ts'
import { evaluationRules } from './evaluation/index.ts'
import { fileRules } from './file/index.ts'
import { meetingRules } from './meeting/index.ts'
import { memberRules } from './member/index.ts'
import { moneyRules } from './money/index.ts'
import { organisationRules } from './organisation/index.ts'
import { originalRules } from './original/index.ts'
import { planRules } from './plan/index.ts'
import { privacyRules } from './privacy/index.ts'
import { referenceRules } from './reference/index.ts'
import { relationRules } from './relation/index.ts'
import type { Rule } from './rule.ts'
import { settingsRules } from './settings/index.ts'
import { signalRules } from './signal/index.ts'
import { visibilityRules } from './visibility/index.ts'
import { workgroupRules } from './workgroup/index.ts'

/** Every rule over the archive, by area. The list is all there is to registering one. */
export const rules: readonly Rule[] = [
  ...originalRules,
  ...referenceRules,
  ...dateRules,
  ...settingsRules,
  ...compositionRules,
  ...memberRules,
  ...eligibilityRules,
  ...chairRules,
  ...workgroupRules,
  ...meetingRules,
  ...adviceRules,
  ...signalRules,
  ...contactRules,
  ...planRules,
  ...evaluationRules,
  ...moneyRules,
  ...ccRules,
  ...relationRules,
  ...visibilityRules,
  ...privacyRules,
  ...organisationRules,
]

/** Every manual, those of the reader's own findings included. */
export const manuals: readonly Manual<Params>[] = [...fileRules, ...rules]
