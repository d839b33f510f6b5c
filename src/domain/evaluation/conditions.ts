import type { GoverningDocument } from '../../../schemas/organisation.ts'
import { type Day, within, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { BudgetLine } from '../money/budget.ts'
import { holdersOn } from '../people/roles.ts'
import { workgroupsOn } from '../people/workgroups.ts'
import { followUpOf } from './follow-up.ts'
import { type EvaluationKind, evaluationsHeld, periodOf } from './period.ts'

/**
 * How a condition of chapter 14 stands. `met`: the archive shows it · `partly`: for some · `missing`: it should show
 * and does not · `asked`: a matter of opinion, asked in an evaluation · `unknown`: nothing in the archive tells.
 */
export type ConditionStanding = 'met' | 'partly' | 'missing' | 'asked' | 'unknown'

/** One condition that the municipality provides (MUNI-05). */
export interface Condition {
  readonly id: string
  readonly standing: ConditionStanding
  /** Day of what shows it. */
  readonly on: Day | null
  /** Of how many it holds for how many, where it is counted. */
  readonly counted: { readonly done: number; readonly of: number } | null
}

type Found = Omit<Condition, 'id'>
type Finder = (facts: Facts) => Found

const shown = (on: Day | null): Found => ({ standing: 'met', on, counted: null })
const MISSING: Found = { standing: 'missing', on: null, counted: null }
const UNKNOWN: Found = { standing: 'unknown', on: null, counted: null }

const counting = (done: number, of: number, on: Day | null = null): Found => ({
  standing: of === 0 ? 'unknown' : done === of ? 'met' : done === 0 ? 'missing' : 'partly',
  on,
  counted: { done, of },
})

const byDocument =
  (kind: GoverningDocument['kind']): Finder =>
  ({ model, today }) => {
    const days = model
      .all('document')
      .filter(({ data }) => data.kind === kind && within(today, data))
      .map(({ data }) => data.decided_on ?? data.from)
      .sort()
    return days.length === 0 ? MISSING : shown(days.at(-1)!)
  }

// The last evaluation in which the question was put; what was answered stays there.
const byAnswer =
  (question: string): Finder =>
  ({ model, today }) => {
    const asked = model
      .all('evaluation')
      .filter(({ data }) => data.held <= today && data.answers.some(answer => answer.question === question))
      .map(({ data }) => data.held)
      .sort()
    return asked.length === 0 ? UNKNOWN : { standing: 'asked', on: asked.at(-1)!, counted: null }
  }

const byEvaluation =
  (kind: EvaluationKind): Finder =>
  facts => {
    const { due } = periodOf(facts, kind, {})
    const last = evaluationsHeld(facts, kind).at(-1)?.data.held
    if (due !== null && due.latest < facts.today)
      return { standing: 'missing', on: last ?? null, counted: null }
    return last === undefined ? UNKNOWN : shown(last)
  }

const byMeeting =
  (kind: 'start-council'): Finder =>
  ({ model }) => {
    const held = model.all('meeting').find(({ data }) => data.kind === kind && data.status === 'held')
    return held === undefined ? MISSING : shown(held.data.date)
  }

const byBudget =
  (...lines: readonly BudgetLine[]): Finder =>
  ({ model, today }) => {
    const budget = model.get('money', `${yearOf(today)}`)?.data.budget
    if (budget === undefined) return UNKNOWN
    return counting(lines.filter(line => budget.some(row => row.line === line)).length, lines.length)
  }

const groupsStarted: Finder = facts => {
  const groups = workgroupsOn(facts, facts.today)
  const started = groups.filter(({ id }) =>
    facts.model
      .all('meeting')
      .some(
        ({ data }) =>
          data.kind === 'start-workgroup' &&
          data.status === 'held' &&
          (data.group === id || data.groups.includes(id)),
      ),
  )
  return counting(started.length, groups.length)
}

const liaison: Finder = facts => {
  const [holder] = holdersOn(facts, facts.today, 'liaison')
  if (holder === undefined) return MISSING
  const mandate = 'mandate' in holder.row ? holder.row.mandate : undefined
  const document = mandate === undefined ? undefined : facts.model.get('document', mandate)?.data
  return document !== undefined && within(facts.today, document)
    ? shown(document.decided_on ?? document.from)
    : { standing: 'partly', on: holder.from, counted: null }
}

const followUps: Finder = facts => {
  const all = followUpOf(facts, facts.model.all('evaluation'))
  const open = all.filter(({ standing }) => standing === 'open' || standing === 'late')
  const ready = open.filter(({ lacks }) => lacks.length === 0)
  return open.length === 0 ? (all.length === 0 ? UNKNOWN : shown(null)) : counting(ready.length, open.length)
}

// Council meetings of this year, as far as someone noted it.
const rooms: Finder = ({ model, today }) => {
  const meetings = model
    .all('meeting')
    .filter(
      ({ data }) =>
        data.kind === 'council' && data.status !== 'cancelled' && yearOf(data.date) === yearOf(today),
    )
  const arranged = meetings.filter(
    ({ data }) => data.room_arranged === true && data.catering_arranged === true,
  )
  const noted = meetings.filter(
    ({ data }) => data.room_arranged !== undefined || data.catering_arranged !== undefined,
  )
  return noted.length === 0 ? UNKNOWN : counting(arranged.length, noted.length)
}

const supporterPaid: Finder = facts => {
  const [holder] = holdersOn(facts, facts.today, 'supporter')
  if (holder === undefined) return MISSING
  return 'contract' in holder.row && holder.row.contract !== undefined
    ? shown(holder.from)
    : { standing: 'partly', on: holder.from, counted: null }
}

/** How each line can be told from the archive; a line of another preset that is not here stays unknown. */
const FINDERS: { readonly [id: string]: Finder } = {
  communicatie: byDocument('communication'),
  'waarde-wethouder': byAnswer('waarde-wethouder'),
  'waarde-afdelingshoofd': byAnswer('waarde-afdelingshoofd'),
  'werkwijze-gemeente': byDocument('methods_note'),
  verbindingsmedewerker: liaison,
  startsessie: byMeeting('start-council'),
  'startsessies-werkgroepen': groupsStarted,
  'interne-evaluatie': byEvaluation('internal'),
  'evaluatie-gemeente': byEvaluation('municipal'),
  vervolgacties: followUps,
  'onafhankelijke-evaluatie': byEvaluation('independent'),
  vergaderruimte: rooms,
  'budget-vergoeding': byBudget('allowances'),
  'budget-scholing': byBudget('training_ipr', 'training_cc'),
  'budget-lidmaatschappen': byBudget('memberships'),
  'betaling-ondersteuner': supporterPaid,
}

/**
 * The conditions of chapter 14, each with how it stands today as far as the archive shows (MUNI-05), in the order of
 * the preset. Reads documents, evaluations, meetings, people, members, workgroups, actions and money.
 */
export const conditionsOf = (facts: Facts): readonly Condition[] =>
  facts.norms.vocabulary('conditions').map(({ id }) => ({ id, ...(FINDERS[id] ?? (() => UNKNOWN))(facts) }))
