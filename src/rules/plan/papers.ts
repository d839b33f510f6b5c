import type { Plan } from '../../../schemas/plan.ts'
import { type BackPlan, backPlan } from '../../domain/advice/back-planning.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'

/** A policy paper on which the council is to advise, and on which nobody has asked it yet. */
export interface PaperToAsk {
  readonly plan: Entry<'plan'>
  readonly index: number
  readonly paper: Plan['papers'][number]
  readonly council: Day
  readonly back: BackPlan
}

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
