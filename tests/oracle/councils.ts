import fc from 'fast-check'
import { type DayNumber, dayNumber } from './days.ts'
import { groupIds, type MeetingDraft, type Twofold } from './drafts.ts'
import { aMember, memberOf } from './members.ts'
import { someNorms } from './norms.ts'
import { aDay, aSpan } from './periods.ts'
import type { Mark, OracleMeeting, OraclePerson } from './plain-council.ts'

/** Small councils by chance: what the archive says, beside the plain input of the second reckoning. */

const aClient = (year: number) =>
  fc.array(
    fc.record({
      role: fc.constantFrom('cc_member', 'cc_member', 'cc_lead'),
      span: aSpan(year - 1, year + 1),
      open: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  )

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
