import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { together } from '../../domain/advice/overview.ts'
import { owes } from '../../domain/advice/owes.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { status } from '../../domain/advice/status.ts'
import { openGuards } from '../../domain/advice/taken.ts'
import type { Facts } from '../../model/facts.ts'
import { note, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { adviceWordsOf, owedText, stepWordsOf, whoText } from './shared.ts'

/** What a recorded step is called: of which advice, what, when. */
export const takenTitle = (life: AdviceLife, index: number, lang: Lang): string => {
  const { event, day } = life.steps[index]!
  return stepWordsOf(lang).taken(life.entry.data.title, adviceWordsOf(lang).step[event.event], day)
}

const turn = (facts: Facts, life: AdviceLife, lang: Lang): readonly Block[] => {
  const words = stepWordsOf(lang)
  const first = together(owes(facts, life))[0]
  if (first === undefined) return []
  const who = whoText(facts, life, first.who, lang)
  const what = owedText(first, lang)
  return [paragraph(first.due === null ? words.turn(who, what) : words.turnUntil(who, what, first.due))]
}

/** Where an advice stands after a change, and whose turn it is then. */
export const standing = (facts: Facts, life: AdviceLife, lang: Lang): readonly Block[] => [
  paragraph(stepWordsOf(lang).state(adviceWordsOf(lang).state[status(facts, life, facts.today).state])),
  ...turn(facts, life, lang),
]

/** What a recorded step leads to, and what about it is not in order yet. */
export const takenDoc = (facts: Facts, life: AdviceLife, index: number, lang: Lang): Doc => {
  const words = stepWordsOf(lang)
  const { event } = life.steps[index]!
  const open = openGuards(facts, life, index).map(name => adviceWordsOf(lang).guard[name])
  const sent = event.event === 'sent' ? event : undefined
  const unconfirmed =
    event.event === 'reacted' &&
    life.entry.data.recommendations.some(
      ({ answer }) => answer?.proposed_by !== undefined && answer.confirmed_by === undefined,
    )
  const { id } = life.entry
  const warnings = [
    ...(open.length === 0 ? [] : [words.open(open)]),
    ...(sent !== undefined && sent.text_hash === undefined ? [words.noText] : []),
  ]
  return page(facts, words.after, lang, [
    ...(sent?.number === undefined ? [] : [paragraph(words.number(sent.number))]),
    ...standing(facts, life, lang),
    ...(unconfirmed
      ? [paragraph(words.confirm(lang === 'nl' ? `ipr advies bevestig ${id}` : `ipr advice confirm ${id}`))]
      : []),
    ...(warnings.length === 0 ? [] : [note('warning', warnings.map(paragraph))]),
  ])
}
