import { addDays, type Day, weekday } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { idsInRole, type RoleName } from '../people/roles.ts'
import { groupsLedBy } from '../people/workgroups.ts'
import { adviceTasks } from './advice.ts'
import { meetingTasks } from './meetings.ts'
import { actionTasks, memberTasks, obligationTasks } from './others.ts'
import { outsideTasks } from './outside.ts'
import type { Doer, Task, TaskRoute } from './task.ts'

const routes: readonly TaskRoute[] = [
  meetingTasks,
  adviceTasks,
  actionTasks,
  obligationTasks,
  memberTasks,
  outsideTasks,
]

/** For whom a week is asked: a role, or one person. */
export type For = { readonly role: Doer } | { readonly person: string } | null

/** This week's and next week's work: what fits in the hours, what does not, and what others have to do. */
export interface Week {
  readonly from: Day
  /** The Sunday after next: two weeks to look ahead. */
  readonly until: Day
  /** Minutes there are. */
  readonly available: number
  /** In order of what it costs to leave them, then late or not, then of their day; what fits in the time. */
  readonly fits: readonly Task[]
  readonly falls: readonly Task[]
  /** What others have to do and this reader may have to ask for. */
  readonly others: readonly Task[]
}

const order = (a: Task, b: Task): number => {
  if (a.weight !== b.weight) return b.weight - a.weight
  if (a.late > 0 !== b.late > 0) return a.late > 0 ? -1 : 1
  const [x, y] = [a.due ?? '9999-12-31', b.due ?? '9999-12-31']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

const HOLDERS: { readonly [D in Doer]?: RoleName } = {
  chair: 'chair',
  supporter: 'supporter',
  liaison: 'liaison',
  treasurer: 'treasurer',
}

const mine = (facts: Facts, task: Task, role: Doer): boolean => {
  const holder = HOLDERS[role]
  const held = holder ? idsInRole(facts, facts.today, holder) : []
  return (
    task.who === role ||
    (role === 'lead' && task.who === 'workgroup') ||
    task.people.some(id => held.includes(id))
  )
}

const leads = (facts: Facts, person: string): boolean => groupsLedBy(facts, person, facts.today).length > 0

// Without a reader: what chair and supporter keep going between them.
const concerns = (facts: Facts, task: Task, reader: For): boolean => {
  if (reader === null)
    return task.who === 'council' || mine(facts, task, 'supporter') || mine(facts, task, 'chair')
  if ('role' in reader) return mine(facts, task, reader.role)
  if (task.people.length > 0) return task.people.includes(reader.person)
  return (task.who === 'lead' || task.who === 'workgroup') && leads(facts, reader.person)
}

const MUNICIPAL: ReadonlySet<Doer> = new Set(['liaison', 'officer', 'college'])

// The municipality's people do not see what the council has to do itself (LIAI-06).
const mayKnow = (task: Task, reader: For): boolean =>
  reader === null || !('role' in reader) || !MUNICIPAL.has(reader.role) || MUNICIPAL.has(task.who)

/** Everything there is to do until a day, most pressing first. */
const tasksUntil = (facts: Facts, until: Day): readonly Task[] =>
  routes.flatMap(route => route(facts, until)).sort(order)

/** What a reader has to do until a day, most pressing first, whatever time there is for it. */
export const tasksFor = (facts: Facts, reader: For, until: Day): readonly Task[] =>
  tasksUntil(facts, until).filter(task => concerns(facts, task, reader))

/** The work of this week and the next for a reader, set against the minutes there are. */
export const weekOf = (facts: Facts, reader: For, available: number): Week => {
  const { today } = facts
  const until = addDays(today, 14 - weekday(today))
  const all = tasksUntil(facts, until)
  const own = all.filter(task => concerns(facts, task, reader))
  const fits: Task[] = []
  const falls: Task[] = []
  let left = available
  for (const task of own) {
    if (task.minutes <= left) {
      fits.push(task)
      left -= task.minutes
    } else falls.push(task)
  }
  const others = all.filter(task => !own.includes(task))
  return { from: today, until, available, fits, falls, others: others.filter(task => mayKnow(task, reader)) }
}
