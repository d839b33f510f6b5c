import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Params } from '../../model/finding.ts'

/** Who a task is for: a role, or everyone who is named in `people`. */
export const doers = [
  'chair',
  'supporter',
  'liaison',
  'lead',
  'treasurer',
  'member',
  'officer',
  'college',
  'council',
  'workgroup',
] as const
export type Doer = (typeof doers)[number]

/** What has to be done; each topic has its sentence in `lang`. */
export const taskTopics = [
  'prepare-meeting',
  'send-agenda',
  'arrange-room',
  'share-notes',
  'draft-minutes',
  'check-minutes',
  'close-minutes',
  'send-minutes',
  'record-meeting',
  'advice-step',
  'action',
  'obligation',
  'handle-papers',
  'term-ending',
  'confirm-positions',
  'welcome-member',
  'stale-signal',
  'reply-invitation',
  'discuss-contact',
] as const
export type TaskTopic = (typeof taskTopics)[number]

/** What it costs when it is not done: 3 cannot be made good, 2 hurts someone, 1 is untidy. */
export type Weight = 1 | 2 | 3

/** Something to do, as facts. */
export interface Task {
  readonly id: string
  readonly topic: TaskTopic
  readonly who: Doer
  /** Persons it is for, where they are known. */
  readonly people: readonly string[]
  /** Last day to do it in time; null when there is none. */
  readonly due: Day | null
  /** Days late; 0 in time. */
  readonly late: number
  /** Estimate of the work, in minutes. */
  readonly minutes: number
  readonly weight: Weight
  readonly say: Params
  /** References of the records it comes from. */
  readonly sources: readonly string[]
}

/** A source of tasks: what it finds for the days up to and including `until`. */
export type TaskRoute = (facts: Facts, until: Day) => readonly Task[]
