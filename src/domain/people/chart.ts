import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { idsByName, publicName } from '../names.ts'
import { isActive } from './membership.ts'
import { chairOn, clientConsultationOn, idsInRole } from './roles.ts'
import { type Group, groupLeadsOn, groupMembersOn, workgroupsOn } from './workgroups.ts'

/** What stands in an organisation chart (requirements 1.4). */
export type BoxKind =
  | 'alderman'
  | 'officers'
  | 'liaison'
  | 'chair'
  | 'council'
  | 'supporter'
  | 'workgroup'
  | 'cc'
  | 'executing'

/** A box with who is in it. */
export interface ChartBox {
  readonly id: string
  readonly kind: BoxKind
  /** Name of the workgroup. */
  readonly name: string | undefined
  /** Ids of people; leads first, then by name. */
  readonly people: readonly string[]
  readonly leads: readonly string[]
}

/** How two boxes belong together. `via`: the box that links them. */
export interface ChartEdge {
  readonly from: string
  readonly to: string
  readonly kind: 'talks' | 'chairs' | 'supports' | 'part' | 'consults'
  readonly via?: string
}

export interface Chart {
  readonly which: 'council' | 'cc'
  readonly day: Day
  readonly boxes: readonly ChartBox[]
  readonly edges: readonly ChartEdge[]
}

const box = (
  facts: Facts,
  kind: Exclude<BoxKind, 'workgroup'>,
  people: readonly string[],
  leads: readonly string[] = [],
): ChartBox => ({ id: kind, kind, name: undefined, people: leadsFirst(facts, people, leads), leads })

const leadsFirst = (facts: Facts, people: readonly string[], leads: readonly string[]): readonly string[] => {
  const sorted = idsByName(facts, people)
  return [...sorted.filter(id => leads.includes(id)), ...sorted.filter(id => !leads.includes(id))]
}

const groupBox = (facts: Facts, group: Group, day: Day): ChartBox => {
  const leads = groupLeadsOn(facts, group, day)
  const people = leadsFirst(facts, groupMembersOn(facts, group, day), leads)
  return { id: `workgroup-${group.id}`, kind: 'workgroup', name: group.data.name, people, leads }
}

const partnersOn = (facts: Facts, day: Day): readonly Group[] => {
  const named = facts.norms.get('wg.cc_partners', day) ?? []
  return workgroupsOn(facts, day).filter(({ id, data }) => data.cc_partner || named.includes(id))
}

const consultation = (facts: Facts, day: Day): ChartBox =>
  box(facts, 'cc', clientConsultationOn(facts, day), idsInRole(facts, day, 'cc_lead'))

const filled = ({ people }: ChartBox): boolean => people.length > 0

/**
 * The council on a day: its workgroups, the chair outside them (CHAIR-04), the supporter under the chair, the
 * municipality on the other side of the liaison, and the client consultation that workgroups consult.
 */
export const councilChart = (facts: Facts, day: Day): Chart => {
  const chair = chairOn(facts, day)?.person
  const members = facts.model
    .all('member')
    .filter(({ id, data }) => id !== chair && isActive(data, day))
    .map(({ id }) => id)
  const groups = workgroupsOn(facts, day).map(group => groupBox(facts, group, day))
  const partners = new Set(partnersOn(facts, day).map(({ id }) => `workgroup-${id}`))
  const liaison = box(facts, 'liaison', idsInRole(facts, day, 'liaison'))
  const officers = box(facts, 'officers', idsInRole(facts, day, 'policy_officer'))
  const supporter = box(facts, 'supporter', idsInRole(facts, day, 'supporter'))
  const clients = consultation(facts, day)
  const link = filled(liaison) ? { via: 'liaison' } : {}
  const edges: readonly ChartEdge[] = [
    { from: 'alderman', to: 'council', kind: 'talks', ...link },
    { from: 'chair', to: 'council', kind: 'chairs' },
    { from: 'chair', to: 'supporter', kind: 'supports' },
    ...groups.flatMap(({ id }): readonly ChartEdge[] => [
      { from: 'council', to: id, kind: 'part' },
      { from: 'officers', to: id, kind: 'talks', ...link },
      ...(partners.has(id) ? [{ from: id, to: 'cc', kind: 'consults' } as const] : []),
    ]),
  ]
  return chartOf('council', day, edges, [
    box(facts, 'alderman', idsInRole(facts, day, 'alderman')),
    liaison,
    box(facts, 'chair', chair === undefined ? [] : [chair]),
    ...(filled(supporter) ? [supporter] : []),
    box(facts, 'council', members),
    ...groups,
    ...(filled(officers) ? [officers] : []),
    ...(filled(clients) ? [clients] : []),
  ])
}

/**
 * The client consultation on a day, with those it consults: the executing body, the alderman through the liaison,
 * and its workgroups. The source's note says the council where its sense asks for the client consultation.
 */
export const clientChart = (facts: Facts, day: Day): Chart => {
  const groups = partnersOn(facts, day).map(group => groupBox(facts, group, day))
  const liaison = box(facts, 'liaison', idsInRole(facts, day, 'liaison'))
  const link = filled(liaison) ? { via: 'liaison' } : {}
  const edges: readonly ChartEdge[] = [
    { from: 'alderman', to: 'cc', kind: 'talks', ...link },
    { from: 'executing', to: 'cc', kind: 'talks' },
    ...groups.map(({ id }) => ({ from: 'cc', to: id, kind: 'consults' }) as const),
  ]
  return chartOf('cc', day, edges, [
    box(facts, 'alderman', idsInRole(facts, day, 'alderman')),
    liaison,
    box(facts, 'executing', idsInRole(facts, day, 'executing_body_manager')),
    consultation(facts, day),
    ...groups,
  ])
}

const chartOf = (
  which: Chart['which'],
  day: Day,
  edges: readonly ChartEdge[],
  boxes: readonly ChartBox[],
): Chart => {
  const shown = boxes.filter(each => each.kind !== 'liaison' || filled(each))
  const has = (id: string): boolean => shown.some(each => each.id === id)
  return { which, day, boxes: shown, edges: edges.filter(({ from, to }) => has(from) && has(to)) }
}

/** The people of a box whose names may be shown outside, and how many others there are. */
export const publicPeople = (facts: Facts, { people }: ChartBox, day: Day) => {
  const named = people.filter(id => publicName(facts, id, day) !== undefined)
  return { named, others: people.length - named.length }
}
