import type { Member } from '../../../schemas/member.ts'
import { addDays, type Day, overlaps } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Pointer } from '../../model/source.ts'
import { countsAsTerm, latestEnd, membershipEnd } from './membership.ts'
import { backwards, byStart } from './spans.ts'

/** Something in a member's file that cannot be, or that is missing. `at` says where. */
export type MembershipProblem = { readonly at: Pointer } & (
  | { readonly kind: 'not_nominated' }
  | { readonly kind: 'nominated_before_candidate'; readonly candidate: Day }
  | { readonly kind: 'refused_before_nomination'; readonly nominated: Day }
  /** Refused by the College, and yet a term begins on or after that day. */
  | { readonly kind: 'refused_yet_appointed'; readonly from: Day }
  | { readonly kind: 'decided_before_nomination'; readonly nominated: Day }
  | { readonly kind: 'no_decision' }
  | { readonly kind: 'no_reference' }
  | { readonly kind: 'started_before_decision'; readonly decided: Day }
  | { readonly kind: 'term_backwards'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'term_too_long'; readonly latest: Day; readonly to: Day }
  | { readonly kind: 'too_many_terms'; readonly count: number; readonly max: number }
  | { readonly kind: 'terms_overlap'; readonly other: Pointer; readonly until: Day }
  /** A reappointment or extension that does not follow on the term before it. */
  | { readonly kind: 'gap_before_term'; readonly other: Pointer; readonly ended: Day }
  /** A reappointment or extension with no term before it. */
  | { readonly kind: 'nothing_to_continue' }
  | { readonly kind: 'term_after_end'; readonly ended: Day }
  | { readonly kind: 'end_before_start'; readonly from: Day }
  | { readonly kind: 'end_after_term'; readonly to: Day }
  /** The ground says that the term ended, but it ran longer. */
  | { readonly kind: 'ended_before_term'; readonly to: Day }
  /** The last term is over, and nobody recorded the end of the membership. */
  | { readonly kind: 'end_not_recorded'; readonly to: Day }
  | { readonly kind: 'relief_missing' }
  | { readonly kind: 'relief_without_ground'; readonly ground: string }
  | { readonly kind: 'relief_without_article' }
  | { readonly kind: 'ended_before_decision'; readonly decided: Day }
)

/** Everything in a member's file that goes against the order of events (MEMB-01 to 05). */
export const membershipProblems = (facts: Facts, member: Member): readonly MembershipProblem[] => [
  ...nominationProblems(member),
  ...member.terms.flatMap((term, index) => termProblems(facts, member, term, index)),
  ...orderProblems(facts, member),
  ...endProblems(facts, member),
]

type Terms = Member['terms']

interface Placed {
  readonly term: Terms[number]
  readonly index: number
}

const inOrder = (member: Member): readonly Placed[] =>
  member.terms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => !backwards(term))
    .sort((a, b) => byStart(a.term, b.term))

const nominationProblems = (member: Member): readonly MembershipProblem[] => {
  const { nomination, candidate_since: candidate } = member
  const first = inOrder(member)[0]
  const problems: MembershipProblem[] = []
  if (nomination === undefined) {
    // Members of the former council were appointed before this archive began.
    if (first !== undefined && member.origin === 'new') {
      problems.push({ kind: 'not_nominated', at: ['terms', first.index] })
    }
    return problems
  }
  const { on, refused_on: refused } = nomination
  if (candidate !== undefined && on < candidate) {
    problems.push({ kind: 'nominated_before_candidate', at: ['nomination', 'on'], candidate })
  }
  if (refused !== undefined) {
    const at: Pointer = ['nomination', 'refused_on']
    if (refused < on) problems.push({ kind: 'refused_before_nomination', at, nominated: on })
    const later = inOrder(member).find(({ term }) => term.from >= refused)
    if (later !== undefined) problems.push({ kind: 'refused_yet_appointed', at, from: later.term.from })
  }
  if (first !== undefined && member.origin === 'new') {
    const decided = first.term.decision?.on
    if (decided !== undefined && decided < on) {
      const at: Pointer = ['terms', first.index, 'decision', 'on']
      problems.push({ kind: 'decided_before_nomination', at, nominated: on })
    }
  }
  return problems
}

const termProblems = (
  facts: Facts,
  member: Member,
  term: Terms[number],
  index: number,
): readonly MembershipProblem[] => {
  const { from, to, decision } = term
  const at: Pointer = ['terms', index]
  const problems: MembershipProblem[] = []
  if (to < from) problems.push({ kind: 'term_backwards', at: [...at, 'to'], from, to })
  if (decision === undefined) problems.push({ kind: 'no_decision', at })
  else {
    if (decision.reference === undefined) problems.push({ kind: 'no_reference', at: [...at, 'decision'] })
    if (from < decision.on) {
      problems.push({ kind: 'started_before_decision', at: [...at, 'from'], decided: decision.on })
    }
  }
  const latest = latestEnd(facts, term)
  if (latest !== undefined && to > latest) {
    problems.push({ kind: 'term_too_long', at: [...at, 'to'], latest, to })
  }
  const ended = member.end?.on
  if (ended !== undefined && from > ended) {
    problems.push({ kind: 'term_after_end', at: [...at, 'from'], ended })
  }
  return problems
}

const orderProblems = (facts: Facts, member: Member): readonly MembershipProblem[] => {
  const problems: MembershipProblem[] = []
  let count = member.earlier_terms ?? 0
  inOrder(member).forEach(({ term, index }, position, all) => {
    const before = all[position - 1]
    const at: Pointer = ['terms', index]
    const continues = term.kind === 'reappointment' || term.kind === 'extension'
    if (before !== undefined) {
      const other: Pointer = ['terms', before.index]
      const until = before.term.to
      if (overlaps(before.term, term)) {
        problems.push({ kind: 'terms_overlap', at: [...at, 'from'], other, until })
      } else if (continues && term.from > addDays(until, 1)) {
        problems.push({ kind: 'gap_before_term', at: [...at, 'from'], other, ended: until })
      }
    } else if (continues && count === 0) problems.push({ kind: 'nothing_to_continue', at: [...at, 'kind'] })
    if (!countsAsTerm(facts, member, term)) return
    count += 1
    const max = facts.norms.get('term.max_count', term.from)
    if (max !== null && count > max) problems.push({ kind: 'too_many_terms', at, count, max })
  })
  return problems
}

const endProblems = (facts: Facts, member: Member): readonly MembershipProblem[] => {
  const { end } = member
  const terms = inOrder(member)
  const first = terms[0]
  const last = terms.reduce<Placed | undefined>(
    (latest, placed) => (latest === undefined || placed.term.to > latest.term.to ? placed : latest),
    undefined,
  )
  if (end === undefined) {
    const to = membershipEnd(member)
    return last !== undefined && to !== undefined && to < facts.today
      ? [{ kind: 'end_not_recorded', at: ['terms', last.index, 'to'], to }]
      : []
  }
  const problems: MembershipProblem[] = []
  const on: Pointer = ['end', 'on']
  if (first !== undefined && end.on < first.term.from) {
    problems.push({ kind: 'end_before_start', at: on, from: first.term.from })
  } else if (last !== undefined) {
    const { to } = last.term
    if (end.on > to) problems.push({ kind: 'end_after_term', at: on, to })
    if (end.ground === 'term_ended' && terms.every(({ term }) => term.to !== end.on) && end.on < to) {
      problems.push({ kind: 'ended_before_term', at: ['end', 'ground'], to })
    }
  }
  return [...problems, ...reliefProblems(end)]
}

const reliefProblems = (end: NonNullable<Member['end']>): readonly MembershipProblem[] => {
  const { ground, relief } = end
  if (relief === undefined) {
    return ground === 'relieved' ? [{ kind: 'relief_missing', at: ['end', 'ground'] }] : []
  }
  const problems: MembershipProblem[] = []
  if (ground !== 'relieved') problems.push({ kind: 'relief_without_ground', at: ['end', 'ground'], ground })
  if (relief.article === undefined) problems.push({ kind: 'relief_without_article', at: ['end', 'relief'] })
  if (end.on < relief.decision.on) {
    problems.push({ kind: 'ended_before_decision', at: ['end', 'on'], decided: relief.decision.on })
  }
  return problems
}
