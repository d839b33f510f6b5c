import type { Plan } from '../../../schemas/plan.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { groupIdsOf } from '../meetings/parties.ts'

type Consultation = Plan['consultations'][number]

/** A consultation of the year plan, and the meeting that came of it. */
export interface PlannedConsultation {
  readonly consultation: Consultation
  readonly meeting: Entry<'meeting'> | undefined
  /** `open`: no such meeting stands in the archive. */
  readonly standing: 'held' | 'planned' | 'cancelled' | 'open'
}

/** The consultations of a year plan with their meetings (PLAN-05), in the order of the plan. Reads meetings. */
export const plannedConsultations = ({ model }: Facts, plan: Plan): readonly PlannedConsultation[] =>
  plan.consultations.map(consultation => {
    const { kind, group, when } = consultation
    // The plan gives a day, or a month as `2026-03`.
    const found = model
      .all('meeting')
      .filter(
        ({ data }) =>
          data.kind === kind &&
          data.date.startsWith(when) &&
          (group === undefined || groupIdsOf(data).includes(group)),
      )
    const meeting = found.find(({ data }) => data.status !== 'cancelled') ?? found[0]
    return { consultation, meeting, standing: meeting?.data.status ?? 'open' }
  })
