import type { Person } from '../../schemas/person.ts'
import type { Level } from '../../schemas/vocabulary/people.ts'
import { type Day, within } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { someone } from './names.ts'
import { isActive } from './people/membership.ts'
import { holdersOn, type RoleName } from './people/roles.ts'
import { type Audience, maySee } from './visibility.ts'

const ROLES: { readonly [R in RoleName]?: Audience } = {
  chair: 'chair',
  supporter: 'supporter',
  treasurer: 'treasurer',
  cc_member: 'cc',
  cc_lead: 'cc',
}

// These are near the municipality, but not of the College's side that the council works with (REL-01, REL-03).
const APART: ReadonlySet<RoleName> = new Set(['councillor', 'registry'])

const isMunicipal = ({ employer, roles }: Person, day: Day): boolean =>
  employer === 'municipality' && roles.some(row => within(day, row) && !APART.has(row.role))

/**
 * As what a person may see things on a day: each role of confidentiality that the person has then (CONF-14). Nobody
 * is only `everyone`: then what is public is all there is. Reads members and people.
 */
export const audiencesOf = (facts: Facts, person: string, day: Day): readonly Audience[] => {
  const found = someone(facts, person)
  if (found === undefined) return ['everyone']
  const roles = Object.entries(ROLES).flatMap(([role, audience]) =>
    holdersOn(facts, day, role as RoleName).some(holding => holding.person === person) ? [audience] : [],
  )
  const own: readonly Audience[] =
    found.kind === 'member'
      ? isActive(facts.model.get('member', person)!.data, day)
        ? ['member']
        : []
      : isMunicipal(facts.model.get('person', person)!.data, day)
        ? ['municipality']
        : []
  return [...new Set<Audience>([...own, ...roles, 'everyone'])]
}

/** True when a person may see what has this level, by one of the roles of that day. */
export const personMaySee = (facts: Facts, person: string, level: Level, day: Day): boolean =>
  audiencesOf(facts, person, day).some(audience => maySee(audience, level))

/** For whom something is made: all of a role, or one person with all the roles of that person. */
export interface Reader {
  readonly audiences: readonly Audience[]
  /** Only what concerns this person. */
  readonly person: string | null
}

/** True when a reader may see what has this level. */
export const readerMaySee = ({ audiences }: Reader, level: Level): boolean =>
  audiences.some(audience => maySee(audience, level))
