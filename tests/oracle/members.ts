import fc from 'fast-check'
import { dayNumber } from './days.ts'
import { groupIds, type MemberDraft, type Written } from './drafts.ts'
import { aDay, aSpan, seldom } from './periods.ts'
import type { OraclePerson, Span } from './plain-council.ts'

/** Members by chance: the file of each, beside what it means. */

const cut = (span: Written, bound: Span): Span | null => {
  const from = Math.max(span.from, bound.from)
  const to = Math.min(span.to ?? bound.to, bound.to)
  return from <= to ? { from, to } : null
}

const anEnding = fc.constantFrom('exact', 'exact', 'open', 'late')
type Ending = 'exact' | 'open' | 'late'

// Inside what bounds it, and written so that only the bound can tell where it ends.
const writtenWithin = (span: Span, ending: Ending, bound: Span): Written | null => {
  const inside = cut(span, bound)
  if (inside === null) return null
  if (ending === 'open') return { from: inside.from, to: null }
  return { from: inside.from, to: ending === 'late' ? bound.to + 40 : inside.to }
}

const aPart = (year: number) =>
  fc.record({ span: aSpan(year - 1, year + 1), ending: anEnding as fc.Arbitrary<Ending> })

export const aMember = (year: number) =>
  fc.record({
    span: fc.oneof(
      aSpan(year - 1, year + 1),
      fc.constant({ from: dayNumber(year - 1, 1, 1), to: dayNumber(year + 1, 12, 31) }),
    ),
    split: seldom(aDay(year - 1, year + 1)),
    endWritten: fc.boolean(),
    development: seldom(aSpan(year - 1, year + 1)),
    offices: fc.array(
      fc.tuple(fc.constantFrom('chair', 'deputy_chair', 'secretary', 'treasurer'), aPart(year)),
      { maxLength: 2 },
    ),
    client: seldom(fc.tuple(fc.constantFrom('cc_member', 'cc_lead'), aSpan(year - 1, year + 1))),
    groups: fc.array(
      fc.record({ group: fc.constantFrom(...groupIds), part: aPart(year), lead: seldom(aPart(year)) }),
      { maxLength: 2 },
    ),
  })
type MemberSeed = ReturnType<typeof aMember> extends fc.Arbitrary<infer T> ? T : never

export const memberOf = (
  id: string,
  seed: MemberSeed,
): { readonly draft: MemberDraft; readonly person: OraclePerson } => {
  const { span, split, development } = seed
  const assignment = development === null ? null : cut(development, span)
  // Whoever chairs in the development phase starts with that, and may stay as a member.
  const bound: Span = assignment === null ? span : { from: assignment.from, to: span.to }
  const later = assignment === null ? bound : { from: assignment.to + 1, to: bound.to }
  const divided = split !== null && split > later.from && split <= later.to
  const stays = later.from <= later.to
  const terms: MemberDraft['terms'] = [
    ...(assignment === null ? [] : [{ kind: 'development_chair' as const, ...assignment }]),
    ...(stays
      ? [{ kind: 'appointment' as const, from: later.from, to: divided ? split - 1 : later.to }]
      : []),
    ...(stays && divided ? [{ kind: 'reappointment' as const, from: split, to: later.to }] : []),
  ]
  const last = terms.at(-1)!
  const longer = seed.endWritten && last.kind !== 'development_chair' ? 200 : 0
  const offices = seed.offices.flatMap(([role, { span: part, ending }]) => {
    // Someone else may be secretary or treasurer too, so only a chairmanship ends with the membership by itself.
    const bounded = role === 'chair' || role === 'deputy_chair'
    const period = writtenWithin(part, ending === 'late' && !bounded ? 'exact' : ending, later)
    return period === null ? [] : [{ role, ...period }]
  })
  const groups = seed.groups.flatMap(({ group, part, lead }) => {
    const period = writtenWithin(part.span, part.ending, later)
    const effective = period && cut(period, later)
    if (!period || !effective) return []
    return [{ group, ...period, lead: lead && writtenWithin(lead.span, lead.ending, later), effective }]
  })
  const draft: MemberDraft = {
    id,
    terms: [...terms.slice(0, -1), { ...last, to: last.to + longer }],
    end: seed.endWritten ? bound.to : null,
    roles: [
      ...(assignment === null ? [] : [{ role: 'chair', phase: 'development', ...assignment }]),
      ...offices.map(office => (office.role === 'chair' ? { ...office, phase: 'regular' } : office)),
      ...(seed.client === null ? [] : [{ role: seed.client[0], ...seed.client[1] }]),
    ],
    groups: groups.map(({ effective, ...group }) => group),
  }
  const person: OraclePerson = {
    id,
    roles: [
      { role: 'member', ...bound },
      ...(assignment === null ? [] : [{ role: 'chair_development' as const, ...assignment }]),
      ...offices.flatMap(({ role, ...office }) => {
        const effective = cut(office, later)
        return effective ? [{ role: role as 'chair', ...effective }] : []
      }),
      ...groups.flatMap(({ lead }) => {
        const period = lead && cut(lead, later)
        return period ? [{ role: 'lead' as const, ...period }] : []
      }),
      ...(seed.client === null ? [] : [{ role: seed.client[0] as 'cc_member', ...seed.client[1] }]),
    ],
    groups: groups.map(({ group, effective }) => ({ group, ...effective })),
  }
  return { draft, person }
}
