/** A calendar as data, for programs that keep one: what stands when, without how it is written down. */

export interface CalendarEntry {
  /** The same for as long as the entry is about the same thing, also when it moves. */
  readonly uid: string
  readonly title: string
  /** More about it, a line each. */
  readonly lines: readonly string[]
  readonly place: string | null
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `HH:MM`, local to Europe/Amsterdam; null for what holds for the whole day. */
  readonly start: string | null
  readonly end: string | null
  readonly cancelled: boolean
  /** Counts the times it moved or was cancelled. */
  readonly sequence: number
  /** One word for what it is. */
  readonly category: string
  /** True when people are elsewhere meanwhile; a last day keeps nobody. */
  readonly busy: boolean
  /** When to remind: so many days before, at the same time of day, or at nine in the morning for a whole day. */
  readonly alarms: readonly number[]
}

export interface Calendar {
  readonly title: string
  readonly lang: 'nl' | 'en'
  readonly council: string
  /** The day it was made: what a reader compares two versions by. */
  readonly made: string
  readonly entries: readonly CalendarEntry[]
}
