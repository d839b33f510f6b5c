import { countObligation } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { holdersOn } from '../../domain/people/roles.ts'
import { type Day, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly year: number }

/**
 * SUPP-03: the tasks of the supporter are set every year. The text gives no day; the council's own work of a year
 * is fixed when its year plan is due.
 */
export const organisationSupporterTaskList = rule<Say>({
  id: 'organisation-supporter-task-list',
  area: 'organisation',
  severity: 'warning',
  rows: ['SUPP-03', 'SUPP-04'],
  chapter: chapter('13'),
  title: {
    nl: 'De raad stelt elk jaar de taken van de ondersteuner vast',
    en: 'The council sets the tasks of the supporter every year',
  },
  why: {
    nl: 'Met een takenlijst weten raad en ondersteuner wat er van elkaar te verwachten is.',
    en: 'With a task list council and supporter know what to expect of each other.',
  },
  fix: {
    nl: 'Stel de takenlijst vast in een vergadering. Bewaar de lijst met ‘ipr nieuw document’, met bij ‘kind’: ‘task_list’.',
    en: 'Set the task list in a meeting. Keep it with ‘ipr new document’, with ‘task_list’ as ‘kind’.',
  },
  message: {
    nl: say => `Voor ${say.year} is nog geen takenlijst vastgesteld voor ondersteuner ${say.name}.`,
    en: say => `For ${say.year} no task list is set for supporter ${say.name} yet.`,
  },
  *check(facts) {
    const { norms, today } = facts
    const year = yearOf(today)
    const due = norms.get('plan.due_date', today)
    if (!isComplete(facts, 'document') || (due !== null && today <= (`${year}-${due}` as Day))) return
    // One list a year, in a year that was no full one as well.
    const missing = countObligation(facts, obligation('task-list'), year).some(
      ({ demand, held }) => held.length < (demand.full.min ?? 0),
    )
    if (!missing) return
    for (const { in: entry, at } of holdersOn(facts, today, 'supporter')) {
      yield { in: entry, at, say: { name: entry.data.name, year } }
    }
  },
})
