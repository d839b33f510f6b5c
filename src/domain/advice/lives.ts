import type { Facts } from '../../model/facts.ts'
import { type AdviceLife, replay } from './replay.ts'

// Rules, lists and agendas ask for all lives again and again; one replay serves them all.
const replayed = new WeakMap<Facts, readonly AdviceLife[]>()

/** Every advice with its life, by path of the dossier. */
export const livesOf = (facts: Facts): readonly AdviceLife[] => {
  const lives = replayed.get(facts) ?? facts.model.all('advice').map(entry => replay(facts, entry))
  replayed.set(facts, lives)
  return lives
}
