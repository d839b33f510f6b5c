import { type KindName, kinds } from '../../schemas/kinds.ts'
import type { Level } from '../../schemas/vocabulary/people.ts'
import { addYears, type Day } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { byName, idsByName, someone } from './names.ts'
import { activeOn } from './people/membership.ts'
import { personMaySee } from './readers.ts'
import { actionList } from './registers/actions.ts'

/** A folder with its own access: who may have it, and who keeps it. */
export interface FolderAccess {
  readonly path: string
  readonly audience: Level
  /** Id of who gives and withdraws access; null when nobody is named. */
  readonly owner: string | null
  readonly present: boolean
  readonly remotes: readonly string[]
  /** Ids of everyone who may have a copy today, by name. */
  readonly holders: readonly string[]
}

const known = ({ model }: Facts): readonly string[] =>
  [...model.all('member'), ...model.all('person')].map(({ id }) => id)

/** Everyone who may see what has this level on a day, by name. */
const readersOn = (facts: Facts, level: Level, day: Day): readonly string[] =>
  idsByName(
    facts,
    known(facts).filter(id => personMaySee(facts, id, level, day)),
  )

/** Every folder of the archive with who may have it today. */
export const folderAccess = (facts: Facts): readonly FolderAccess[] => {
  const declared = facts.model.council.data.repositories
  return facts.model.repositories.map(({ path, audience, present, remotes }) => ({
    path,
    audience,
    owner: declared.find(row => row.path === path)?.owner ?? null,
    present,
    remotes,
    holders: readersOn(facts, audience, facts.today),
  }))
}

/** Ids of members of today, and of who supports them, without a confidentiality statement, by name (CONF-11, SUPP-14). */
export const withoutStatement = (facts: Facts): readonly string[] => {
  const inside = new Set([
    ...activeOn(facts, facts.today).map(({ id }) => id),
    ...readersOn(facts, 'members', facts.today),
  ])
  return idsByName(
    facts,
    [...inside].filter(id => someone(facts, id)?.data.confidentiality_on === undefined),
  )
}

/** Former members whose access was not withdrawn, by name (CONF-12). */
export const stillInside = ({ model, today }: Facts): readonly string[] => {
  const start = model.council.data.council.start_date
  return byName(model.all('member'))
    .filter(({ data: { end } }) => {
      if (end === undefined || end.on >= today || end.access_ended !== undefined) return false
      return start === undefined || end.on >= start
    })
    .map(({ id }) => id)
}

/** What is still to be done when someone leaves: what the archive knows of it. */
export interface Leaving {
  readonly person: string
  /** Last day as member; null while no end is recorded. */
  readonly on: Day | null
  readonly accessEnded: Day | null
  /** Folders this person could open, and of those the ones this person keeps. */
  readonly folders: readonly FolderAccess[]
  readonly keeps: readonly string[]
  /** Ids of workgroups that still have this person on their list of who gets papers. */
  readonly distributions: readonly string[]
  /** Ids of workgroups in which membership or lead has no last day. */
  readonly groups: readonly string[]
  readonly roles: readonly string[]
  readonly actions: readonly string[]
  /** How many papers went to this person in the last year. */
  readonly papers: number
}

/** The checklist for someone who leaves or left (CONF-12). */
export const leaving = (facts: Facts, person: string): Leaving => {
  const { model, today } = facts
  const member = model.get('member', person)?.data
  const end = member?.end
  const lastDay = end?.on ?? today
  const folders = folderAccess(facts).filter(({ audience }) => personMaySee(facts, person, audience, lastDay))
  const groups = model.all('workgroup')
  const since = addYears(today, -1)
  return {
    person,
    on: end?.on ?? null,
    accessEnded: end?.access_ended ?? null,
    folders,
    keeps: folderAccess(facts)
      .filter(({ owner }) => owner === person)
      .map(({ path }) => path),
    distributions: groups.filter(({ data }) => data.distribution.includes(person)).map(({ id }) => id),
    groups: groups
      .filter(({ data }) =>
        [...data.members, ...data.leads].some(row => row.member === person && row.to === undefined),
      )
      .map(({ id }) => id),
    roles: (member?.roles ?? []).filter(({ to }) => to === undefined).map(({ role }) => role),
    actions: actionList(facts, { owner: person }).map(({ entry }) => entry.id),
    papers: model.all('outgoing').filter(({ data }) => data.to.includes(person) && data.on >= since).length,
  }
}

/** A kind of record with who may see it: by itself, and at most. */
export interface KindAccess {
  readonly kind: KindName
  readonly level: Level
  readonly widest: Level
  readonly count: number
  /** Records that say another level themselves. */
  readonly other: number
}

/** What has which level: every kind that this archive has records of, in the order of the table of kinds. */
export const kindAccess = ({ model }: Facts): readonly KindAccess[] =>
  kinds.flatMap(({ name, level, widest }) => {
    const all = model.all(name)
    const other = all.filter(({ data }) => {
      const own = (data as { readonly visibility?: Level }).visibility
      return own !== undefined && own !== level
    }).length
    return all.length === 0 ? [] : [{ kind: name, level, widest, count: all.length, other }]
  })
