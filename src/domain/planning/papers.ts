import type { Plan } from '../../../schemas/plan.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type BackPlan, backPlan } from '../advice/back-planning.ts'

type Paper = Plan['papers'][number]

// A file that cannot be read may hold the request.
const isAsked = ({ model }: Facts, reference: string | undefined): boolean => {
  if (reference === undefined) return false
  const [kind, id] = reference.split(':') as [string, string]
  if (kind !== 'advice') return false
  const advice = model.get('advice', id)
  return advice === undefined
    ? model.known('advice', id)
    : advice.data.kind === 'unsolicited' || advice.data.events.some(({ event }) => event !== 'announced')
}

/** A policy paper on which the council is to advise, and on which nobody has asked it yet. */
export interface PaperToAsk {
  readonly plan: Entry<'plan'>
  readonly index: number
  readonly paper: Paper
  readonly council: Day
  readonly back: BackPlan
}

/** Papers of all year plans that still wait for a request, with the last days that lead to their date (PLAN-07). */
export const papersToAsk = (facts: Facts): readonly PaperToAsk[] =>
  facts.model.all('plan').flatMap(plan =>
    plan.data.papers.flatMap((paper, index): readonly PaperToAsk[] => {
      const { relevance, council_date: council, advice } = paper
      if (relevance !== 'advice' || council === undefined || isAsked(facts, advice)) return []
      const back = backPlan(facts, council)
      return back === null ? [] : [{ plan, index, paper, council, back }]
    }),
  )

/**
 * How far a paper of the year plan is. `asked`: the council advises or has advised · `waiting`: there is time for
 * the request · `late`: the last day for it is past · `impossible`: it was past when the plan was fixed · `over`:
 * the municipal council has dealt with it, without advice · `undated`: no date to count back from · `unmarked`:
 * nobody has said whether it is relevant · `not_asked`: no advice is needed.
 */
export type PaperStanding =
  | 'asked'
  | 'waiting'
  | 'late'
  | 'impossible'
  | 'over'
  | 'undated'
  | 'unmarked'
  | 'not_asked'

/** A paper of a year plan with the last days that lead to its date (PLAN-02, PLAN-03, PLAN-07). */
export interface PlannedPaper {
  readonly paper: Paper
  readonly back: BackPlan | null
  readonly standing: PaperStanding
  readonly advice: Entry<'advice'> | undefined
  /** The request came in. */
  readonly requested: Day | null
  /** Days that the request came after its last day; 0 in time. */
  readonly late: number
}

const standingOf = (facts: Facts, plan: Plan, paper: Paper, back: BackPlan | null): PaperStanding => {
  const { relevance, council_date: council } = paper
  if (isAsked(facts, paper.advice)) return 'asked'
  if (relevance === undefined) return 'unmarked'
  if (relevance !== 'advice') return 'not_asked'
  if (council === undefined || back === null) return 'undated'
  if (council < facts.today) return 'over'
  if (back.request < (plan.adopted_on ?? facts.today)) return 'impossible'
  return back.request < facts.today ? 'late' : 'waiting'
}

/** The papers of a year plan, in its order. Reads plans, advice and meetings. */
export const plannedPapers = (facts: Facts, plan: Plan): readonly PlannedPaper[] =>
  plan.papers.map(paper => {
    const [kind, id] = (paper.advice ?? '').split(':')
    const advice = kind === 'advice' ? facts.model.get('advice', id ?? '') : undefined
    const received = advice?.data.events.find(({ event }) => event === 'received')
    const requested = received !== undefined && 'on' in received ? received.on : null
    const relevant = paper.relevance === undefined || paper.relevance === 'advice'
    const back = relevant && paper.council_date !== undefined ? backPlan(facts, paper.council_date) : null
    return {
      paper,
      back,
      standing: standingOf(facts, plan, paper, back),
      advice,
      requested,
      late: back === null || requested === null ? 0 : Math.max(0, daysBetween(back.request, requested)),
    }
  })
