import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { addDays, type ClosedSpan, type Day, within, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Bilingual } from '../../model/norm-vocabularies.ts'
import { ask } from '../figures/ask.ts'
import type { Figure } from '../figures/figure.ts'
import { kindsIn } from '../figures/meetings.ts'
import { joinedIn, leftIn } from '../figures/people.ts'
import { contactPartners, type Grouped, signalThemes } from '../figures/society.ts'
import type { MemberRoleName } from '../people/seats-held.ts'
import { groupLeadsOn, themesOn, workgroupsOn } from '../people/workgroups.ts'
import { bothWords } from '../words.ts'
import { type PublicAdvice, publicAdvices } from './advice.ts'
import { asPublic, type Public } from './brand.ts'
import { type PublicCouncil, publicCouncil } from './council.ts'
import { publicReports } from './papers.ts'
import { isOrdinary, membersAgreedOn, namesAgreed } from './people.ts'

/** A number that may be told, or null where it cannot be known. */
export type Known = Figure | null

/** People who came or went: how many, and the names of those who agreed. */
interface Movement {
  readonly count: Known
  readonly names: readonly string[]
}

/** One workgroup over the years of a report. */
interface GroupYear {
  readonly id: string
  readonly name: string
  readonly themes: readonly Bilingual[]
  readonly leads: readonly string[]
  readonly members: Known
  readonly held: Known
}

/**
 * What an annual report may tell of one year, or of more years together: facts that were released, names of who
 * agreed, and numbers, each with the question it answers. Nothing of minutes, and nothing of the client
 * consultation but that it met (REP-01, REP-02).
 */
export interface YearFields {
  readonly council: PublicCouncil
  readonly today: Day
  readonly years: readonly number[]
  /** The days that are told of: the whole period, or until today while it runs. */
  readonly span: ClosedSpan
  readonly running: boolean
  /** Ids of `annual_report_sections`, in order. */
  readonly sections: readonly string[]
  /** The council’s own words and its decision, once they are public. */
  readonly own: {
    readonly prose: string
    readonly adopted: Day | null
    readonly reference: string | null
  } | null
  /** The days in it on which the council existed. */
  readonly existing: ClosedSpan
  readonly onFirstDays: readonly { readonly day: Day; readonly members: Known }[]
  readonly onLastDay: { readonly day: Day; readonly members: Known }
  readonly joined: Movement
  readonly left: Movement
  /** Null when the council does not publish names. */
  readonly people:
    | readonly {
        readonly name: string
        readonly roles: readonly MemberRoleName[]
        readonly groups: readonly string[]
      }[]
    | null
  readonly groups: readonly GroupYear[]
  readonly kinds: readonly MeetingKind[]
  readonly advices: readonly PublicAdvice[]
  readonly themes: Grouped
  readonly themeName: (id: string) => Bilingual
  readonly sectionName: (id: string) => Bilingual
  readonly partners: Grouped
  /** Asks a number of the facts the report is made of. */
  readonly ask: (query: Parameters<typeof ask>[1], ...of: readonly string[]) => Known
}
export type PublicYear = Public<YearFields>

const named = (facts: Facts, ids: readonly string[], included: boolean): readonly string[] =>
  included ? namesAgreed(facts, ids) : []

const ownWords = (facts: Facts, span: ClosedSpan): YearFields['own'] => {
  const paper = publicReports(facts).find(({ id }) => {
    const data = facts.model.get('document', id)?.data
    return data?.from === span.from && data.to === span.to
  })
  if (paper === undefined) return null
  const adopted = facts.model.get('document', paper.id)?.data.decided_on ?? null
  return { prose: paper.prose, adopted, reference: paper.reference }
}

const groupsOf = (facts: Facts, { from, to }: ClosedSpan, names: boolean): readonly GroupYear[] =>
  workgroupsOn(facts, to)
    .filter(isOrdinary)
    .map(group => ({
      id: group.id,
      name: group.data.name,
      themes: themesOn(group.data, to).map(({ theme }) => bothWords(facts, 'themes', theme)),
      leads: named(facts, groupLeadsOn(facts, group, to), names),
      members: ask(facts, 'workgroup-members', group.id, to),
      held: ask(facts, 'meetings-held', 'workgroup', from, to, group.id),
    }))

const peopleOn = (facts: Facts, day: Day): YearFields['people'] =>
  membersAgreedOn(facts, day).map(({ name, roles, groups }) => ({ name, roles, groups }))

/** What may be told of these years, which follow each other; of days after today nothing. */
export const publicYear = (facts: Facts, years: readonly number[]): PublicYear => {
  const whole: ClosedSpan = { from: yearSpan(years[0]!).from, to: yearSpan(years.at(-1)!).to }
  const span: ClosedSpan = { from: whole.from, to: whole.to < facts.today ? whole.to : facts.today }
  const { from, to } = span
  const included = new Set<string>(facts.norms.get('publish.include', facts.today) ?? [])
  const names = included.has('members')
  const start = facts.model.council.data.council.start_date
  const existing: ClosedSpan = { from: start !== undefined && within(start, span) ? start : from, to }
  // Who was there on the first day of all did not come later.
  const came: ClosedSpan = existing.from === start ? { from: addDays(start, 1), to } : span
  const kinds = kindsIn(facts, span)
  const advices = included.has('advice') ? publicAdvices(facts, included.has('response')) : []
  return asPublic({
    council: publicCouncil(facts),
    today: facts.today,
    years,
    span,
    running: whole.to > facts.today,
    sections: facts.norms.get('annual_report.sections', to) ?? [],
    own: ownWords(facts, whole),
    existing,
    onFirstDays: [existing.from, ...years.slice(1).map(year => yearSpan(year).from)].map(day => ({
      day,
      members: ask(facts, 'members-on', day),
    })),
    onLastDay: { day: to, members: ask(facts, 'members-on', to) },
    joined: {
      count: ask(facts, 'members-joined', came.from, to),
      names: named(facts, joinedIn(facts, came), names),
    },
    left: {
      count: ask(facts, 'members-left', existing.from, to),
      names: named(facts, leftIn(facts, existing), names),
    },
    people: names ? peopleOn(facts, to) : null,
    groups: included.has('workgroups') ? groupsOf(facts, span, names) : [],
    kinds: meetingKinds.keys.filter(kind => kinds.has(kind)),
    advices: advices.filter(({ issued }) => within(issued, span)).toReversed(),
    themes: signalThemes(facts, span),
    themeName: id => bothWords(facts, 'themes', id),
    sectionName: id => bothWords(facts, 'annual_report_sections', id),
    partners: contactPartners(facts, span),
    ask: (query, ...of) => ask(facts, query, ...of),
  })
}

/** The year after a report, as far as it is known. */
export const yearAfter = ({ years }: Pick<YearFields, 'years'>): ClosedSpan => yearSpan(years.at(-1)! + 1)
