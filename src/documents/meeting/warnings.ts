import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { obstacle, type Passed } from '../../domain/meetings/propose.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { note, paragraph } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { meetingWordsOf } from './shared.ts'

const warning = (facts: Facts, { day, why, name }: Passed, lang: Lang): string => {
  const words = meetingWordsOf(lang).obstacle
  switch (why) {
    case 'holiday':
      return words.holiday(day)
    case 'weekend':
      return words.weekend(day)
    case 'recess':
      return words.recess(day, name ?? '')
    case 'meeting':
      return words.meeting(day, facts.model.get('meeting', name ?? '')?.id ?? '')
  }
}

/** What a plan for a meeting says beside its changes: what speaks against the day, or nothing at all. */
export const warningsDoc = (
  facts: Facts,
  day: Day,
  title: string,
  lang: Lang,
): { readonly doc: Doc; readonly quiet?: true } => {
  const found = obstacle(facts, day, undefined)
  return found === undefined
    ? { doc: page(facts, title, lang, [], facts.today), quiet: true }
    : { doc: page(facts, title, lang, [note('warning', [paragraph(warning(facts, found, lang))])]) }
}
