import type { AdviceLife } from '../../domain/advice/replay.ts'
import { currentRound, lastOf } from '../../domain/advice/rounds.ts'
import { someone } from '../../domain/names.ts'
import { membershipPeriods } from '../../domain/people/membership.ts'
import { idsInRole, type RoleName } from '../../domain/people/roles.ts'
import { type Day, overlaps } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Pointer } from '../../model/source.ts'

/** Someone who had a hand in the text of an advice. */
export interface Writer {
  readonly person: string
  readonly part: 'author' | 'contributor' | 'approval' | 'editing'
  readonly at: Pointer
  /** Day of which the person's roles count. */
  readonly day: Day
  /** From the first step of the advice to that day. */
  readonly from: Day
}

/** On whose side a writer stands; `outsider` is no member while the advice was made. */
export type Side = 'municipality' | 'supporter' | 'cc' | 'member' | 'outsider' | 'unknown'

const LISTS = [
  ['authors', 'author'],
  ['contributors', 'contributor'],
  ['contributors_outside', 'contributor'],
] as const

const EVENTS = { drafted: 'author', content_approved: 'approval', edited: 'editing' } as const

/** Everyone who had a hand in the text, by place in the dossier. */
export const writersOf = (facts: Facts, life: AdviceLife): readonly Writer[] => {
  const { data } = life.entry
  const day = lastOf(currentRound(life), 'drafted')?.day ?? facts.today
  const from = life.steps.find(step => step.day !== null)?.day ?? day
  const listed = LISTS.flatMap(([list, part]) =>
    data[list].map((person, index): Writer => ({ person, part, at: [list, index], day, from })),
  )
  const noted = data.events.flatMap((event, index): readonly Writer[] => {
    switch (event.event) {
      case 'drafted':
      case 'content_approved':
      case 'edited':
        return event.by === undefined
          ? []
          : [
              {
                person: event.by,
                part: EVENTS[event.event],
                at: ['events', index, 'by'],
                day: event.on,
                from,
              },
            ]
      default:
        return []
    }
  })
  return [...listed, ...noted]
}

const MUNICIPAL: readonly RoleName[] = [
  'alderman',
  'head',
  'team_leader',
  'programme_manager',
  'liaison',
  'policy_officer',
  'registry',
  'councillor',
]

/** Whose side a writer is on. Someone who is not in the archive, or in a file with a fault, is unknown. */
export const sideOf = (facts: Facts, { person, day, from }: Writer): Side => {
  const entry = someone(facts, person)
  if (entry === undefined) return 'unknown'
  const holds = (...roles: readonly RoleName[]): boolean => idsInRole(facts, day, ...roles).includes(person)
  if (entry.kind === 'person' && (entry.data.employer === 'municipality' || holds(...MUNICIPAL))) {
    return 'municipality'
  }
  if (holds('supporter')) return 'supporter'
  const wasMember =
    entry.kind === 'member' &&
    membershipPeriods(entry.data).some(period => overlaps(period, { from: from < day ? from : day, to: day }))
  if (wasMember) return 'member'
  return holds('cc_member', 'cc_lead') ? 'cc' : 'outsider'
}
