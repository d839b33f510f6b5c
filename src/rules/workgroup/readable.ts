import type { Group } from '../../domain/people/workgroups.ts'
import type { Model } from '../../model/model.ts'

/** True when a member's or person's file has a fault: what a workgroup says of them cannot be judged. */
const isFaulty = (model: Model, id: string): boolean =>
  model.faulty.some(row => (row.kind === 'member' || row.kind === 'person') && row.id === id)

/** True when every file of the people whom a workgroup names could be read. */
export const isReadable = (model: Model, { data }: Group): boolean =>
  [...data.members, ...data.leads].every(({ member }) => !isFaulty(model, member))
