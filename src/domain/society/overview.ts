import { type ClosedSpan, type Day, overlaps, quarterSpan, within, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { activeDuring, membershipPeriods } from '../people/membership.ts'
import type { Share } from '../people/share.ts'
import { type Group, themesOn, workgroupsOn } from '../people/workgroups.ts'
import {
  type Contact,
  clientContactsOf,
  contactsIn,
  contactsOf,
  experienceShare,
  isExperience,
  isWaiting,
} from './contacts.ts'

/** The contacts of one member in a year. */
export interface MemberContacts {
  readonly member: string
  /** By quarter; null for a quarter that has not begun, or in which the member was none. */
  readonly quarters: readonly (number | null)[]
  readonly total: number
  /** Contacts with people who tell of their own experience. */
  readonly experience: number
}

/** The contacts of one workgroup in a year, and whom it did not speak. */
export interface GroupContacts {
  readonly group: Group
  readonly total: number
  readonly clients: number
  /** Client groups that meet its themes, of whom nobody was spoken (CONTACT-06). */
  readonly blank: readonly string[]
}

/** Contacts with society in a year, up to and including today. */
export interface ContactsOverview {
  readonly year: number
  readonly total: number
  /** Part with people who tell of their own experience (CONTACT-02). */
  readonly share: Share
  /** Contacts of which the municipality knows the subject already (CONTACT-04). */
  readonly known: number
  readonly members: readonly MemberContacts[]
  readonly groups: readonly GroupContacts[]
  /** Every client group with its contacts, and the workgroups for which it is a blank spot. */
  readonly clientGroups: readonly {
    readonly id: string
    readonly total: number
    readonly blankIn: readonly Group[]
  }[]
  /** Who approached the council and was not discussed yet, oldest first (CONTACT-07). */
  readonly waiting: readonly Contact[]
}

const QUARTERS = [1, 2, 3, 4] as const

const speaksOf = (contact: Contact, clientGroup: string): boolean =>
  contact.row.client_groups.includes(clientGroup)

const memberRow = (
  facts: Facts,
  member: string,
  periods: readonly ClosedSpan[],
  { contacts, year }: { readonly contacts: readonly Contact[]; readonly year: number },
): MemberContacts => {
  const own = contacts.filter(contact => contact.member === member)
  const quarters = QUARTERS.map(quarter => {
    const span = quarterSpan(year, quarter)
    const there = span.from <= facts.today && periods.some(period => overlaps(period, span))
    return there ? own.filter(({ row }) => within(row.on, span)).length : null
  })
  return { member, quarters, total: own.length, experience: own.filter(isExperience).length }
}

const lastDay = (facts: Facts, year: number): Day => {
  const { to } = yearSpan(year)
  return to < facts.today ? to : facts.today
}

const groupRow = (facts: Facts, group: Group, contacts: readonly Contact[], day: Day): GroupContacts => {
  const own = contactsOf(facts, group, contacts)
  const themes = themesOn(group.data, day).map(({ theme }) => theme)
  const meets = facts.norms
    .vocabulary('client_groups')
    .filter(clientGroup => clientGroup.themes.some(theme => themes.includes(theme)))
  return {
    group,
    total: own.length,
    clients: clientContactsOf(facts, group, contacts).length,
    blank: meets.map(({ id }) => id).filter(id => !own.some(contact => speaksOf(contact, id))),
  }
}

/** The contacts of a year by member, workgroup and client group. Reads contacts, members and workgroups. */
export const contactsOverview = (facts: Facts, year: number): ContactsOverview => {
  const day = lastDay(facts, year)
  const span = { from: yearSpan(year).from, to: day }
  const contacts = contactsIn(facts, span)
  const groups = workgroupsOn(facts, day).map(group => groupRow(facts, group, contacts, day))
  return {
    year,
    total: contacts.length,
    share: experienceShare(contacts),
    known: contacts.filter(({ row }) => row.known_to_municipality).length,
    members: activeDuring(facts, span).map(({ id, data }) =>
      memberRow(facts, id, membershipPeriods(data), { contacts, year }),
    ),
    groups,
    clientGroups: facts.norms.vocabulary('client_groups').map(({ id }) => ({
      id,
      total: contacts.filter(contact => speaksOf(contact, id)).length,
      blankIn: groups.filter(({ blank }) => blank.includes(id)).map(({ group }) => group),
    })),
    waiting: contacts.filter(isWaiting).toSorted((a, b) => (a.row.on < b.row.on ? -1 : 1)),
  }
}
