import type { Contacts } from '../../../schemas/society.ts'
import { type ClosedSpan, daysBetween, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Share } from '../people/share.ts'
import { type Group, groupsOf } from '../people/workgroups.ts'

type Row = Contacts['contacts'][number]

/** One contact with society, the log it stands in, and its place there. */
export interface Contact {
  readonly in: Entry<'contacts'>
  readonly index: number
  /** The member whose log it is. */
  readonly member: string
  readonly row: Row
}

// Who tells how it is to be a client, a carer or a volunteer; the others speak of them (CONTACT-02).
const EXPERIENCE: ReadonlySet<Row['partner']> = new Set([
  'client',
  'carer',
  'volunteer',
  'resident',
  'initiative',
])

const allContacts = ({ model }: Facts): readonly Contact[] =>
  model
    .all('contacts')
    .flatMap(log =>
      log.data.contacts.map((row, index) => ({ in: log, index, member: log.id.slice('2026-'.length), row })),
    )

/** Contacts of all members in a period, by log; reads contacts. */
export const contactsIn = (facts: Facts, span: ClosedSpan): readonly Contact[] =>
  allContacts(facts).filter(({ row }) => within(row.on, span))

/** True for someone who approached the council and was not discussed in the workgroup yet (CONTACT-07). */
export const isWaiting = ({ row }: Contact): boolean => row.inbound && row.discussed_on === undefined

/** Such a contact, and how long it waits. */
export interface WaitingContact extends Contact {
  /** Days since the contact, and the most that are agreed; null when nothing is. */
  readonly waits: number
  readonly max: number | null
}

/** Who approached the council and was not discussed yet (CONTACT-07), by log; reads contacts. */
export const waitingContacts = (facts: Facts): readonly WaitingContact[] =>
  allContacts(facts)
    .filter(isWaiting)
    .map(contact => ({
      ...contact,
      waits: daysBetween(contact.row.on, facts.today),
      max: facts.norms.get('contact.inbound_days', contact.row.on),
    }))

/** True for a contact with someone who tells of the own experience (CONTACT-02). */
export const isExperience = ({ row }: Contact): boolean => EXPERIENCE.has(row.partner)

/** The part of these contacts that was with people who tell of their own experience (CONTACT-02). */
export const experienceShare = (contacts: readonly Contact[]): Share => ({
  numerator: contacts.filter(isExperience).length,
  denominator: contacts.length,
})

/**
 * Contacts with clients that count for a workgroup (CONTACT-06): those noted for it, and those noted for no
 * workgroup by who sat in it that day. Reads members and workgroups.
 */
export const clientContactsOf = (
  facts: Facts,
  group: Group,
  contacts: readonly Contact[],
): readonly Contact[] => contactsOf(facts, group, contacts).filter(({ row }) => row.partner === 'client')

/**
 * Contacts that are a workgroup's: those noted for it, and those noted for no workgroup by who sat in it that day.
 * Reads members and workgroups.
 */
export const contactsOf = (facts: Facts, group: Group, contacts: readonly Contact[]): readonly Contact[] =>
  contacts.filter(({ row, member }) =>
    row.group === undefined
      ? groupsOf(facts, member, row.on).some(({ id }) => id === group.id)
      : row.group === group.id,
  )
