import type { ItemKind, MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Params } from '../../model/finding.ts'
import type { Entry } from '../../model/model.ts'
import type { Series } from '../meetings/next.ts'

/** What an item is about, in the words of the agenda: each topic has its title and question in `lang`. */
export const topics = [
  'opening',
  'agenda',
  'announcements',
  'speaking',
  'minutes',
  'actions',
  'action',
  'incoming',
  'paper',
  'request',
  'draft-advice',
  'response',
  'response-hollow',
  'response-overdue',
  'report-of-oral-advice',
  'workgroup-report',
  'workgroup-reports',
  'suggestions',
  'suggestion',
  'obligations',
  'obligation',
  'invitations',
  'invitation',
  'proposed',
  'themes',
  'theme',
  'cooperation',
  'signals',
  'signal',
  'group-advice',
  'listed',
  'next-meeting',
  'round',
  'close',
] as const
export type Topic = (typeof topics)[number]

/** Why an item is on the agenda; permanent, since frozen agendas hold it. */
export type Reason =
  | 'standing'
  | 'minutes-not-adopted'
  | 'action-due'
  | 'action-open'
  | 'actions-open'
  | 'received-since'
  | 'papers-received'
  | 'signals-waiting'
  | 'request-received'
  | 'draft-ready'
  | 'response-received'
  | 'response-hollow'
  | 'response-overdue'
  | 'oral-advice-reported'
  | 'workgroup-active'
  | 'suggested'
  | 'obligation-due'
  | 'obligations-due'
  | 'invitation-received'
  | 'proposed'
  | 'carried-over'
  | 'in-year-plan'
  | 'once-a-year'
  | 'with-workgroup'
  | 'from-workgroup'
  | 'announced-absence'

/** One item before it is numbered. Facts only; titles and reasons are made in `lang`. */
export interface Draft {
  /** Stable through the life of an agenda: the same fact always gives the same id. */
  readonly id: string
  readonly topic: Topic
  readonly reason: Reason
  readonly kind: ItemKind
  /** Planned minutes; 0 when its parent holds the time. */
  readonly minutes: number
  /** What title, question and reason are filled with. */
  readonly say: Params
  /** References `kind:id` of the records it comes from. */
  readonly sources: readonly string[]
  readonly parent?: string
  readonly part?: string
  readonly about?: string
  /** Ids of guests who are there for it, each with a purpose where one is known. */
  readonly guests?: readonly { readonly person: string; readonly purpose: string | null }[]
}

/** The meeting an agenda is for: in the archive, or proposed from the norms. */
export interface Occasion {
  readonly id: string
  readonly kind: MeetingKind
  readonly date: Day
  readonly groups: readonly string[]
  /** Null when the meeting is only proposed. */
  readonly entry: Entry<'meeting'> | null
  /** The last meeting of this kind and group that was held before it. */
  readonly previous: Entry<'meeting'> | null
}

/** One route by which facts reach an agenda. */
export interface Route {
  readonly id: string
  readonly find: (facts: Facts, occasion: Occasion) => readonly Draft[]
}

/** An item that is always there. */
export const standing = (id: string, topic: Topic, kind: ItemKind, minutes: number): Route => ({
  id,
  find: () => [{ id, topic, reason: 'standing', kind, minutes, say: {}, sources: [] }],
})

/** The series an occasion continues. */
export const seriesFor = ({ kind, groups }: Occasion): Series => ({ kind, group: groups[0] })
