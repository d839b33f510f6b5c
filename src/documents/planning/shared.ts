import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName } from '../../domain/names.ts'
import { planYearWords as english } from '../../lang/en/plan-year.ts'
import { planYearWords as dutch, type PlanYearWords } from '../../lang/nl/plan-year.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

export const planYearWordsOf = (lang: Lang): PlanYearWords => (lang === 'nl' ? dutch : english)

/** Kind of a meeting with the names of its workgroups. */
export const meetingTitle = (
  facts: Facts,
  { data }: Entry<'meeting'>,
  groups: readonly string[],
  lang: Lang,
): string => [meetingKinds.word(data.kind, lang), ...groups.map(id => groupName(facts, id))].join(', ')
