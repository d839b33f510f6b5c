import type { Facts } from '../../../model/facts.ts'
import { compareDutch, nameOf } from '../../names.ts'
import { type Group, groupLeadsOn, workgroupsOn } from '../../people/workgroups.ts'
import type { Draft, Occasion, Route } from '../item.ts'

const meetingsSince = ({ model }: Facts, group: Group, { previous, date }: Occasion) =>
  model
    .all('meeting')
    .filter(
      ({ data }) => data.status === 'held' && (data.group === group.id || data.groups.includes(group.id)),
    )
    .filter(({ data }) => data.date < date && (previous === null || data.date > previous.data.date))

const report = (facts: Facts, group: Group, occasion: Occasion): Draft => {
  const held = meetingsSince(facts, group, occasion)
  return {
    id: `werkgroep-${group.id}`,
    topic: 'workgroup-report',
    reason: 'workgroup-active',
    kind: 'discuss',
    minutes: 5,
    parent: 'werkgroepen',
    say: {
      group: group.data.name,
      leads: groupLeadsOn(facts, group, occasion.date).map(lead => nameOf(facts, lead)),
      meetings: held.map(({ data }) => data.date),
    },
    sources: [`workgroup:${group.id}`, ...held.map(({ id }) => `meeting:${id}`)],
    about: `workgroup:${group.id}`,
  }
}

/** Each active workgroup reports on main lines in every council meeting (WG-15). */
export const workgroupsRoute: Route = {
  id: 'werkgroepen',
  find: (facts, occasion) => {
    const groups = [...workgroupsOn(facts, occasion.date)].sort((a, b) =>
      compareDutch(a.data.name, b.data.name),
    )
    if (groups.length === 0) return []
    const parent: Draft = {
      id: 'werkgroepen',
      topic: 'workgroup-reports',
      reason: 'standing',
      kind: 'discuss',
      minutes: 0,
      say: { count: groups.length },
      sources: [],
    }
    return [parent, ...groups.map(group => report(facts, group, occasion))]
  },
}
