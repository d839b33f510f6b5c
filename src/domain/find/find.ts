import type { Facts } from '../../model/facts.ts'
import { type Findable, findables } from './findables.ts'
import { fold } from './fold.ts'

/** A record in which every word was found. */
export interface Hit {
  readonly record: Findable
  /** The text of it that holds most of the words; null when only the title holds any. */
  readonly context: string | null
}

const holds = (text: string, words: readonly string[]): number => {
  const { text: folded } = fold(text)
  return words.filter(word => folded.includes(word)).length
}

const hitIn = (record: Findable, words: readonly string[]): Hit | undefined => {
  const everything = [record.id, record.title ?? '', ...record.texts].join('\n')
  if (holds(everything, words) < words.length) return undefined
  const best = record.texts
    .map(text => ({ text, found: holds(text, words) }))
    .reduce((most, each) => (each.found > most.found ? each : most), { text: '', found: 0 })
  return { record, context: best.found === 0 ? null : best.text }
}

/**
 * Everything that holds all words (folded, `needles`), as a part of a longer word too, so that `taxi` finds
 * `regiotaxi`; newest first within each kind.
 */
export const find = (facts: Facts, words: readonly string[]): readonly Hit[] =>
  findables(facts)
    .flatMap(record => hitIn(record, words) ?? [])
    .map((hit, index) => ({ hit, index }))
    .sort((a, b) => {
      const [before, after] = [a.hit.record.date, b.hit.record.date]
      return before === after ? a.index - b.index : before > after ? -1 : 1
    })
    .map(({ hit }) => hit)
