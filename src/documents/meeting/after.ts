import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { aftercare, type StepState } from '../../domain/meetings/aftercare.ts'
import { meetingCareWords as english } from '../../lang/en/meeting-care.ts'
import { meetingCareWords as dutch, type MeetingCareWords } from '../../lang/nl/meeting-care.ts'
import type { Facts } from '../../model/facts.ts'
import type { Params } from '../../model/finding.ts'
import type { Entry } from '../../model/model.ts'
import { bullets, code, heading, type Phrase, paragraph, tick } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { meetingName } from './shared.ts'

export const careWordsOf = (lang: Lang): MeetingCareWords => (lang === 'nl' ? dutch : english)

const line = ({ step, state, on, say }: StepState, lang: Lang): Phrase => {
  const words = careWordsOf(lang).after
  const text = (words.step[step] as (p: Params) => string)(say)
  const more = on !== null ? words.onDay(on) : state === 'waits' ? words.waits : ''
  return [tick(state === 'done'), ` ${text}${more}`]
}

/** What is done after a meeting and what comes next, as a list to go on with at any time (MEET-14). */
export const afterDoc = (facts: Facts, meeting: Entry<'meeting'>, lang: Lang): Doc => {
  const words = careWordsOf(lang).after
  const steps = aftercare(facts, meeting)
  const todo = steps.filter(({ state }) => state === 'open')
  return page(facts, words.title(meetingName(facts, meeting, lang), meeting.data.date), lang, [
    bullets(steps.map(step => line(step, lang))),
    ...(steps.every(({ state }) => state === 'done') ? [paragraph(words.all)] : []),
    ...(todo.length === 0
      ? []
      : [heading(2, words.next), bullets(todo.map(({ step }): Phrase => code(words.how[step](meeting.id))))]),
  ])
}
