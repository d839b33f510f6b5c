import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { groupIdsOf } from '../meetings/parties.ts'
import { activeOn } from '../people/membership.ts'
import { holdings } from '../people/roles.ts'
import { workgroupsOn } from '../people/workgroups.ts'

/** How far one step of a restart is: so many of so many, and when it was completed where that is recorded. */
export interface RestartStep {
  /** Id in the list `restart_steps`. */
  readonly id: string
  readonly done: number
  readonly of: number
  readonly on: Day | null
  /** Begun while a step before it was not done (RECR-01). */
  readonly early: boolean
}

type Counted = Pick<RestartStep, 'done' | 'of' | 'on'>

const lastOf = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

const counted = (days: readonly Day[], of: number): Counted => ({
  done: days.length,
  of,
  on: days.length >= of ? lastOf(days) : null,
})

const heldOn = (
  { model, today }: Facts,
  kind: MeetingKind,
): readonly { readonly day: Day; readonly groups: readonly string[] }[] =>
  model
    .all('meeting')
    .filter(({ data }) => data.kind === kind && data.status === 'held' && data.date <= today)
    .map(({ data }) => ({
      day: data.date,
      groups: groupIdsOf(data),
    }))

const firstRole = (facts: Facts, role: 'chair' | 'supporter'): Counted => {
  const first = holdings(facts, role)[0]?.from
  return counted(first === undefined || first > facts.today ? [] : [first], 1)
}

const steps: { readonly [id: string]: (facts: Facts) => Counted } = {
  gesprekken: ({ model }) => {
    const staying = model.all('member').filter(({ data }) => data.origin === 'former_council')
    return counted(
      staying.flatMap(({ data }) => data.endorsement_talk?.on ?? []),
      staying.length,
    )
  },
  voorzitter: facts => firstRole(facts, 'chair'),
  leden: facts => {
    const size = activeOn(facts, facts.today).length
    const least = facts.norms.get('members.min', facts.today) ?? 1
    return { done: Math.min(size, least), of: least, on: null }
  },
  ondersteuner: facts => firstRole(facts, 'supporter'),
  startsessie: facts =>
    counted(
      heldOn(facts, 'start-council')
        .map(({ day }) => day)
        .slice(0, 1),
      1,
    ),
  'startsessies-werkgroepen': facts => {
    const held = heldOn(facts, 'start-workgroup')
    const groups = workgroupsOn(facts, facts.today)
    return counted(
      groups.flatMap(({ id }) => held.find(meeting => meeting.groups.includes(id))?.day ?? []),
      groups.length,
    )
  },
  werkafspraken: facts => {
    const groups = workgroupsOn(facts, facts.today)
    return counted(
      groups.flatMap(({ data }) => data.agreements[0]?.on ?? []),
      groups.length,
    )
  },
  jaarplanning: ({ model, today }) => {
    const start = model.council.data.council.start_date ?? today
    const plan = model.get('plan', String(yearOf(start))) ?? model.get('plan', String(yearOf(today)))
    return plan === undefined ? counted([], 1) : { done: 1, of: 1, on: plan.data.adopted_on ?? null }
  },
  evaluaties: ({ model }) => {
    const days = [
      ...model.all('evaluation').map(({ data }) => data.held),
      ...model
        .all('meeting')
        .filter(({ data }) => data.kind === 'evaluation' && data.status !== 'cancelled')
        .map(({ data }) => data.date),
    ]
    return counted(days.toSorted().slice(0, 1), 1)
  },
}

/** The steps of a restart in their order, each as far as the archive shows (START-02). */
export const restartSteps = (facts: Facts): readonly RestartStep[] => {
  const found = facts.norms.vocabulary('restart_steps').map(({ id }) => {
    const { done, of, on } = steps[id]?.(facts) ?? { done: 0, of: 1, on: null }
    return { id, done, of, on }
  })
  return found.map((step, index) => ({
    ...step,
    early: step.done > 0 && found.slice(0, index).some(before => before.done < before.of),
  }))
}
