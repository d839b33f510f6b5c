import { countObligation } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { longDay } from '../../lang/format.ts'
import { addDays, type Day, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly group: string; readonly due: Day }

/**
 * WG-16: at the start of a workgroup, and again later. The text gives no days of grace; the time for the start
 * session of the workgroups stands in for them.
 */
export const workgroupTrainingMissing = rule<Say>({
  id: 'workgroup-training-missing',
  area: 'workgroup',
  severity: 'warning',
  rows: ['WG-16'],
  chapter: chapter('7'),
  title: {
    nl: 'Trekkers krijgen scholing bij de start en een jaar later',
    en: 'Leads get training at the start and a year later',
  },
  why: {
    nl: 'Een gesprek leiden en iedereen aan het woord laten, kan een trekker leren.',
    en: 'A lead can learn to lead a talk and to let everyone speak.',
  },
  fix: {
    nl: 'Regel de scholing met de gemeente. Noteer de scholing bij de trekker onder ‘trainings’. Zet achter ‘as_lead’ (als trekker) het woord ‘true’.',
    en: 'Arrange the training with the municipality. Note it with the lead under ‘trainings’, and set ‘as_lead’ to ‘true’.',
  },
  message: {
    nl: say =>
      `Rond ${longDay(say.due, 'nl')} is scholing afgesproken voor de trekker van de werkgroep ${say.group}. Die staat nog niet in het archief.`,
    en: say =>
      `Training of the lead of the workgroup ${say.group} was agreed around ${longDay(say.due, 'en')}. It is not in the archive yet.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (!isComplete(facts, 'member')) return
    for (const { unit, demand, held, needed } of countObligation(
      facts,
      obligation('lead-training'),
      yearOf(today),
    )) {
      const group = unit.id === undefined ? undefined : model.get('workgroup', unit.id)
      const { due } = demand
      if (group === undefined || due === undefined || needed === 0 || held.length > 0) continue
      const grace = norms.get('start.workgroup.due_days', due) ?? 0
      if (addDays(due, grace) >= today || (unit.to !== undefined && unit.to < today)) continue
      yield {
        in: group,
        at: group.data.leads.length > 0 ? ['leads'] : [],
        say: { group: group.data.name, due },
      }
    }
  },
})
