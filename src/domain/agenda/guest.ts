import type { Facts } from '../../model/facts.ts'
import { nameOf } from '../names.ts'
import { expectedAt } from '../people/attendance.ts'
import type { Occasion } from './item.ts'

/** What an item of an agenda must tell to know whether a guest may see it. */
export interface ForGuest {
  readonly id: string
  readonly part: string | null
  readonly guests: readonly { readonly id: string }[]
}

/** Why someone gets no extract of an agenda. */
export type NoExtract =
  /** A member of the meeting gets the whole agenda. */
  | { readonly why: 'member' }
  /** Nobody invited this person; `guests` are the names of those who were. */
  | { readonly why: 'no-guest'; readonly guests: readonly string[] }
  /** Invited to the whole of a closed meeting: there is no item to give. */
  | { readonly why: 'no-items' }

const inPartOf = ({ entry }: Occasion, { part }: ForGuest): boolean =>
  entry?.data.parts.some(({ id, with_municipality: theirs }) => theirs && id === part) ?? false

/**
 * The items of an agenda that a guest may see: those the guest comes for; of the part that the municipality attends
 * all; of a meeting of both sides, to which the guest is invited as a whole, all (MEET-13, CONF-08).
 */
export const itemsForGuest = <I extends ForGuest>(
  facts: Facts,
  occasion: Occasion,
  items: readonly I[],
  person: string,
): readonly I[] | NoExtract => {
  const { entry } = occasion
  if (!entry) return { why: 'no-guest', guests: [] }
  const { guests, invited, kind } = entry.data
  if (expectedAt(facts, entry).includes(person)) return { why: 'member' }
  const own = new Set(guests.filter(guest => guest.person === person).flatMap(guest => guest.items))
  const asked = invited.includes(person)
  const found = items.filter(item => {
    if (own.has(item.id) || item.guests.some(({ id }) => id === person)) return true
    return asked && (kind === 'council' ? inPartOf(occasion, item) : true)
  })
  if (found.length > 0) return found
  if (asked || own.size > 0) return { why: 'no-items' }
  const names = [...guests.map(guest => guest.person), ...invited].map(id => nameOf(facts, id))
  return { why: 'no-guest', guests: [...new Set(names)] }
}
