import type { AdviceEvent } from '../../../schemas/advice-events.ts'
import { adviceForms, channels, councilModes } from '../../../schemas/vocabulary/advice.ts'
import { decisionResults, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { machine } from '../../domain/advice/machine.ts'
import type { AdviceLife, LifeStep } from '../../domain/advice/replay.ts'
import { nameOf } from '../../domain/names.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { emphasis, type Phrase, table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { actorText, adviceWordsOf, registerWordsOf } from './shared.ts'

// What an event says beside its day, its doer, its meeting and its decision.
const own = (facts: Facts, event: AdviceEvent, lang: Lang): readonly (string | undefined)[] => {
  const words = registerWordsOf(lang).show
  switch (event.event) {
    case 'sent':
      return [
        event.number === undefined ? undefined : words.sentAs(event.number),
        event.channel === undefined ? undefined : channels.word(event.channel, lang),
      ]
    case 'reminded':
    case 'routed_informal':
      return [event.to === undefined ? undefined : words.to(nameOf(facts, event.to))]
    case 'extended':
      return [words.until(event.until), event.reason]
    case 'form_chosen':
      return [adviceForms.word(event.form, lang)]
    case 'with_council':
      return [
        words.attached(event.advice_attached, event.response_attached),
        councilModes.word(event.mode, lang),
        event.reference,
      ]
    case 'council_question':
      return [words.forwarded(event.forwarded_on ?? null)]
    case 'decided_without_waiting':
      return [event.body]
    case 'decided_in_writing':
    case 'dropped':
    case 'declined':
    case 'withdrawn_by_municipality':
      return [event.reason]
    default:
      return []
  }
}

const details = (facts: Facts, life: AdviceLife, step: LifeStep, lang: Lang): Phrase => {
  const words = registerWordsOf(lang).show
  const { event, meeting, decision } = step
  const parts = [
    meeting === null ? undefined : meetingKinds.word(meeting.data.kind, lang),
    decision === null ? undefined : words.decision(decision.n, decisionResults.word(decision.result, lang)),
    ...own(facts, event, lang),
    event.note,
  ].filter(part => part !== undefined)
  const text = parts.map(part => part.replace(/\.$/, '')).join('; ')
  const wrong = life.impossible.some(({ index }) => index === step.index)
  return wrong ? [text, text === '' ? '' : '; ', emphasis(words.impossible)] : text
}

const doer = (facts: Facts, { event, row }: LifeStep, lang: Lang): string => {
  if ('by' in event && event.by !== undefined) return nameOf(facts, event.by)
  const actor = machine.find(({ id }) => id === row)?.actor
  return actor === undefined ? '' : actorText(facts, actor, lang)
}

/** Every step of a life in its order: the day, what, who, and where it was decided. */
export const timeline = (facts: Facts, life: AdviceLife, lang: Lang): Block => {
  const words = registerWordsOf(lang).show
  const { step: named } = adviceWordsOf(lang)
  return table(
    words.timeline,
    words.timelineColumns,
    life.steps.map(step => [
      step.day === null ? words.noDay : shortDay(step.day),
      named[step.event.event],
      doer(facts, step, lang),
      details(facts, life, step, lang),
    ]),
    { rowHeads: true },
  )
}
