import type { Rule } from '../rule.ts'
import { workgroupAgreementsMissing } from './workgroup-agreements-missing.ts'
import { workgroupAtMinimum } from './workgroup-at-minimum.ts'
import { workgroupChangeWithoutRecord } from './workgroup-change-without-record.ts'
import { workgroupDistributionOutside } from './workgroup-distribution-outside.ts'
import { workgroupEvaluationMissing } from './workgroup-evaluation-missing.ts'
import { workgroupFewWithCc } from './workgroup-few-with-cc.ts'
import { workgroupLeadNotInGroup } from './workgroup-lead-not-in-group.ts'
import { workgroupLeadsTwo } from './workgroup-leads-two.ts'
import { workgroupMemberInMany } from './workgroup-member-in-many.ts'
import { workgroupMemberInNone } from './workgroup-member-in-none.ts'
import { workgroupNotAMember } from './workgroup-not-a-member.ts'
import { workgroupOfficersNotBriefed } from './workgroup-officers-not-briefed.ts'
import { workgroupOfficersNotLinked } from './workgroup-officers-not-linked.ts'
import { workgroupSeatOutside } from './workgroup-seat-outside.ts'
import { workgroupSetDiffers } from './workgroup-set-differs.ts'
import { workgroupSeveralLeads } from './workgroup-several-leads.ts'
import { workgroupThemeDouble } from './workgroup-theme-double.ts'
import { workgroupThemeOrphan } from './workgroup-theme-orphan.ts'
import { workgroupThemeWithoutOfficer } from './workgroup-theme-without-officer.ts'
import { workgroupTooSmall } from './workgroup-too-small.ts'
import { workgroupTrainingMissing } from './workgroup-training-missing.ts'
import { workgroupWithoutLead } from './workgroup-without-lead.ts'

export const workgroupRules: readonly Rule[] = [
  workgroupMemberInNone,
  workgroupMemberInMany,
  workgroupTooSmall,
  workgroupAtMinimum,
  workgroupNotAMember,
  workgroupSeatOutside,
  workgroupWithoutLead,
  workgroupSeveralLeads,
  workgroupLeadNotInGroup,
  workgroupLeadsTwo,
  workgroupThemeOrphan,
  workgroupThemeDouble,
  workgroupThemeWithoutOfficer,
  workgroupSetDiffers,
  workgroupChangeWithoutRecord,
  workgroupAgreementsMissing,
  workgroupTrainingMissing,
  workgroupEvaluationMissing,
  workgroupOfficersNotBriefed,
  workgroupOfficersNotLinked,
  workgroupDistributionOutside,
  workgroupFewWithCc,
]
