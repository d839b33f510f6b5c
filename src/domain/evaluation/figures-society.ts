import { partnerKinds } from '../../../schemas/vocabulary/society.ts'
import type { ClosedSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Share } from '../people/share.ts'
import { workgroupsOn } from '../people/workgroups.ts'
import { clientContactsOf, contactsIn, contactsOf, experienceShare } from '../society/contacts.ts'
import { type Patterns, signalPatterns } from '../society/patterns.ts'

/** One group of people with how many contacts there were. */
export interface Counted<K extends string = string> {
  readonly id: K
  readonly count: number
}

/** Contacts with society in a period (CONTACT-02, CONTACT-06). */
export interface ContactFigures {
  readonly total: number
  /** Part that was with people who tell of their own experience. */
  readonly experience: Share
  /** Norm for that part; null without one. */
  readonly least: number | null
  readonly partners: readonly Counted<(typeof partnerKinds.keys)[number]>[]
  /** Every client group of the preset, also those that nobody spoke with. */
  readonly clientGroups: readonly Counted[]
  /** Per workgroup: all contacts, and those with clients. */
  readonly groups: readonly (Counted & { readonly clients: number })[]
}

export interface SocietyFigures {
  readonly signals: Patterns
  readonly contacts: ContactFigures
}

const contactFigures = (facts: Facts, span: ClosedSpan, group?: string): ContactFigures => {
  const groups = workgroupsOn(facts, span.to).filter(({ id }) => group === undefined || id === group)
  const [only] = group === undefined ? [] : groups
  const contacts =
    only === undefined ? contactsIn(facts, span) : contactsOf(facts, only, contactsIn(facts, span))
  return {
    total: contacts.length,
    experience: experienceShare(contacts),
    least: facts.norms.get('contact.min_share_experience', span.to),
    partners: partnerKinds.keys.flatMap(id => {
      const count = contacts.filter(({ row }) => row.partner === id).length
      return count === 0 ? [] : [{ id, count }]
    }),
    clientGroups: facts.norms.vocabulary('client_groups').map(({ id }) => ({
      id,
      count: contacts.filter(({ row }) => row.client_groups.includes(id)).length,
    })),
    groups: groups.map(each => ({
      id: each.id,
      count: contactsOf(facts, each, contacts).length,
      clients: clientContactsOf(facts, each, contacts).length,
    })),
  }
}

/** Signals and contacts of a period, of one workgroup where it is named. Reads signals, contacts, workgroups and members. */
export const societyFigures = (facts: Facts, span: ClosedSpan, group?: string): SocietyFigures => ({
  signals: signalPatterns(facts, { span, group }),
  contacts: contactFigures(facts, span, group),
})
