import { quarterOrDay } from '../../../schemas/scalars.ts'

/** One agreed follow-up action as it is said: what, how, who and when (EVAL-06). */
export interface Agreement {
  readonly what: string
  readonly how: string
  readonly who: readonly string[]
  readonly due: string
}

export type AgreementProblem = 'parts' | 'due'

/** True for a day or a quarter that can be a due date. */
const isDue = (said: string): boolean => quarterOrDay.safeParse(said).success

/**
 * Reads `WHAT | HOW | WHO | WHEN`: four parts none of which is empty, who as names with commas, when as a day or a
 * quarter. What cannot be read is a problem, never a guess.
 */
export const agreementOf = (said: string): Agreement | { readonly problem: AgreementProblem } => {
  const [what = '', how = '', who = '', due = '', ...more] = said.split('|').map(part => part.trim())
  const people = who.split(',').flatMap(name => (name.trim() === '' ? [] : [name.trim()]))
  if (more.length > 0 || [what, how, due].includes('') || people.length === 0) return { problem: 'parts' }
  return isDue(due) ? { what, how, who: people, due } : { problem: 'due' }
}
