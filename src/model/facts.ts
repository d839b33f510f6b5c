import type { Day } from './day.ts'
import type { Fault } from './finding.ts'
import type { Model } from './model.ts'
import type { NormProblem, Norms } from './norms.ts'

/** Where today came from, most binding first. */
export type TodayFrom = 'option' | 'revision' | 'demo' | 'clock'

/** One change of one file, from git. */
export interface HistoryChange {
  readonly commit: string
  readonly author: string
  readonly day: Day
  readonly subject: string
  readonly status: 'added' | 'changed' | 'removed' | 'renamed'
  readonly path: string
  readonly from?: string
  /** What names the content before and after in the history; null when the file was not there. */
  readonly was?: string | null
  readonly now?: string | null
}

/** What git knows: every change, newest first. */
export type History = readonly HistoryChange[]

/** The commit of each repository (`.` or its folder); null without one. */
export interface Commits {
  readonly [repository: string]: string | null
}

/** Where each repository (`.` or its folder) is set to fetch from and push to. */
export type Addresses = ReadonlyMap<string, readonly string[]>

/** All that rules, figures and documents may know. Everything right of this is a pure function. */
export interface Facts {
  readonly model: Model
  readonly norms: Norms
  /** Deviations in `ipr.yaml` that could not be used. */
  readonly normProblems: readonly NormProblem[]
  readonly today: Day
  readonly todayFrom: TodayFrom
  /** Null where there is no git, or the command did not ask for it. */
  readonly history: History | null
  /** Null where there is no git, or the command did not ask for it. */
  readonly addresses: Addresses | null
  readonly faults: readonly Fault[]
}
