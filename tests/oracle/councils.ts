import fc from 'fast-check'
import {
  type Mark,
  type OracleCouncil,
  type OracleMeeting,
  type OracleNorms,
  type OraclePerson,
  ordinaryRoles,
  type Span,
} from './allowance-oracle.ts'
import { type DayNumber, dayNumber, monthLength } from './days.ts'

/** Small councils by chance: what the archive says, beside the plain input of the second reckoning. */

/** A period as the archive writes it: it may have no last day, or one after the membership ended. */
export interface Written {
  readonly from: DayNumber
  readonly to: DayNumber | null
}

export interface MemberDraft {
  readonly id: string
  readonly terms: readonly (Span & { readonly kind: 'appointment' | 'reappointment' | 'development_chair' })[]
  /** Last day, where the file says it apart from the terms. */
  readonly end: DayNumber | null
  readonly roles: readonly (Written & { readonly role: string; readonly phase?: string })[]
  readonly groups: readonly (Written & { readonly group: string; readonly lead: Written | null })[]
}

export interface ClientDraft {
  readonly id: string
  readonly roles: readonly (Written & { readonly role: string })[]
}

export interface MeetingDraft {
  readonly date: DayNumber
  readonly kind: OracleMeeting['kind']
  readonly group: string | null
  readonly status: 'held' | 'planned' | 'cancelled'
  readonly inClientFolder: boolean
  readonly presence: readonly { readonly person: string; readonly mark: Mark; readonly guest: boolean }[]
}

/** A council on paper twice. */
export interface Twofold {
  readonly council: OracleCouncil
  readonly members: readonly MemberDraft[]
  readonly clients: readonly ClientDraft[]
  readonly meetings: readonly MeetingDraft[]
}

export const groupIds = ['anders', 'breed'] as const

const cut = (span: Written, bound: Span): Span | null => {
  const from = Math.max(span.from, bound.from)
  const to = Math.min(span.to ?? bound.to, bound.to)
  return from <= to ? { from, to } : null
}

const aDay = (first: number, last: number): fc.Arbitrary<DayNumber> =>
  fc
    .tuple(
      fc.integer({ min: first, max: last }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .chain(([year, month, day]) =>
      fc
        .constantFrom(1, day, 15, 16, 31)
        .map(date => dayNumber(year, month, Math.min(date, monthLength(year, month)))),
    )

const aSpan = (first: number, last: number): fc.Arbitrary<Span> =>
  fc
    .tuple(aDay(first, last), aDay(first, last))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

/** There in one of four cases. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

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

const aMember = (year: number) =>
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

const memberOf = (
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

const aClient = (year: number) =>
  fc.array(
    fc.record({
      role: fc.constantFrom('cc_member', 'cc_member', 'cc_lead'),
      span: aSpan(year - 1, year + 1),
      open: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  )

const mostShares = fc.constantFrom('0.75', '0.6', '1', '0.5', '0.3333')
const shares = fc.oneof(
  fc.constant({
    member: '0.75',
    lead: '1',
    chair: '1',
    deputy_chair: '0.75',
    secretary: '0.75',
    treasurer: '0.75',
    cc_member: '0.75',
    cc_lead: '1',
  }),
  fc.record({
    member: mostShares,
    lead: mostShares,
    chair: mostShares,
    deputy_chair: mostShares,
    secretary: mostShares,
    treasurer: mostShares,
    cc_member: mostShares,
    cc_lead: mostShares,
  }),
)

/** Norms by chance, the usual ones more often than not. */
const someNorms: fc.Arbitrary<OracleNorms> = fc.record({
  shares,
  capShare: fc.constantFrom('1', '1', '1', '0.9', '0.5'),
  yearCap: seldom(fc.integer({ min: 1, max: 250_000 })),
  attendanceRule: fc.constantFrom('flat', 'prorata_capped', 'prorata_capped', 'per_presence', 'threshold'),
  appliesTo: fc.oneof(
    fc.constant(['member'] as const),
    fc.subarray(
      ordinaryRoles.filter(role => !role.startsWith('cc_')),
      { minLength: 1 },
    ),
  ),
  base: fc.constantFrom('pooled', 'separate', 'ipr_only'),
  kinds: fc.oneof(
    fc.constant(['council', 'workgroup', 'officers'] as const),
    fc.subarray(['council', 'workgroup', 'officers', 'alderman'] as const, { minLength: 1 }),
  ),
  excusedCountsAs: fc.constantFrom('absent', 'excluded', 'present'),
  assumedShare: fc.constantFrom('0.75', '0.75', '0.5', '0.8333', '1'),
  remainderShare: fc.constantFrom('0', '0', '0.5', '0.3333'),
  ccRule: fc.constantFrom('norm', 'prorata', 'all_or_nothing'),
  prorata: fc.constantFrom('months', 'months', 'days', 'none'),
  monthRule: fc.constantFrom('first_day', 'majority', 'daily'),
  rounding: fc.constantFrom('cent_half_up', 'cent_half_up', 'euro_half_up', 'euro_up'),
  developmentAmount: fc.integer({ min: 0, max: 1_500_000 }),
  developmentMaxMonths: fc.constantFrom(18, 18, 12, 6),
  developmentPlusMember: fc.boolean(),
})

const aMark = fc.constantFrom<Mark>('present', 'present', 'present', 'excused', 'absent')

const aMeeting = (year: number, people: number) =>
  fc.record({
    date: fc.oneof(
      { weight: 5, arbitrary: aDay(year, year) },
      { weight: 1, arbitrary: aDay(year - 1, year + 1) },
    ),
    kind: fc.constantFrom(
      'council',
      'council',
      'workgroup',
      'workgroup',
      'officers',
      'alderman',
      'cc-executing',
      'cc-alderman',
    ),
    group: fc.constantFrom(...groupIds),
    status: fc.constantFrom('held', 'held', 'held', 'held', 'planned', 'cancelled'),
    inClientFolder: fc.boolean(),
    marks: fc.array(fc.record({ mark: aMark, guest: fc.boolean() }), {
      minLength: people,
      maxLength: people,
    }),
  })

const holds = (person: OraclePerson, roles: readonly string[], day: DayNumber): boolean =>
  person.roles.some(({ role, from, to }) => roles.includes(role) && from <= day && day <= to)

const isExpected = (
  person: OraclePerson,
  kind: OracleMeeting['kind'],
  group: string | null,
  day: DayNumber,
) => {
  if (kind.startsWith('cc-')) return holds(person, ['cc_member', 'cc_lead'], day)
  if (group === null) return holds(person, ['member'], day)
  return person.groups.some(span => span.group === group && span.from <= day && day <= span.to)
}

type MeetingSeed = ReturnType<typeof aMeeting> extends fc.Arbitrary<infer T> ? T : never

const meetingOf = (seed: MeetingSeed, people: readonly OraclePerson[]): MeetingDraft => {
  const group = seed.kind === 'workgroup' || seed.kind === 'officers' ? seed.group : null
  const presence = people.flatMap((person, index) => {
    const { mark, guest } = seed.marks[index]!
    if (isExpected(person, seed.kind, group, seed.date)) return [{ person: person.id, mark, guest: false }]
    return guest ? [{ person: person.id, mark: 'present' as const, guest: true }] : []
  })
  return {
    ...seed,
    kind: seed.kind,
    group,
    inClientFolder: seed.kind.startsWith('cc-') && seed.inClientFolder,
    presence,
  }
}

const distinct = (meetings: readonly MeetingDraft[]): readonly MeetingDraft[] => [
  ...new Map(meetings.map(meeting => [`${meeting.date} ${meeting.kind} ${meeting.group}`, meeting])).values(),
]

/** A council by chance, in a year that may be a leap year. */
export const someCouncil: fc.Arbitrary<Twofold> = fc
  .record({
    year: fc.constantFrom(2024, 2025, 2026),
    members: fc.integer({ min: 1, max: 4 }),
    clients: fc.integer({ min: 0, max: 2 }),
  })
  .chain(({ year, members, clients }) =>
    fc.record({
      year: fc.constant(year),
      maximum: fc.oneof(fc.constantFrom(170_000, 210_000, 220_000), fc.integer({ min: 1, max: 300_000 })),
      norms: someNorms,
      members: fc.array(aMember(year), { minLength: members, maxLength: members }),
      clients: fc.array(aClient(year), { minLength: clients, maxLength: clients }),
      meetings: fc.array(aMeeting(year, members + clients), { minLength: 3, maxLength: 14 }),
    }),
  )
  .map(seed => {
    const members = seed.members.map((member, index) => memberOf(`lid-${index + 1}`, member))
    const clients = seed.clients.map((roles, index) => ({ id: `client-${index + 1}`, roles }))
    const farOff = dayNumber(seed.year + 1, 12, 31)
    const people: readonly OraclePerson[] = [
      ...members.map(({ person }) => person),
      ...clients.map(({ id, roles }) => ({
        id,
        groups: [],
        roles: roles.map(({ role, span, open }) => ({
          role: role as 'cc_member',
          from: span.from,
          to: open ? farOff : span.to,
        })),
      })),
    ]
    const meetings = distinct(seed.meetings.map(meeting => meetingOf(meeting, people)))
    return {
      members: members.map(({ draft }) => draft),
      clients: clients.map(({ id, roles }) => ({
        id,
        roles: roles.map(({ role, span, open }) => ({ role, from: span.from, to: open ? null : span.to })),
      })),
      meetings,
      council: {
        year: seed.year,
        maximum: seed.maximum,
        norms: seed.norms,
        people,
        meetings: meetings
          .filter(({ status }) => status === 'held')
          .map(({ date, kind, group, presence }) => ({
            date,
            kind,
            ...(group !== null && { group }),
            marks: Object.fromEntries(presence.map(({ person, mark }) => [person, mark])),
          })),
      },
    }
  })
