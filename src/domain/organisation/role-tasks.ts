import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { TaskTerm, VocabularyName } from '../../model/norm-vocabularies.ts'
import type { Party } from '../meetings/kinds.ts'
import { idsByName } from '../names.ts'
import { activeOn } from '../people/membership.ts'
import { chairOn, clientConsultationOn, idsInRole, type RoleName } from '../people/roles.ts'
import { groupLeadsOn, workgroupsOn } from '../people/workgroups.ts'
import { type YearRow, yearRows } from '../planning/year.ts'
import type { Doer, Task } from '../week/task.ts'
import { weekOf } from '../week/week.ts'

/** Roles that have a list of tasks (requirements 5.5 to 5.11). */
export const taskRoles = vocabulary({
  chair: ['voorzitter', 'chair'],
  lead: ['trekker', 'lead'],
  member: ['lid', 'member'],
  supporter: ['ondersteuner', 'supporter'],
  cc: ['Cliëntenoverleg', 'client consultation'],
  liaison: ['verbindingsmedewerker', 'liaison'],
  alderman: ['wethouder', 'alderman'],
  head: ['afdelingshoofd', 'head of department'],
  officer: ['beleidsmedewerker', 'policy officer'],
  college: ['College van B&W', 'College'],
})
export type TaskRole = (typeof taskRoles.keys)[number]

type TaskList = Extract<VocabularyName, `${string}_tasks`>

interface Bearing {
  readonly list: TaskList
  readonly doer: Doer | null
  readonly parties: readonly Party[]
  /** Belongs to the municipality: sees nothing of the council's own work (LIAI-06). */
  readonly outside: boolean
}

const bearing = (list: TaskList, doer: Doer | null, parties: readonly Party[], outside = false): Bearing => ({
  list,
  doer,
  parties,
  outside,
})

const BEARINGS: { readonly [R in TaskRole]: Bearing } = {
  chair: bearing('chair_tasks', 'chair', ['chair']),
  lead: bearing('lead_tasks', 'lead', ['leads']),
  member: bearing('member_tasks', 'member', ['members']),
  supporter: bearing('supporter_tasks', 'supporter', ['supporter']),
  cc: bearing('cc_tasks', null, ['cc']),
  liaison: bearing('liaison_tasks', 'liaison', ['liaison'], true),
  alderman: bearing('alderman_tasks', null, ['alderman'], true),
  head: bearing('head_tasks', null, ['heads'], true),
  officer: bearing('officer_tasks', 'officer', ['officers', 'group_officers'], true),
  college: bearing('college_tasks', 'college', ['municipality'], true),
}

const HELD: { readonly [R in TaskRole]?: RoleName } = {
  supporter: 'supporter',
  liaison: 'liaison',
  alderman: 'alderman',
  head: 'head',
  officer: 'policy_officer',
}

const holdersOf = (facts: Facts, role: TaskRole): readonly string[] => {
  const { today } = facts
  const held = HELD[role]
  if (held !== undefined) return idsByName(facts, idsInRole(facts, today, held))
  if (role === 'chair') return idsInRole(facts, today, 'chair')
  if (role === 'member') return activeOn(facts, today).map(({ id }) => id)
  if (role === 'cc') return idsByName(facts, clientConsultationOn(facts, today))
  if (role !== 'lead') return []
  return idsByName(
    facts,
    workgroupsOn(facts, today).flatMap(group => groupLeadsOn(facts, group, today)),
  )
}

/** What belongs to a role: always, in this year, and now. */
export interface RoleTasks {
  readonly role: TaskRole
  readonly year: number
  readonly outside: boolean
  /** Ids of who has the role today. */
  readonly holders: readonly string[]
  readonly standing: readonly TaskTerm[]
  /** Duties of the year that this role calls together or makes, and those in which it takes part. */
  readonly leads: readonly YearRow[]
  readonly joins: readonly YearRow[]
  /** What there is to do in these two weeks. */
  readonly now: readonly Task[]
}

/** What a role always does, as the preset lists it; what is for the first chair only while there is one. */
export const standingTasks = (facts: Facts, role: TaskRole): readonly TaskTerm[] => {
  const developing = role === 'chair' && chairPhase(facts) === 'development'
  return facts.norms.vocabulary(BEARINGS[role].list).filter(({ phase }) => phase === undefined || developing)
}

const ALL_TIME = 100_000

/** The task list of a role, from the lists of the preset and from what the archive shows. Reads what a week reads. */
export const roleTasks = (facts: Facts, role: TaskRole, year = yearOf(facts.today)): RoleTasks => {
  const { doer, parties, outside } = BEARINGS[role]
  const rows = yearRows(facts, year).filter(
    ({ standing }) => standing !== 'unknown' && standing !== 'no_norm',
  )
  const isOurs = (party: Party): boolean => parties.includes(party)
  const leads = rows.filter(({ obligation }) => obligation.conveners.some(isOurs))
  const joins = rows.filter(row => !leads.includes(row) && row.obligation.participants.some(isOurs))
  return {
    role,
    year,
    outside,
    holders: holdersOf(facts, role),
    standing: standingTasks(facts, role),
    leads,
    joins,
    now: doer === null ? [] : weekOf(facts, { role: doer }, ALL_TIME).fits,
  }
}

const chairPhase = (facts: Facts): string | undefined => {
  const row = chairOn(facts, facts.today)?.row
  return row !== undefined && 'phase' in row ? row.phase : undefined
}
