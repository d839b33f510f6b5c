import type { Deadline } from '../domain/deadline-types.ts'
import type { DeadlineWords } from '../lang/nl/deadline.ts'
import { heading, numbered, type Phrase, paragraph, strong } from '../tree/build.ts'
import type { Block } from '../tree/tree.ts'

/**
 * The proof of a deadline, fit to stand as an annex to a letter: a heading, what the deadline is about, and the
 * steps as a numbered list of which the outcome stands out.
 * @param options `about` says in a sentence of which term this is the proof; `level` is that of the heading (2)
 */
export const deadlineProof = (
  deadline: Deadline,
  words: DeadlineWords,
  options: { readonly about?: Phrase; readonly level?: 1 | 2 | 3 | 4 } = {},
): readonly Block[] => [
  heading(options.level ?? 2, words.title),
  ...(options.about === undefined ? [] : [paragraph(options.about)]),
  numbered(
    deadline.steps.map(step =>
      step.kind === 'due' || step.kind === 'standing_still' ? strong(words.step(step)) : words.step(step),
    ),
  ),
]
