import type { KindName } from '../../../schemas/kinds.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { allowanceRoles } from '../../model/norm-definitions/allowance-roles.ts'
import { isClients, presenceRule } from './factor.ts'
import { normOn } from './norm-on.ts'
import { paidRoles } from './pay-roles.ts'

/** What is missing for a sum that nobody should take for whole. */
export type Gap =
  | { readonly why: 'faulty'; readonly path: string }
  | { readonly why: 'absent'; readonly folder: string }

const PEOPLE: readonly KindName[] = ['member', 'person', 'workgroup']
const MEETINGS: readonly KindName[] = ['meeting', 'minutes']

/** True when presence changes what is due over a year, for the council or for the client consultation. */
const presenceDecides = (facts: Facts, year: number): { council: boolean; clients: boolean } => {
  const scheme = normOn(facts, 'allowance.scheme', yearSpan(year).from)
  const byShare = scheme === 'share_of_maximum'
  const perMeeting = scheme === 'per_meeting'
  const rules = allowanceRoles.keys.map(role => [role, presenceRule(facts, role, year)] as const)
  const decides = (clients: boolean) =>
    rules.some(([role, rule]) => role.startsWith('cc_') === clients && rule !== 'flat' && rule !== 'norm')
  return {
    council: perMeeting || (byShare && decides(false)),
    clients: perMeeting || (byShare && decides(true)),
  }
}

// Who is in the client consultation stands in the main archive; its meetings have a folder of their own.
const hasClients = (facts: Facts, year: number): boolean =>
  [...paidRoles(facts, year).values()].flat().some(({ role }) => isClients(role))

/** What is missing to say what is due over a year: files with a fault, and a folder that this copy lacks. */
export const allowanceGaps = (facts: Facts, year: number): readonly Gap[] => {
  const { model } = facts
  const decides = presenceDecides(facts, year)
  const needed = decides.council || decides.clients ? [...PEOPLE, ...MEETINGS] : PEOPLE
  const faulty = model.faulty.filter(({ kind }) => needed.includes(kind))
  const cc = model.repositories.find(({ path, present }) => path === 'cc' && !present)
  return [
    ...faulty.map(({ path }): Gap => ({ why: 'faulty', path })),
    ...(cc && decides.clients && hasClients(facts, year)
      ? [{ why: 'absent', folder: cc.path } as const]
      : []),
  ]
}
