import type { Member } from '../../../schemas/member.ts'
import { addDays, type ClosedSpan, type Day, type Span, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Pointer } from '../../model/source.ts'
import { membershipPeriods } from './membership.ts'
import { holdings } from './roles.ts'
import { common, joined } from './spans.ts'

type PositionKind = Member['positions'][number]['kind']

/** `forbidden`: the text is flat · `judgement`: it needs weighing · `note`: allowed, good to know. */
export type Weight = 'forbidden' | 'judgement' | 'note'

/** As what someone may not, or may not simply, hold a position. */
type Capacity = 'member' | 'chair' | 'supporter'

/** One incompatibility (catalogue row `row`): who holds the position, as what, and how heavy that is. */
export interface Bar {
  readonly kind: PositionKind
  readonly capacity: Capacity
  readonly weight: Weight
  readonly row: string
  /** The text bars it only in this municipality. */
  readonly localOnly?: true
}

const bar = (row: string, capacity: Capacity, weight: Weight, kind: PositionKind, localOnly?: true): Bar =>
  localOnly ? { row, capacity, weight, kind, localOnly } : { row, capacity, weight, kind }

/** Which positions do not go together with what (chapters 5, 10 and 13). */
export const BARS: readonly Bar[] = [
  bar('MEMB-08', 'member', 'forbidden', 'party_board'),
  bar('MEMB-09', 'member', 'forbidden', 'municipal_council', true),
  bar('MEMB-09', 'member', 'forbidden', 'faction_support', true),
  bar('MEMB-09', 'member', 'forbidden', 'council_committee', true),
  bar('MEMB-10', 'member', 'forbidden', 'advocacy_board', true),
  bar('MEMB-10', 'member', 'judgement', 'advocacy_active', true),
  bar('MEMB-11', 'member', 'forbidden', 'care_management', true),
  bar('MEMB-11', 'member', 'forbidden', 'care_staff', true),
  bar('MEMB-11', 'member', 'note', 'care_other', true),
  bar('REL-04', 'member', 'judgement', 'audit_commission', true),
  bar('CHAIR-05', 'chair', 'forbidden', 'party_board'),
  bar('CHAIR-05', 'chair', 'forbidden', 'municipal_council'),
  bar('CHAIR-05', 'chair', 'forbidden', 'faction_support'),
  bar('CHAIR-05', 'chair', 'forbidden', 'council_committee'),
  bar('CHAIR-05', 'chair', 'forbidden', 'political'),
  bar('CHAIR-06', 'chair', 'forbidden', 'business'),
  bar('SUPP-01', 'supporter', 'forbidden', 'municipal_staff', true),
]

/** A declared position that does not go together with what someone is, in the days on which both are so. */
export interface Incompatibility extends ClosedSpan {
  readonly member: string
  readonly bar: Bar
  readonly organisation: string
  readonly at: Pointer
}

/**
 * Every incompatibility of a member, over all periods in which it holds (MEMB-08 to 11, CHAIR-05, CHAIR-06). On
 * each day the council's own list, `eligibility.incompatible`, decides which positions of members are barred; a
 * kind that it adds to the text is forbidden by its own decision (GOV-08). Reads members and people.
 */
export const incompatibilities = (facts: Facts, entry: Entry<'member'>): readonly Incompatibility[] =>
  entry.data.positions.flatMap((position, index) =>
    barsOn(position).flatMap(row =>
      joined(
        capacityPeriods(facts, entry, row.capacity)
          .flatMap(period => common(period, position) ?? [])
          .flatMap(span => validity(facts, row).flatMap(valid => common(span, valid) ?? [])),
      ).map(span => ({
        member: entry.id,
        bar: row,
        organisation: position.organisation,
        at: ['positions', index],
        ...span,
      })),
    ),
  )

/** Incompatibilities of a member on a day. */
export const incompatibleOn = (facts: Facts, entry: Entry<'member'>, day: Day): readonly Incompatibility[] =>
  incompatibilities(facts, entry).filter(found => within(day, found))

const barsOn = ({ kind, local }: Member['positions'][number]): readonly Bar[] => {
  const rows = BARS.filter(row => row.kind === kind && (local || row.localOnly === undefined))
  const known = BARS.some(row => row.kind === kind && row.capacity === 'member')
  return known ? rows : [...rows, bar('GOV-08', 'member', 'forbidden', kind)]
}

const capacityPeriods = (facts: Facts, entry: Entry<'member'>, capacity: Capacity): readonly ClosedSpan[] => {
  if (capacity === 'member') return membershipPeriods(entry.data)
  return holdings(facts, capacity)
    .filter(holding => holding.person === entry.id)
    .map(({ from, to }) => ({ from, to: to ?? facts.today }))
}

const ALWAYS: readonly Span[] = [{ from: '1900-01-01' }]

/** The periods in which a bar holds by the norms. */
const validity = ({ norms }: Facts, row: Bar): readonly Span[] => {
  if (row.capacity !== 'member' || row.weight === 'note') return ALWAYS
  return row.row === 'REL-04'
    ? periodsWhere(norms.series('relations.audit_commission'), allowed => allowed !== true)
    : periodsWhere(norms.series('eligibility.incompatible'), kinds => kinds?.includes(row.kind) === true)
}

const periodsWhere = <V>(
  series: readonly { readonly from: Day; readonly value: V | null }[],
  test: (value: V | null) => boolean,
): readonly Span[] =>
  series.flatMap(({ from, value }, index) => {
    const next = series[index + 1]
    return test(value) ? [{ from, to: next === undefined ? undefined : addDays(next.from, -1) }] : []
  })

/** What the chair declared on business interests (CHAIR-06). */
export type BusinessDeclaration = 'none' | 'has' | 'undeclared'

/** The declaration in force on a day; one made later does not count. */
export const businessDeclaration = (member: Member, day: Day): BusinessDeclaration => {
  const declared = member.business_interests
  if (declared === undefined || declared.declared_on > day) return 'undeclared'
  return declared.has ? 'has' : 'none'
}

/** Last day the positions were confirmed on or before `day`; undefined when they never were (MEMB-12). */
export const lastConfirmed = (member: Member, day: Day): Day | undefined =>
  member.positions_confirmed
    .filter(on => on <= day)
    .sort()
    .at(-1)
