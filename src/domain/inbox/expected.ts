import type { Facts } from '../../model/facts.ts'
import { slug } from '../../model/slug.ts'
import { livesOf } from '../advice/lives.ts'
import { nextSteps } from '../advice/next.ts'

/** What a file can be taken in as. */
export const importKinds = ['request', 'response', 'advice', 'minutes', 'paper'] as const
export type ImportKind = (typeof importKinds)[number]

/** A paper that the archive waits for: of which advice, or of which meeting. */
export interface Expected {
  readonly as: Exclude<ImportKind, 'paper'>
  readonly id: string
  readonly title: string
}

const EVENTS: { readonly [event: string]: Expected['as'] } = {
  received: 'request',
  drafted: 'advice',
  reacted: 'response',
}

/** Requests, drafts and responses that an advice waits for, and meetings that were held without minutes. */
export const expectedPapers = (facts: Facts): readonly Expected[] => {
  const { model, today } = facts
  const ofAdvices = livesOf(facts).flatMap(life => {
    const kinds = nextSteps(facts, life, today)
      .filter(step => step.expected)
      .flatMap(({ event }) => EVENTS[event] ?? [])
    return [...new Set(kinds)].map(as => ({ as, id: life.entry.id, title: life.entry.data.title }))
  })
  const ofMeetings = model
    .all('meeting')
    .filter(({ id, data }) => data.status !== 'cancelled' && data.date <= today && model.known('agenda', id))
    .filter(({ id }) => !model.known('minutes', id))
    .map(({ id }) => ({ as: 'minutes' as const, id, title: id }))
  return [...ofAdvices, ...ofMeetings]
}

// Words that many titles have say nothing; neither does a number.
const COMMON = new Set([
  'advies',
  'beleid',
  'gemeente',
  'over',
  'plan',
  'voor',
  'concept',
  'council',
  'reactie',
])

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .flatMap(word => slug(word).split('-'))
      .filter(word => word.length > 3 && !/^\d+$/.test(word) && !COMMON.has(word)),
  )

// The part of the telling words of a title that stand in a text; less than half of them says nothing.
const likeness = (title: string, text: ReadonlySet<string>): number => {
  const words = [...wordsOf(title)]
  const found = words.filter(word => text.has(word)).length
  return found * 2 < words.length ? 0 : found
}

/** The only one of these that a text is most like; undefined when several or none are. */
export const likeliest = (candidates: readonly Expected[], text: string): Expected | undefined => {
  const words = wordsOf(text)
  const scored = candidates
    .map(candidate => ({ candidate, score: likeness(candidate.title, words) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.candidate : undefined
}
