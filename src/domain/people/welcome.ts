import { addDays, type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { membershipPeriods } from './membership.ts'
import { unseated } from './workgroups.ts'

/** What is arranged with who joins later, for whom there is no start session (START-08). */
export const welcomeSteps = [
  'confidentiality',
  'residency',
  'positions',
  'interests',
  'name',
  'workgroup',
  'training',
] as const
export type WelcomeStep = (typeof welcomeSteps)[number]

/** The introduction of a member: what is recorded and what is not. */
export interface Welcome {
  readonly member: Entry<'member'>
  /** First day as member. */
  readonly since: Day
  readonly done: readonly WelcomeStep[]
  readonly open: readonly WelcomeStep[]
}

const isDone = (facts: Facts, member: Entry<'member'>, since: Day, step: WelcomeStep): boolean => {
  const { data } = member
  switch (step) {
    case 'confidentiality':
      return data.confidentiality_on !== undefined
    case 'residency':
      return data.resident !== undefined
    case 'positions':
      return data.positions_confirmed.length > 0
    case 'interests':
      return data.interests !== undefined
    case 'name':
      return data.publish_name !== undefined
    case 'workgroup':
      return unseated(facts, member, facts.today < since ? since : facts.today) === undefined
    case 'training':
      return data.trainings.length > 0
  }
}

/** The introduction of someone who is or will be a member; undefined for who is none any more. Reads members and workgroups. */
export const welcomeOf = (facts: Facts, member: Entry<'member'>): Welcome | undefined => {
  const period = membershipPeriods(member.data).at(-1)
  if (period === undefined || period.to < facts.today) return undefined
  const since = period.from
  const done = welcomeSteps.filter(step => isDone(facts, member, since, step))
  return { member, since, done, open: welcomeSteps.filter(step => !done.includes(step)) }
}

/** How long someone is new, without a norm for settling in. */
const NEW_DAYS = 60

/** Members who are new on a day and of whom something is not arranged yet, the council's first day apart. */
export const newcomers = (facts: Facts, until: Day): readonly Welcome[] => {
  const { start_date: start } = facts.model.council.data.council
  return facts.model.all('member').flatMap(member => {
    const found = welcomeOf(facts, member)
    if (found === undefined || found.open.length === 0 || found.since === start) return []
    const days = facts.norms.get('wg.settle_days', found.since) ?? NEW_DAYS
    const isNew = within(facts.today, { from: addDays(found.since, -days), to: addDays(found.since, days) })
    return isNew && found.since <= until ? [found] : []
  })
}
