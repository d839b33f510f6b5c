import { allowances } from '../../src/domain/money/allowance.ts'
import { factsOf } from '../support/archive.ts'
import { due } from './allowance-oracle.ts'
import { archiveOf } from './council-archive.ts'
import type { Twofold } from './councils.ts'

/** Cents by person, as each of the two reckonings has it; who gets nothing is left out. */
export interface Compared {
  readonly tool: { readonly [id: string]: number }
  readonly oracle: { readonly [id: string]: number }
}

const paid = (entries: readonly (readonly [string, number])[]): { readonly [id: string]: number } =>
  Object.fromEntries(entries.filter(([, amount]) => amount !== 0))

/** Reckons both ways. Throws when the archive has a file with a fault, for then there is nothing to compare. */
export const compare = async (twofold: Twofold): Promise<Compared> => {
  const { year, people } = twofold.council
  const facts = await factsOf(archiveOf(twofold), {
    today: `${year + 2}-01-15` as `${number}-${number}-${number}`,
  })
  const [fault] = facts.faults
  if (fault) throw new Error(`the archive is faulty: ${JSON.stringify(fault)}`)
  if (facts.normProblems.length > 0) throw new Error(JSON.stringify(facts.normProblems))
  return {
    tool: paid(allowances(facts, year).people.map(person => [person.id, person.due])),
    oracle: paid(people.map(person => [person.id, due(twofold.council, person)])),
  }
}
