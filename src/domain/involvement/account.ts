import type { Involvement } from '../../../schemas/organisation.ts'
import type { Answer } from '../../../schemas/vocabulary/advice.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { type Day, within, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { answersOf, positionsOf } from '../advice/ledger.ts'
import { livesOf } from '../advice/lives.ts'
import { issuedOn } from '../advice/rounds.ts'
import type { Way } from '../advice/states.ts'
import { kindsOfMeeting, type Party } from '../meetings/kinds.ts'

export type Involved = Involvement['entries'][number]

/** One time that the council was involved, with its number in the register. */
export interface InvolvedRow {
  /** From 1, in the order of the file. */
  readonly n: number
  readonly entry: Involved
  /** `used`: what was done with it is told · `untold`: closed without that · `open`: still going on. */
  readonly standing: 'used' | 'untold' | 'open'
}

/** How the council was involved in a year, and what the College did with it (FUNC-08). */
export interface Account {
  readonly year: number
  readonly entry: Entry<'involvement'> | undefined
  readonly accountedOn: Day | null
  /** By day. */
  readonly rows: readonly InvolvedRow[]
  /** Advices issued in the year that no entry of any year is about. */
  readonly unlisted: readonly Entry<'advice'>[]
  readonly issued: { readonly [W in Way]: number }
  /** Answers to the recommendations issued in the year. */
  readonly answers: { readonly [A in Answer | 'none']: number }
  /** Meetings with the municipality that were held in the year. */
  readonly meetings: readonly { readonly kind: MeetingKind; readonly count: number }[]
}

const standingOf = ({ use, closed }: Involved): InvolvedRow['standing'] =>
  use !== undefined ? 'used' : closed ? 'untold' : 'open'

const MUNICIPAL: ReadonlySet<Party> = new Set([
  'alderman',
  'heads',
  'officers',
  'group_officers',
  'municipality',
  'liaison',
])

const meetingsWith = ({ model }: Facts, year: number): Account['meetings'] => {
  const kinds = model
    .all('meeting')
    .filter(({ data }) => data.status === 'held' && within(data.date, yearSpan(year)))
    .map(({ data }) => data.kind)
    .filter(kind => kindsOfMeeting[kind].required.some(party => MUNICIPAL.has(party)))
  return [...new Set(kinds)].map(kind => ({ kind, count: kinds.filter(other => other === kind).length }))
}

/** The account of a year. Reads involvement, advices, meetings and minutes. */
export const accountOf = (facts: Facts, year: number): Account => {
  const entry = facts.model.get('involvement', `${year}`)
  const issued = livesOf(facts).filter(life => {
    const on = issuedOn(life)
    return on !== null && within(on, yearSpan(year))
  })
  const told = new Set(
    facts.model.all('involvement').flatMap(({ data }) => data.entries.flatMap(({ about }) => about)),
  )
  const count = (way: Way): number => issued.filter(life => life.way === way).length
  return {
    year,
    entry,
    accountedOn: entry?.data.accounted_on ?? null,
    rows: (entry?.data.entries ?? [])
      .map((each, index) => ({ n: index + 1, entry: each, standing: standingOf(each) }))
      .toSorted((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.n - b.n)),
    unlisted: issued.map(life => life.entry).filter(({ id }) => !told.has(`advice:${id}`)),
    issued: { requested: count('requested'), written: count('written'), oral: count('oral') },
    answers: answersOf(issued.flatMap(positionsOf)),
    meetings: meetingsWith(facts, year),
  }
}
