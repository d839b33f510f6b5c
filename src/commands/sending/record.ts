import type { Outgoing } from '../../../schemas/papers.ts'
import { writeRecord } from '../../archive/edit.ts'
import type { Draft } from '../../archive/plan.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { freeId } from '../../model/slug.ts'
import type { TreeMap } from '../../model/source.ts'
import type { Parcel, Recipient } from './parcel.ts'

/** Recipients who get the same papers, and those papers. */
interface Group {
  readonly to: readonly string[]
  readonly papers: readonly { readonly path: string; readonly hash: string }[]
}

const groupsOf = (recipients: readonly Recipient[]): readonly Group[] => {
  const groups = new Map<string, { to: string[]; papers: Group['papers'] }>()
  for (const { person, papers } of recipients) {
    const sources = papers.flatMap(({ source }) => source ?? [])
    const key = sources.map(({ path }) => path).join('\n')
    const group = groups.get(key) ?? { to: [], papers: sources }
    group.to.push(person)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const treeOf = (
  facts: Facts,
  parcel: Parcel,
  channel: Outgoing['channel'],
  { to, papers }: Group,
): TreeMap => {
  const [by] = idsInRole(facts, facts.today, 'supporter')
  return {
    what: parcel.what,
    on: facts.today,
    ...(by === undefined ? {} : { by }),
    to,
    ...(parcel.toBody === null ? {} : { to_body: parcel.toBody }),
    channel,
    ...(parcel.about === null ? {} : { about: parcel.about }),
    ...(papers.length === 0 ? {} : { papers: papers.map(({ path, hash }) => ({ path, hash })) }),
  }
}

const isSame = ({ data }: Entry<'outgoing'>, tree: TreeMap): boolean => {
  const { what, on, to, channel, about, papers, to_body } = data
  const known = { what, on, to, channel, about, to_body, papers: papers.length === 0 ? undefined : papers }
  return Object.entries(known).every(([key, value]) => JSON.stringify(value) === JSON.stringify(tree[key]))
}

/**
 * The records of a parcel that was sent today: which version of which papers went to whom (design section 3). One
 * for all who get the same papers. What stands in the archive already is not recorded again.
 */
export const recordsOf = (
  facts: Facts,
  parcel: Parcel,
  recipients: readonly Recipient[],
  given: { readonly channel: Outgoing['channel']; readonly why: string },
): readonly Draft[] => {
  if (parcel.repository === null) return []
  const folder = parcel.repository === '.' ? '' : `${parcel.repository}/`
  const known = facts.model.all('outgoing')
  const taken = new Set(known.map(({ id }) => id))
  return groupsOf(recipients).flatMap(group => {
    const tree = treeOf(facts, parcel, given.channel, group)
    if (known.some(entry => isSame(entry, tree))) return []
    const id = freeId(`${facts.today}-${parcel.slug}`, one => taken.has(one))
    taken.add(id)
    const path = `${folder}outgoing/${id}.yaml`
    return [{ path, before: null, after: writeRecord(path, tree), why: given.why }]
  })
}
