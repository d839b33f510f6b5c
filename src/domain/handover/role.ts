import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Facts } from '../../model/facts.ts'
import type { TaskTerm } from '../../model/norm-vocabularies.ts'
import { standingTasks } from '../organisation/role-tasks.ts'
import { idsInRole } from '../people/roles.ts'
import { groupLeadsOn } from '../people/workgroups.ts'
import type { Audience } from '../visibility.ts'

/** Roles that are handed over to someone else. */
export const handoverRoles = vocabulary({
  chair: ['voorzitter', 'chair'],
  supporter: ['ondersteuner', 'supporter'],
  secretary: ['secretaris', 'secretary'],
  treasurer: ['penningmeester', 'treasurer'],
  lead: ['trekker', 'lead'],
  liaison: ['verbindingsmedewerker', 'liaison'],
})
export type HandoverRole = (typeof handoverRoles.keys)[number]

/** As what whoever takes a role over may see things (CONF-14). */
export const audienceOf: { readonly [R in HandoverRole]: Audience } = {
  chair: 'chair',
  supporter: 'supporter',
  secretary: 'member',
  treasurer: 'treasurer',
  lead: 'member',
  liaison: 'municipality',
}

/** Ids of who has a role today; of a workgroup its leads. */
export const holdersOf = (facts: Facts, role: HandoverRole, group: string | null): readonly string[] => {
  if (role !== 'lead') return idsInRole(facts, facts.today, role)
  const entry = group === null ? undefined : facts.model.get('workgroup', group)
  return entry === undefined ? [] : groupLeadsOn(facts, entry, facts.today)
}

/** The standing tasks of a role; none for a role without a list. */
export const tasksOf = (facts: Facts, role: HandoverRole): readonly TaskTerm[] =>
  role === 'secretary' || role === 'treasurer' ? [] : standingTasks(facts, role)
