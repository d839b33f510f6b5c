import fc from 'fast-check'
import { allowances } from '../../src/domain/money/allowance.ts'
import type { Day } from '../../src/model/day.ts'
import { factsOf } from '../support/archive.ts'
import { due } from './allowance-oracle.ts'
import { archiveOf } from './council-archive.ts'
import { someCouncil } from './councils.ts'
import type { Twofold } from './drafts.ts'
import type { OracleCouncil } from './plain-council.ts'

/** Cents by person; who gets nothing is left out. */
type Amounts = { readonly [id: string]: number }

const paid = (entries: readonly (readonly [string, number])[]): Amounts =>
  Object.fromEntries(entries.filter(([, amount]) => amount !== 0))

/** What the second reckoning says that everyone is due. */
const byOracle = (council: OracleCouncil): Amounts =>
  paid(council.people.map(person => [person.id, due(council, person)]))

/** What the tool makes of the archive. Throws when it finds a fault in it, for then there is nothing to compare. */
const byTool = async (twofold: Twofold): Promise<Amounts> => {
  const { year } = twofold.council
  const today = `${year + 2}-01-15` as Day
  const facts = await factsOf(archiveOf(twofold), { today })
  const [fault] = [...facts.faults, ...facts.normProblems]
  if (fault) throw new Error(`the archive has a fault: ${JSON.stringify(fault)}`)
  return paid(allowances(facts, year).people.map(person => [person.id, person.due]))
}

/** How much of the ground was covered: archives in which … */
interface Covered {
  archives: number
  /** … somebody gets something. */
  paid: number
  /** … presence changes what somebody gets. */
  byPresence: number
  /** … the chair in the development phase gets a part of the own amount. */
  byAssignment: number
}

const withoutPresence = (council: OracleCouncil): OracleCouncil => ({
  ...council,
  norms: { ...council.norms, attendanceRule: 'flat', ccRule: 'norm' },
})

const withoutAssignment = (council: OracleCouncil): OracleCouncil => ({
  ...council,
  norms: { ...council.norms, developmentAmount: 0 },
})

const same = (a: Amounts, b: Amounts): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, cents]) => b[id] === cents)

/**
 * Holds the tool against the second reckoning, over this many archives. Gives how much it covered; throws on the
 * first difference, with the smallest archive that shows it.
 */
export const compareMany = async (archives: number, seed: number): Promise<Covered> => {
  const covered: Covered = { archives: 0, paid: 0, byPresence: 0, byAssignment: 0 }
  await fc.assert(
    fc.asyncProperty(someCouncil, async twofold => {
      const { council } = twofold
      const [tool, oracle] = [await byTool(twofold), byOracle(council)]
      if (!same(tool, oracle)) {
        const files = Object.entries(archiveOf(twofold)).map(([path, text]) => `== ${path}\n${text}`)
        throw new Error(
          [...files, `tool:   ${JSON.stringify(tool)}`, `oracle: ${JSON.stringify(oracle)}`].join('\n'),
        )
      }
      covered.archives += 1
      if (Object.keys(oracle).length > 0) covered.paid += 1
      if (!same(oracle, byOracle(withoutPresence(council)))) covered.byPresence += 1
      if (!same(oracle, byOracle(withoutAssignment(council)))) covered.byAssignment += 1
    }),
    { numRuns: archives, seed },
  )
  return covered
}
