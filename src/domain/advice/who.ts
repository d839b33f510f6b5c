import type { Facts } from '../../model/facts.ts'
import { idsInRole } from '../people/roles.ts'
import { groupLeadsOn } from '../people/workgroups.ts'
import type { AdviceLife } from './replay.ts'
import type { Actor } from './states.ts'

/**
 * Ids of the persons who are meant by an actor of an advice today: of the chair, the supporter and the liaison
 * those in the role, of a workgroup its leads, of an officer the one of the request. None for the College and the
 * council as a whole.
 */
export const whoIs = (facts: Facts, { entry }: AdviceLife, who: Actor): readonly string[] => {
  switch (who) {
    case 'chair':
    case 'supporter':
    case 'liaison':
      return idsInRole(facts, facts.today, who)
    case 'lead':
    case 'workgroup':
      return entry.data.workgroups.flatMap(({ group }) => {
        const found = facts.model.get('workgroup', group)
        return found ? groupLeadsOn(facts, found, facts.today) : []
      })
    case 'officer':
      return entry.data.request?.officer === undefined ? [] : [entry.data.request.officer]
    case 'college':
    case 'council':
      return []
  }
}
