import type { Advice } from '../../../schemas/advice.ts'

/**
 * States of an advice (requirements section 2), in the order in which a life passes them. A later place is
 * further on; the ends stand last.
 */
export const STATES = [
  'none',
  'announced',
  'received',
  'listed',
  'assigned',
  'suggested',
  'examining',
  'enough_input',
  'form_chosen',
  'scheduled',
  'given',
  'reported',
  'in_dialogue',
  'drafted',
  'edited',
  'tabled',
  'decided',
  'sent',
  'reacted',
  'with_council',
  'closed',
  'dropped',
  'routed_informal',
  'declined',
  'not_issued',
  'withdrawn',
] as const
export type State = (typeof STATES)[number]

/** States that only the clock gives; they are never written (R10, R11a). */
export type ClockState = 'reaction_due' | 'reaction_overdue'

/** The three ways of section 2: requested (2.1), unsolicited written (2.2), unsolicited oral (2.3). */
export type Way = 'requested' | 'written' | 'oral'

/** Who takes a step (requirements 1.1). `council` is the residents' participation council as a whole. */
export type Actor =
  | 'council'
  | 'chair'
  | 'workgroup'
  | 'lead'
  | 'supporter'
  | 'liaison'
  | 'officer'
  | 'college'

/** The document that belongs to a step. */
export type Paper =
  | 'plan'
  | 'request'
  | 'agenda'
  | 'minutes'
  | 'decision'
  | 'notes'
  | 'draft'
  | 'advice'
  | 'letter'
  | 'reminder'
  | 'response'
  | 'council_paper'
  | 'report'
  | 'register'

const ENDS: readonly State[] = ['closed', 'dropped', 'routed_informal', 'declined', 'not_issued', 'withdrawn']

/** True when nobody has to take a next step any more. */
export const isEnd = (state: State): boolean => ENDS.includes(state)

const ISSUED: readonly State[] = ['given', 'reported', 'sent', 'reacted', 'with_council']

/**
 * True when `to` lies further on than `from`, so that a life can have skipped steps between them. What was issued
 * can only be closed, not dropped or declined any more.
 */
export const isFurther = (from: State, to: State): boolean =>
  !isEnd(from) &&
  STATES.indexOf(to) > STATES.indexOf(from) &&
  !(ISSUED.includes(from) && isEnd(to) && to !== 'closed')

/** The way of an advice, as its `kind` and `form` say; a requested advice has one way. */
export const wayOf = (advice: Pick<Advice, 'kind' | 'form'>): Way =>
  advice.kind === 'requested' ? 'requested' : advice.form
