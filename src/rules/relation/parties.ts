import { idsInRole } from '../../domain/people/roles.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { NormOf } from '../../model/norms.ts'

/** With whom the council has no relation of its own (section 1.3 of the requirements). */
export type Forbidden = NormOf<'relations.forbidden'>[number]

const NAMES: readonly (readonly [RegExp, Forbidden])[] = [
  [/fractie/i, 'faction'],
  [/raadscommissie|commissie van de (gemeente)?raad/i, 'committee'],
  [/gemeenteraad|griffie|raadslid|raadsleden/i, 'municipal_council'],
]

/** The part of the municipal council that a name stands for; undefined for any other body. */
export const councilBody = (name: string): Forbidden | undefined =>
  NAMES.find(([pattern]) => pattern.test(name))?.[1]

/** True for a name of the audit commission of a municipality. */
export const isAuditCommission = (name: string): boolean => /rekenkamer/i.test(name)

/** True when this council keeps no relation of its own with that party on a day. */
export const isForbidden = (facts: Facts, party: Forbidden, day: Day): boolean =>
  facts.norms.get('relations.forbidden', day)?.includes(party) === true

/** True when this council keeps no relation with any part of the municipal council on a day. */
export const forbidsCouncil = (facts: Facts, day: Day): boolean =>
  (['municipal_council', 'committee', 'faction'] as const).some(party => isForbidden(facts, party, day))

/** Those of these people who are councillor, or of the registry of the municipal council, on a day. */
export const councilPeople = (facts: Facts, people: readonly string[], day: Day): readonly string[] => {
  const inRole = idsInRole(facts, day, 'councillor', 'registry')
  return people.filter(person => inRole.includes(person))
}
