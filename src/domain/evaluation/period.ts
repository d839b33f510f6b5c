import type { Evaluation } from '../../../schemas/evaluation.ts'
import { addDays, type ClosedSpan, type Day, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { countObligation } from '../meetings/obligations.ts'
import { obligation } from '../meetings/obligations-table.ts'

export type EvaluationKind = Evaluation['kind']

/** The duty behind each kind of evaluation. */
const DUTIES: { readonly [K in EvaluationKind]: string } = {
  internal: 'internal-evaluation',
  municipal: 'municipal-evaluation',
  workgroup: 'workgroup-evaluation',
  independent: 'external-evaluation',
}

/** When an evaluation has to be held, and whether it is planned. */
export interface Due {
  readonly due: Day
  /** With the days of grace that a norm gives. */
  readonly latest: Day
  /** First day for which it is planned. */
  readonly planned: Day | null
}

/** What an evaluation looks back on. */
export interface Period {
  /** The last one of the same kind, of the same workgroup. */
  readonly last: Entry<'evaluation'> | null
  readonly span: ClosedSpan
  readonly due: Due | null
}

/** Evaluations of a kind that were held by today, of one workgroup where it is named, by day. */
export const evaluationsHeld = (
  { model, today }: Facts,
  kind: EvaluationKind,
  group?: string,
): readonly Entry<'evaluation'>[] =>
  model
    .all('evaluation')
    .filter(
      ({ data }) => data.kind === kind && data.held <= today && (group === undefined || data.group === group),
    )
    .toSorted((a, b) => (a.data.held < b.data.held ? -1 : a.data.held > b.data.held ? 1 : 0))

const dueOf = (facts: Facts, kind: EvaluationKind, group: string | undefined): Due | null => {
  const year = yearOf(facts.today)
  const counts = [year, year + 1].flatMap(each => countObligation(facts, obligation(DUTIES[kind]), each))
  const open = counts.find(
    ({ unit, demand, held }) => (group === undefined || unit.id === group) && held.length < (demand.min ?? 0),
  )
  if (open === undefined) return null
  const due = open.demand.due ?? (`${open.year}-12-31` as Day)
  return { due, latest: open.demand.latest ?? due, planned: open.planned[0]?.on ?? null }
}

const startOf = ({ model, today }: Facts, group: string | undefined): Day => {
  const start = model.council.data.council.start_date
  const own = group === undefined ? undefined : model.get('workgroup', group)?.data.from
  return own !== undefined && (start === undefined || own > start) ? own : (start ?? today)
}

/**
 * The period since the last evaluation of a kind: from the day after what that one was about (without it the day
 * after it was held; without one before the start of the council) to today, or as asked.
 */
export const periodOf = (
  facts: Facts,
  kind: EvaluationKind,
  asked: {
    readonly group?: string | undefined
    readonly from?: Day | undefined
    readonly to?: Day | undefined
  },
): Period => {
  const last = evaluationsHeld(facts, kind, asked.group).at(-1) ?? null
  const since =
    last === null ? startOf(facts, asked.group) : addDays(last.data.about?.to ?? last.data.held, 1)
  return {
    last,
    span: { from: asked.from ?? since, to: asked.to ?? facts.today },
    due: dueOf(facts, kind, asked.group),
  }
}
