import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type ActionState, actionOn } from '../actions.ts'
import { closingOf } from '../registers/actions.ts'

/** One agreed follow-up action of an evaluation, as it stands today (EVAL-06). */
export interface FollowUp {
  readonly entry: Entry<'action'>
  readonly state: ActionState
  /** What is lacking of what, when, how and who. */
  readonly lacks: readonly ('when' | 'how' | 'who')[]
  /** The last word on it that was noted, and when. */
  readonly note: string | null
  readonly standing: 'done' | 'dropped' | 'late' | 'open'
  readonly closed: Day | string | null
}

const lacksOf = ({ entry: { data }, dueOn, owners }: ActionState): FollowUp['lacks'] => [
  ...(dueOn === null && !data.ongoing ? (['when'] as const) : []),
  ...(data.how === undefined ? (['how'] as const) : []),
  ...(owners.length === 0 ? (['who'] as const) : []),
]

/** The follow-up actions of evaluations, each once, in the order in which they are named; reads actions. */
export const followUpOf = (facts: Facts, evaluations: readonly Entry<'evaluation'>[]): readonly FollowUp[] =>
  [...new Set(evaluations.flatMap(({ data }) => data.follow_up))].flatMap((id): readonly FollowUp[] => {
    const entry = facts.model.get('action', id)
    if (entry === undefined) return []
    const state = actionOn(entry, facts.today)
    const closing = closingOf(entry)
    const standing = state.open
      ? state.late > 0
        ? 'late'
        : 'open'
      : closing?.step === 'dropped'
        ? 'dropped'
        : 'done'
    return [
      {
        entry,
        state,
        lacks: state.open ? lacksOf(state) : [],
        note: entry.data.events.findLast(({ note }) => note !== undefined)?.note ?? null,
        standing,
        closed: closing?.on ?? null,
      },
    ]
  })
