import type { PublicSite } from '../domain/public/site.ts'
import type { Day } from '../model/day.ts'
import { hashOf } from '../model/hash.ts'

/**
 * An id that stays the same wherever the site lies: made of what never changes, in the form of a UUID of our own kind
 * (RFC 9562, version 8).
 */
export const lastingId = (name: string): string => {
  const hex = hashOf(name).slice('sha256:'.length)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The day a site is of: that of its last public fact, never that of a clock. */
export const madeOn = ({ updated, council }: PublicSite): Day => updated ?? council.since ?? '2000-01-01'
