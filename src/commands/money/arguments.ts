import type { KindName } from '../../../schemas/kinds.ts'
import type { PersonAllowance } from '../../domain/money/allowance.ts'
import { nameOf } from '../../domain/names.ts'
import { closest } from '../../model/closest.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Argument } from '../command.ts'
import { personNamed } from '../registers/named.ts'

/** Kinds that a sum over people is made from. */
const PEOPLE_READS: readonly KindName[] = ['member', 'person', 'workgroup', 'meeting', 'minutes']

/** The same, and what was paid. */
export const PAY_READS: readonly KindName[] = [...PEOPLE_READS, 'payments']

/** The year a command is about; without it this year. */
export const yearArgument: Argument = {
  name: { nl: 'JAAR', en: 'YEAR' },
  about: { nl: 'jaar; zonder jaar dit jaar', en: 'year; without it this year' },
  required: false,
}

/** Reads a year that a user wrote. */
export const yearNamed = ({ today }: Facts, named: string | undefined): number => {
  if (named === undefined) return yearOf(today)
  if (!/^(19|20)\d\d$/.test(named)) throw new Refusal('bad-year', { found: named })
  return Number(named)
}

/** The sum of someone whom a user names; refuses who held no role with an allowance. */
export const paidNamed = (
  facts: Facts,
  { people, year }: { readonly people: readonly PersonAllowance[]; readonly year: number },
  named: string,
): PersonAllowance => {
  const id = personNamed(facts, named)
  const found = people.find(person => person.id === id)
  if (found) return found
  const instead = closest(
    id,
    people.map(person => person.id),
  )
  throw new Refusal('not-paid-in-year', { name: nameOf(facts, id), year, instead: instead ?? null })
}
