import type { KindName } from '../../schemas/kinds.ts'
import type { VocabularyName } from '../model/norm-vocabularies.ts'

/** A place in a kind of record that points to another record, by id. */
export interface ReferenceRow {
  readonly kind: KindName
  /** Keys, with `*` for each item of a list, joined by dots. */
  readonly path: string
  /** Kinds it may point to; a person may be a member or someone who never was. */
  readonly to: readonly KindName[]
}

const people: readonly KindName[] = ['member', 'person']

const rows = (
  kind: KindName,
  to: readonly KindName[],
  ...paths: readonly string[]
): readonly ReferenceRow[] => paths.map(path => ({ kind, path, to }))

/** Every key of the archive that holds an id of another record. */
export const referenceTable: readonly ReferenceRow[] = [
  ...rows('council', people, 'repositories.*.owner', 'exceptions.*.by'),
  ...rows('person', ['document'], 'roles.*.mandate'),
  ...rows('workgroup', ['member'], 'leads.*.member'),
  ...rows(
    'workgroup',
    people,
    'members.*.member',
    'officers.*.person',
    'agreements.*.with.*',
    'distribution.*',
  ),
  ...rows('workgroup', ['document'], 'agreements.*.document'),
  ...rows('meeting', ['workgroup'], 'group', 'groups.*'),
  ...rows(
    'meeting',
    people,
    'convened_by',
    'invited.*',
    'guests.*.person',
    'guests.*.agreed_by',
    'items.*.by',
  ),
  ...rows('meeting', people, 'apologies.*.person', 'preparation.by.*', 'notes.*.by'),
  ...rows('meeting', ['meeting'], 'moved_to'),
  ...rows('agenda', people, 'items.*.guests.*'),
  ...rows(
    'minutes',
    people,
    'chair',
    'minute_taker',
    'presence.*.person',
    'checked.by',
    'items.*.suggestion_by',
  ),
  ...rows('minutes', ['meeting'], 'adopted.meeting'),
  ...rows('minutes', ['action'], 'items.*.actions.*'),
  ...rows('advice', people, 'request.officer', 'authors.*', 'contributors.*', 'contributors_outside.*'),
  ...rows('advice', ['workgroup'], 'workgroups.*.group'),
  ...rows('advice', ['meeting'], 'consultations.*', 'request.earlier_consultation', 'events.*.meeting'),
  ...rows('advice', people, 'events.*.by', 'events.*.to'),
  ...rows('advice', people, 'recommendations.*.answer.proposed_by', 'recommendations.*.answer.confirmed_by'),
  ...rows('advice', ['incoming'], 'events.*.incoming'),
  ...rows('advice', ['advice'], 'bundles.*'),
  ...rows('action', people, 'owners.*', 'events.*.to.*'),
  ...rows('action', ['meeting'], 'meeting', 'events.*.meeting'),
  ...rows('incoming', people, 'from_person'),
  ...rows('incoming', ['meeting'], 'handled.meeting'),
  ...rows('outgoing', people, 'by', 'to.*'),
  ...rows('signal', people, 'by'),
  ...rows('signal', ['workgroup'], 'group'),
  ...rows('signal', ['meeting'], 'events.*.meeting'),
  ...rows('signal', ['signal'], 'related.*'),
  ...rows('contacts', ['workgroup'], 'contacts.*.group'),
  ...rows('contacts', people, 'contacts.*.introduced_by'),
  ...rows('contacts', ['signal'], 'contacts.*.signal'),
  ...rows('event', people, 'attendees.*', 'reporter'),
  ...rows('event', ['meeting'], 'reported'),
  ...rows('plan', ['meeting'], 'themes.*.meeting'),
  ...rows('plan', people, 'papers.*.officer', 'consultations.*.with.*'),
  ...rows('plan', ['workgroup'], 'consultations.*.group'),
  ...rows('evaluation', ['workgroup'], 'group'),
  ...rows('evaluation', people, 'by.*', 'talks.*.with'),
  ...rows('evaluation', ['meeting'], 'meeting', 'discussed_with_alderman'),
  ...rows('evaluation', ['action'], 'follow_up.*'),
  ...rows('money', people, 'hours.*.by'),
  ...rows(
    'payments',
    people,
    'arrangements.*.person',
    'payments.*.person',
    'payments.*.by',
    'attendance_confirmed.*.person',
  ),
  ...rows(
    'payments',
    people,
    'settlement.closed_by',
    'settlement.released_by',
    'settlement.lines.*.person',
    'corrections.*.person',
    'corrections.*.by',
  ),
  ...rows('vacancy', people, 'events.*.by.*', 'committee.*.person', 'filled_by.*'),
  ...rows('selection', ['vacancy'], 'vacancy'),
  ...rows('selection', people, 'committee.*'),
  ...rows('dismissal', ['member'], 'member'),
  ...rows('foundation', people, 'board.*.person'),
  ...rows('involvement', people, 'entries.*.who.*'),
  ...rows('document', ['workgroup'], 'group'),
  ...rows('document', people, 'parties.*'),
  ...rows('document', ['document'], 'replaces'),
]

/** A key that holds references of the form `kind:id`. */
export interface TypedReferenceRow {
  readonly kind: KindName
  readonly path: string
}

const typed = (kind: KindName, ...paths: readonly string[]): readonly TypedReferenceRow[] =>
  paths.map(path => ({ kind, path }))

/** Every key that names kind and id. */
export const typedReferenceTable: readonly TypedReferenceRow[] = [
  ...typed('meeting', 'items.*.about', 'items.*.sources.*'),
  ...typed('agenda', 'items.*.about', 'items.*.sources.*'),
  ...typed('minutes', 'items.*.about', 'items.*.decisions.*.about'),
  ...typed('advice', 'sources.*.ref'),
  ...typed('action', 'about'),
  ...typed('incoming', 'leads_to.*'),
  ...typed('outgoing', 'about'),
  ...typed('signal', 'leads_to.*'),
  ...typed('plan', 'papers.*.advice'),
  ...typed('involvement', 'entries.*.about.*'),
]

/** A key that holds an id of an open list. */
export interface TermRow {
  readonly kind: KindName
  readonly path: string
  readonly list: VocabularyName
}

const terms = (
  list: VocabularyName,
  ...places: readonly (readonly [KindName, string])[]
): readonly TermRow[] => places.map(([kind, path]) => ({ kind, path, list }))

/** Every key that holds an id of a vocabulary of the preset (or of the council's own themes). */
export const termTable: readonly TermRow[] = [
  ...terms(
    'themes',
    ['member', 'interests.themes.*'],
    ['person', 'roles.*.themes.*'],
    ['workgroup', 'themes.*.theme'],
    ['workgroup', 'officers.*.themes.*'],
    ['advice', 'themes.*'],
    ['advice', 'recommendations.*.theme'],
    ['signal', 'themes.*'],
    ['contacts', 'contacts.*.themes.*'],
    ['event', 'themes.*'],
    ['plan', 'papers.*.theme'],
    ['vacancy', 'themes.*'],
  ),
  ...terms(
    'resident_roles',
    ['member', 'interests.resident_roles.*'],
    ['advice', 'resident_roles.*'],
    ['signal', 'resident_roles.*'],
    ['vacancy', 'resident_roles.*'],
  ),
  ...terms('client_groups', ['signal', 'client_groups.*'], ['contacts', 'contacts.*.client_groups.*']),
  ...terms('movements', ['signal', 'movement']),
  ...terms('support_ladder', ['signal', 'ladder']),
  ...terms('diversity_dimensions', ['council', 'diversity.*.dimension']),
  ...terms('place_kinds', ['contacts', 'contacts.*.place_kind']),
]
