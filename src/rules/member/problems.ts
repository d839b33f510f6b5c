import { type MembershipProblem, membershipProblems } from '../../domain/people/membership-problems.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

type Kind = MembershipProblem['kind']

/** A problem of some kinds, with the file of the member in which it stands. */
export interface Found<K extends Kind> {
  readonly member: Entry<'member'>
  readonly problem: Extract<MembershipProblem, { kind: K }>
}

/** Every problem of these kinds in the files of members, in the order of the files. */
export const problemsOf = <K extends Kind>(facts: Facts, ...kinds: readonly K[]): readonly Found<K>[] =>
  facts.model.all('member').flatMap(member =>
    membershipProblems(facts, member.data)
      .filter((problem): problem is Found<K>['problem'] => kinds.some(kind => kind === problem.kind))
      .map(problem => ({ member, problem })),
  )

/** The term in which a problem lies. */
export const termOf = <K extends Kind>({ member, problem: { at } }: Found<K>) =>
  member.data.terms[Number(at[1])]!
