import type { ItemKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Outcome, Result, Role } from './point.ts'

const LATER: readonly Outcome[] = ['carried_over', 'not_reached', 'dropped']

const PLAIN: { readonly [K in ItemKind]: readonly Outcome[] } = {
  note: ['noted', 'discussed', 'decided', ...LATER],
  discuss: ['discussed', 'noted', 'decided', ...LATER],
  decide: ['decided', 'discussed', ...LATER],
}

/** The outcomes an item can have, the most likely first. */
export const outcomesFor = (role: Role, kind: ItemKind): readonly Outcome[] => {
  switch (role) {
    case 'standing':
      return ['noted', 'discussed']
    case 'agenda':
      return ['adopted', 'discussed']
    case 'adoption':
      return ['adopted', 'carried_over', 'not_reached']
    case 'action':
      return ['discussed', 'not_reached']
    case 'paper':
      return ['noted', 'discussed', 'decided', 'carried_over', 'not_reached']
    case 'request':
      return ['decided', 'noted', 'carried_over', 'not_reached']
    case 'draft':
    case 'suggestion':
    case 'form':
      return ['decided', 'discussed', 'carried_over', 'not_reached']
    case 'other':
      return PLAIN[kind]
  }
}

/** What a decision on an item can come to, the most likely first. */
export const resultsFor = (role: Role): readonly Result[] => {
  switch (role) {
    case 'request':
      return ['assign', 'decline']
    case 'draft':
      return ['issue', 'issue_with_changes', 'back_to_workgroup', 'not_issue', 'drop', 'decline']
    case 'suggestion':
      return ['examine', 'drop']
    case 'form':
      return ['form', 'drop']
    case 'standing':
    case 'agenda':
    case 'adoption':
    case 'action':
    case 'paper':
    case 'other':
      return ['agreed', 'rejected']
  }
}

/** Steps that an open action can get in a meeting, the most likely first. */
export const answersFor = ['done', 'answered', 'postponed', 'handed_over', 'dropped'] as const
export type AnswerStep = (typeof answersFor)[number]
