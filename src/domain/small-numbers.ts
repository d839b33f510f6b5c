import type { Facts } from '../model/facts.ts'

/** Fewest people, or their stories, answers or talks, that a number may tell of by itself (CONF-09). */
export const leastShown = ({ norms, today }: Facts): number =>
  norms.get('publish.min_group_count', today) ?? 1

/**
 * Which of these numbers must not be shown, by index: those below `least`, and when that is only one also the next
 * smallest, as one number left out could be told from the total and the others.
 */
export const hiddenSmall = (numbers: readonly number[], least: number): ReadonlySet<number> => {
  const order = numbers.map((_, index) => index).toSorted((a, b) => numbers[a]! - numbers[b]!)
  const small = order.filter(index => numbers[index]! < least)
  const [next] = order.filter(index => numbers[index]! >= least)
  return new Set(small.length === 1 && next !== undefined ? [...small, next] : small)
}
