import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { calendarWordsOf } from '../../documents/planning/calendar.ts'
import { nameOf } from '../../domain/names.ts'
import { audiencesOf, type Reader } from '../../domain/readers.ts'
import type { Facts } from '../../model/facts.ts'
import { personNamed } from '../registers/named.ts'

type ReaderRole = 'council' | 'chair' | 'supporter' | 'treasurer' | 'liaison' | 'cc' | 'public'

const ROLES: { readonly [R in ReaderRole]: Reader['audiences'] } = {
  council: ['member'],
  chair: ['chair', 'member'],
  supporter: ['supporter'],
  treasurer: ['treasurer', 'member'],
  liaison: ['municipality'],
  cc: ['cc'],
  public: ['everyone'],
}

const SPOKEN: { readonly [said: string]: ReaderRole } = {
  raad: 'council',
  leden: 'council',
  members: 'council',
  voorzitter: 'chair',
  officer: 'supporter',
  ondersteuner: 'supporter',
  penningmeester: 'treasurer',
  verbindingsmedewerker: 'liaison',
  gemeente: 'liaison',
  municipality: 'liaison',
  clientenoverleg: 'cc',
  openbaar: 'public',
  iedereen: 'public',
}

const readerRole = (said: string): ReaderRole | undefined => {
  const named = said.toLowerCase()
  return Object.hasOwn(ROLES, named) ? (named as ReaderRole) : SPOKEN[named]
}

const roleReader = (role: ReaderRole): Reader => ({ audiences: ROLES[role], person: null })

/** One person as reader, with all the roles of today. */
export const personReader = (facts: Facts, person: string): Reader => ({
  audiences: audiencesOf(facts, person, facts.today),
  person,
})

/** For whom a user wants something made, and how that reader is called; all members when nobody is named. */
export const readerNamed = (
  facts: Facts,
  said: string | undefined,
  lang: Lang,
): { readonly reader: Reader; readonly name: string | null } => {
  if (said === undefined) return { reader: roleReader('council'), name: null }
  const role = readerRole(said)
  if (role !== undefined) return { reader: roleReader(role), name: calendarWordsOf(lang).reader[role] }
  const person = personNamed(facts, said)
  return { reader: personReader(facts, person), name: nameOf(facts, person) }
}
