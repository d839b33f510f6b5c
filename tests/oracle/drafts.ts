import type { DayNumber } from './days.ts'
import type { Mark, OracleCouncil, OracleMeeting, Span } from './plain-council.ts'

/** What the files of a council by chance say. */

/** A period as the archive writes it: it may have no last day, or one after the membership ended. */
export interface Written {
  readonly from: DayNumber
  readonly to: DayNumber | null
}

export interface MemberDraft {
  readonly id: string
  readonly terms: readonly (Span & { readonly kind: 'appointment' | 'reappointment' | 'development_chair' })[]
  /** Last day, where the file says it apart from the terms. */
  readonly end: DayNumber | null
  readonly roles: readonly (Written & { readonly role: string; readonly phase?: string })[]
  readonly groups: readonly (Written & { readonly group: string; readonly lead: Written | null })[]
}

export interface ClientDraft {
  readonly id: string
  readonly roles: readonly (Written & { readonly role: string })[]
}

export interface MeetingDraft {
  readonly date: DayNumber
  readonly kind: OracleMeeting['kind']
  readonly group: string | null
  readonly status: 'held' | 'planned' | 'cancelled'
  readonly inClientFolder: boolean
  readonly presence: readonly { readonly person: string; readonly mark: Mark; readonly guest: boolean }[]
}

/** A council on paper twice. */
export interface Twofold {
  readonly council: OracleCouncil
  readonly members: readonly MemberDraft[]
  readonly clients: readonly ClientDraft[]
  readonly meetings: readonly MeetingDraft[]
}

export const groupIds = ['anders', 'breed'] as const
