import type { Level } from '../../../schemas/vocabulary/people.ts'
import { addDays, addYears, type ClosedSpan, type Day, within, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { TaskTerm } from '../../model/norm-vocabularies.ts'
import { countObligations, type ObligationCount } from '../meetings/obligations.ts'
import { idsByName } from '../names.ts'
import { type Ending, endings } from '../people/composition.ts'
import { holdersOn, idsInRole, type RoleName } from '../people/roles.ts'
import { groupLeadsOn, workgroupsOn } from '../people/workgroups.ts'
import { type CalendarDay, calendar } from '../planning/calendar.ts'
import { concerns } from '../planning/concerns.ts'
import { type DecisionRow, decisions } from '../registers/decisions.ts'
import { levelOf, maySee } from '../visibility.ts'
import type { Task } from '../week/task.ts'
import { type For, tasksFor } from '../week/week.ts'
import { adviceAbout, ofGroup, type Promises, promisesOf } from './promises.ts'
import { audienceOf, type HandoverRole, holdersOf, tasksOf } from './role.ts'

/** Who has a role that whoever takes over will meet. */
export interface Contact {
  readonly role: RoleName | 'lead'
  readonly people: readonly string[]
  /** Of a lead, the workgroup. */
  readonly group?: string
}

/** A folder with its own access: who looks after it, who may read it, where it is shared to. */
export interface AccessRow {
  readonly path: string
  readonly audience: Level
  readonly owner: string | null
  readonly remotes: readonly string[]
  /** False when this copy of the archive does not have it. */
  readonly present: boolean
}

/** All that whoever takes over a role has to know (requirements 6.18, CHAIR-02). */
export interface Handover {
  readonly role: HandoverRole
  readonly group: string | null
  readonly holders: readonly string[]
  readonly today: Day
  readonly promises: Promises
  readonly documents: readonly Entry<'document'>[]
  readonly decisions: readonly DecisionRow[]
  readonly dates: readonly CalendarDay[]
  readonly duties: readonly ObligationCount[]
  /** Memberships that end in the half year to come. */
  readonly endings: readonly Ending[]
  readonly contacts: readonly Contact[]
  readonly access: readonly AccessRow[]
  /** What has to be done in the first thirty days. */
  readonly first: readonly Task[]
  readonly tasks: readonly TaskTerm[]
}

const DATES = 90
const DUTIES = 180
const FIRST = 30

// A report or a chart of a year past is no rule that someone has to know.
const IN_FORCE: ReadonlySet<string> = new Set([
  'assignment',
  'ordinance',
  'house_rules',
  'vision',
  'covenant',
  'cc_commission',
  'mandate',
  'working_agreements',
  'task_list',
  'contract',
])

const documentsFor = (
  { model, today }: Facts,
  role: HandoverRole,
  group: string | null,
): readonly Entry<'document'>[] => {
  const all = model.all('document')
  const replaced = new Set(all.flatMap(({ data }) => data.replaces ?? []))
  return all.filter(
    document =>
      IN_FORCE.has(document.data.kind) &&
      within(today, document.data) &&
      !replaced.has(document.id) &&
      maySee(audienceOf[role], levelOf(document, model)) &&
      (group === null || document.data.group === undefined || document.data.group === group),
  )
}

const decisionsFor = (facts: Facts, role: HandoverRole, group: string | null): readonly DecisionRow[] => {
  if (role === 'liaison' || role === 'treasurer') return []
  const since = addYears(facts.today, -1)
  return decisions(facts).filter(({ on, about, meeting }) => {
    if (on < since || on > facts.today) return false
    if (group === null) return true
    const at = facts.model.get('meeting', meeting)?.data
    return at?.group === group || ofGroup(adviceAbout(facts, about), group)
  })
}

const READER: { readonly [R in HandoverRole]: For } = {
  chair: { role: 'chair' },
  supporter: { role: 'supporter' },
  secretary: { role: 'member' },
  treasurer: { role: 'treasurer' },
  lead: { role: 'lead' },
  liaison: { role: 'liaison' },
}

const dutiesFor = (facts: Facts, role: HandoverRole, group: string | null): readonly ObligationCount[] => {
  if (role === 'treasurer' || role === 'secretary' || role === 'liaison') return []
  const until = addDays(facts.today, DUTIES)
  return [...new Set([yearOf(facts.today), yearOf(until)])]
    .flatMap(year => countObligations(facts, year))
    .filter(({ standing, unit, demand, year }) => {
      const due = demand.due ?? (`${year}-12-31` as Day)
      const theirs = group === null ? unit.kind === 'council' || unit.kind === 'workgroup' : unit.id === group
      return standing === 'short' && theirs && due <= until
    })
}

const ROLES: readonly RoleName[] = [
  'chair',
  'deputy_chair',
  'secretary',
  'treasurer',
  'supporter',
  'cc_lead',
  'alderman',
  'head',
  'team_leader',
  'liaison',
  'policy_officer',
  'registry',
]

/** Everyone with a role that others deal with, and the leads of the workgroups. */
export const contactsOf = (facts: Facts): readonly Contact[] => [
  ...ROLES.flatMap((role): readonly Contact[] => {
    const people = idsByName(facts, idsInRole(facts, facts.today, role))
    return people.length === 0 ? [] : [{ role, people }]
  }),
  ...workgroupsOn(facts, facts.today).map(group => ({
    role: 'lead' as const,
    people: groupLeadsOn(facts, group, facts.today),
    group: group.data.name,
  })),
]

const accessFor = ({ model }: Facts, role: HandoverRole): readonly AccessRow[] =>
  role === 'liaison'
    ? []
    : model.council.data.repositories.map(({ path, audience, owner, remotes }) => ({
        path,
        audience,
        owner: owner ?? null,
        remotes,
        present: model.repositories.some(repository => repository.path === path && repository.present),
      }))

const datesFor = (facts: Facts, role: HandoverRole, holders: readonly string[]): readonly CalendarDay[] => {
  const span: ClosedSpan = { from: facts.today, to: addDays(facts.today, DATES) }
  const person = role === 'lead' || role === 'treasurer' ? (holders[0] ?? null) : null
  const reader = { audiences: [audienceOf[role]], person }
  return calendar(facts, span, item => concerns(facts, item, reader)).filter(({ items }) => items.length > 0)
}

/** The handover of a role, of a lead with the workgroup, by today. Reads what `HANDOVER_READS` names. */
export const handoverOf = (facts: Facts, role: HandoverRole, group: string | null): Handover => {
  const { today } = facts
  const holders = holdersOf(facts, role, group)
  const reader = role === 'lead' && holders[0] !== undefined ? { person: holders[0] } : READER[role]
  return {
    role,
    group,
    holders,
    today,
    promises: promisesOf(facts, role, group),
    documents: documentsFor(facts, role, group),
    decisions: decisionsFor(facts, role, group),
    dates: datesFor(facts, role, holders),
    duties: dutiesFor(facts, role, group),
    endings:
      role === 'chair' || role === 'supporter'
        ? endings(facts, { from: today, to: addDays(today, DUTIES) })
        : [],
    contacts: contactsOf(facts),
    access: accessFor(facts, role),
    first: tasksFor(facts, reader, addDays(today, FIRST)),
    tasks: tasksOf(facts, role),
  }
}

/** The last day on which whoever has a role still has it, where one is known. */
export const lastDayOf = (facts: Facts, { role, holders }: Handover): Day | undefined =>
  role === 'lead'
    ? undefined
    : holdersOn(facts, facts.today, role).find(({ person }) => person === holders[0])?.to
