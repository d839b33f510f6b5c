import { nameOf } from '../../domain/names.ts'
import { holdersOn } from '../../domain/people/roles.ts'
import { type Group, workgroupsOn } from '../../domain/people/workgroups.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Pointer } from '../../model/source.ts'

/** A policy officer whom a workgroup names and who is one today. */
export interface NamedOfficer {
  readonly group: Group
  readonly at: Pointer
  readonly name: string
  readonly row: Group['data']['officers'][number]
}

/**
 * The officers of today's workgroups for whom the time to get acquainted is over: the time for a start session,
 * counted from the later of the group's first day and the officer's.
 */
export const settledOfficers = (facts: Facts): readonly NamedOfficer[] => {
  const { norms, today } = facts
  const since = new Map<string, Day>(
    holdersOn(facts, today, 'policy_officer').map(({ person, from }) => [person, from]),
  )
  return workgroupsOn(facts, today).flatMap(group =>
    group.data.officers.flatMap((row, index) => {
      const from = since.get(row.person)
      if (from === undefined) return []
      const start = from > group.data.from ? from : group.data.from
      const days = norms.get('start.workgroup.due_days', start)
      return days === null || addDays(start, days) >= today
        ? []
        : [{ group, at: ['officers', index], name: nameOf(facts, row.person), row }]
    }),
  )
}
