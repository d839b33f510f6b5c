import type { DayNumber } from './days.ts'

/** A council as plain input: only what an allowance hangs on. */

export const ordinaryRoles = [
  'member',
  'lead',
  'chair',
  'deputy_chair',
  'secretary',
  'treasurer',
  'cc_member',
  'cc_lead',
] as const
export type OrdinaryRole = (typeof ordinaryRoles)[number]
export type Role = OrdinaryRole | 'chair_development'

/** Both days inclusive. */
export interface Span {
  readonly from: DayNumber
  readonly to: DayNumber
}

export interface OraclePerson {
  readonly id: string
  /** Cut off where the membership ends. */
  readonly roles: readonly (Span & { readonly role: Role })[]
  readonly groups: readonly (Span & { readonly group: string })[]
}

export type Mark = 'present' | 'excused' | 'absent'

/** A meeting that was held. */
export interface OracleMeeting {
  readonly date: DayNumber
  readonly kind: 'council' | 'workgroup' | 'officers' | 'alderman' | 'cc-executing' | 'cc-alderman'
  /** Of a workgroup meeting or a talk with policy officers. */
  readonly group?: string
  /** By person. */
  readonly marks: { readonly [id: string]: Mark }
}

export interface OracleNorms {
  /** By role, as decimal text. */
  readonly shares: { readonly [R in OrdinaryRole]: string }
  readonly capShare: string
  /** Cents. */
  readonly yearCap: number | null
  readonly attendanceRule: 'flat' | 'prorata_capped' | 'per_presence' | 'threshold'
  readonly appliesTo: readonly OrdinaryRole[]
  readonly base: 'pooled' | 'separate' | 'ipr_only'
  readonly kinds: readonly OracleMeeting['kind'][]
  readonly excusedCountsAs: 'absent' | 'excluded' | 'present'
  readonly assumedShare: string
  readonly remainderShare: string
  readonly ccRule: 'norm' | 'prorata' | 'all_or_nothing'
  readonly prorata: 'months' | 'days' | 'none'
  readonly monthRule: 'first_day' | 'majority' | 'daily'
  readonly rounding: 'cent_half_up' | 'euro_half_up' | 'euro_up'
  /** Cents for the whole assignment of the chair in the development phase. */
  readonly developmentAmount: number
  readonly developmentMaxMonths: number
  readonly developmentPlusMember: boolean
}

export interface OracleCouncil {
  readonly year: number
  /** Fiscal maximum of the year, in cents. */
  readonly maximum: number
  readonly norms: OracleNorms
  readonly people: readonly OraclePerson[]
  readonly meetings: readonly OracleMeeting[]
}
