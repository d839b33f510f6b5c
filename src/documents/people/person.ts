import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { memberRoles, personRoles, positionKinds, termKinds } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { someone } from '../../domain/names.ts'
import { marks, tally } from '../../domain/people/attendance.ts'
import { type MemberState, stateOn } from '../../domain/people/membership.ts'
import { holdings } from '../../domain/people/roles.ts'
import { leadsOf, seatsOf } from '../../domain/people/workgroups.ts'
import { sentence, shortDay } from '../../lang/format.ts'
import { type Day, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bullets, heading, type Phrase, pairs, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { personWordsOf, yearUntilToday } from './attendance.ts'

type Line = readonly [string, Phrase]

const sinceOf = (state: MemberState): Day | null => {
  switch (state.state) {
    case 'unknown':
      return null
    case 'candidate':
      return state.since ?? null
    case 'starting':
      return state.from
    case 'ended':
      return state.on
    case 'nominated':
    case 'refused':
    case 'appointed':
    case 'reappointed':
      return state.since
  }
}

const facing = (facts: Facts, { data }: Entry<'member'>, lang: Lang): readonly Line[] => {
  const { state, head } = personWordsOf(lang)
  const day = (value: Day | undefined): string => (value === undefined ? head.notYet : shortDay(value))
  const found = stateOn(data, facts.today)
  return [
    [head.state, state[found.state](sinceOf(found))],
    ...(data.hours_per_month === undefined ? [] : [[head.hours, String(data.hours_per_month)] as const]),
    [head.residency, day(data.resident?.confirmed_on)],
    [head.confidentiality, day(data.confidentiality_on)],
    [head.positions, day(data.positions_confirmed.at(-1))],
    [head.name, data.publish_name?.consent ? head.yes : head.no],
  ]
}

const terms = ({ data }: Entry<'member'>, lang: Lang): readonly Block[] => {
  const words = personWordsOf(lang)
  if (data.terms.length === 0) return []
  return [
    heading(2, words.terms),
    table(
      '',
      words.termColumns,
      data.terms.map(({ kind, from, to, decision }) => [
        sentence(termKinds.word(kind, lang)),
        shortDay(from),
        shortDay(to),
        decision === undefined ? '' : [decision.reference, shortDay(decision.on)].filter(Boolean).join(', '),
      ]),
      { rowHeads: true },
    ),
    ...(data.earlier_terms === undefined ? [] : [paragraph(words.earlier(data.earlier_terms))]),
  ]
}

interface Held {
  readonly what: string
  readonly from: Day
  readonly to: Day | undefined
}

const heldBy = (facts: Facts, id: string, lang: Lang): readonly Held[] => {
  const words = personWordsOf(lang)
  const named = [...memberRoles.keys, ...personRoles.keys]
  const roles = holdings(facts, ...named)
    .filter(({ person }) => person === id)
    .map(({ role, row, from, to }): Held => {
      const word = memberRoles.keys.some(key => key === role)
        ? memberRoles.word(role as (typeof memberRoles.keys)[number], lang)
        : personRoles.word(role as (typeof personRoles.keys)[number], lang)
      const title = 'title' in row ? row.title : undefined
      return { what: title === undefined || title === word ? word : `${word}, ${title}`, from, to }
    })
  const groups = facts.model.all('workgroup').flatMap(group => [
    ...seatsOf(facts, group)
      .filter(({ member }) => member === id)
      .map(({ from, to }): Held => ({ what: words.group(group.data.name), from, to })),
    ...leadsOf(facts, group)
      .filter(({ member }) => member === id)
      .map(({ from, to }): Held => ({ what: words.lead(group.data.name), from, to })),
  ])
  return [...roles, ...groups].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

const roles = (facts: Facts, id: string, lang: Lang): readonly Block[] => {
  const words = personWordsOf(lang)
  const held = heldBy(facts, id, lang)
  if (held.length === 0) return []
  return [
    heading(2, words.roles),
    table(
      '',
      words.roleColumns,
      held.map(({ what, from, to }) => [
        sentence(what),
        shortDay(from),
        to === undefined ? words.until : shortDay(to),
      ]),
      { rowHeads: true },
    ),
  ]
}

const positions = ({ data }: Entry<'member'>, lang: Lang): readonly Block[] => {
  const words = personWordsOf(lang)
  if (data.positions.length === 0) return []
  return [
    heading(2, words.positions),
    table(
      '',
      words.positionColumns,
      data.positions.map(({ kind, title, organisation, from, to }) => [
        title ?? positionKinds.word(kind, lang),
        organisation,
        shortDay(from),
        to === undefined ? words.until : shortDay(to),
      ]),
      { rowHeads: true },
    ),
  ]
}

const trainings = ({ data }: Entry<'member'>, lang: Lang): readonly Block[] => {
  const words = personWordsOf(lang)
  if (data.trainings.length === 0) return []
  return [
    heading(2, words.trainings),
    bullets(
      data.trainings.map(
        ({ on, title, as_lead: lead }) => `${shortDay(on)}: ${lead ? words.asLead(title) : title}`,
      ),
    ),
  ]
}

const attendance = (facts: Facts, id: string, lang: Lang): readonly Block[] => {
  const words = personWordsOf(lang).attendance
  const year = yearOf(facts.today)
  const all = marks(facts, yearUntilToday(facts, year)).filter(({ person }) => person === id)
  if (all.length === 0) return []
  return [
    heading(2, words.own(year)),
    table(
      '',
      words.ownColumns.map((head, index) => (index === 0 ? head : { head, align: 'right' as const })),
      meetingKinds.keys
        .filter(kind => all.some(mark => mark.kind === kind))
        .map(kind => {
          const { held, present, excused, absent } = tally(all.filter(mark => mark.kind === kind))
          return [sentence(meetingKinds.word(kind, lang)), ...[held, present, excused, absent].map(String)]
        }),
      { rowHeads: true },
    ),
  ]
}

/** All that the archive knows of one person, for members only: terms, roles, positions, training, attendance. */
export const personDoc = (facts: Facts, id: string, lang: Lang): Doc => {
  const words = personWordsOf(lang)
  const member = facts.model.get('member', id)
  const person = facts.model.get('person', id)
  const lines: readonly Line[] = [
    ...(member === undefined ? [] : facing(facts, member, lang)),
    ...(person?.data.organisation === undefined
      ? []
      : [[words.head.employer, person.data.organisation] as const]),
  ]
  return page(facts, someone(facts, id)?.data.name ?? id, lang, [
    paragraph(words.inside),
    ...(lines.length === 0 ? [] : [pairs(lines)]),
    ...(member === undefined ? [] : terms(member, lang)),
    ...roles(facts, id, lang),
    ...(member === undefined ? [] : [...positions(member, lang), ...trainings(member, lang)]),
    ...attendance(facts, id, lang),
  ])
}
