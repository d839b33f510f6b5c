import type { Decision } from '../../../schemas/minutes.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Pointer } from '../../model/source.ts'

/** Results that only a decision on an advice can have. */
const OF_ADVICE: ReadonlySet<Decision['result']> = new Set([
  'issue',
  'issue_with_changes',
  'back_to_workgroup',
  'not_issue',
  'examine',
  'form',
  'decline',
])

export interface AdviceDecision {
  readonly minutes: Entry<'minutes'>
  readonly at: Pointer
  readonly decision: Decision
}

/** Decisions on an advice in the minutes of one kind of meeting: by what they are about, or by their result. */
export const adviceDecisionsIn = ({ model }: Facts, kind: MeetingKind): readonly AdviceDecision[] =>
  model
    .all('minutes')
    .flatMap(minutes =>
      model.get('meeting', minutes.id)?.data.kind === kind
        ? minutes.data.items.flatMap(({ decisions }, item) =>
            decisions.flatMap((decision, index) =>
              OF_ADVICE.has(decision.result) || decision.about?.startsWith('advice:')
                ? [{ minutes, decision, at: ['items', item, 'decisions', index] }]
                : [],
            ),
          )
        : [],
    )
