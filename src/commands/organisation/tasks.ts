import * as z from 'zod'
import { optional, year } from '../../../schemas/scalars.ts'
import { roleTasksData, roleTasksDoc } from '../../documents/organisation/tasks.ts'
import { roleTasks, taskRoles } from '../../domain/organisation/role-tasks.ts'
import { saidAs } from '../../lang/spoken.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { keyMeant } from '../registers/spoken.ts'
import { WEEK_READS } from '../week-reads.ts'

/** What belongs to a role: always, in a year, and now. */
export const tasks = command({
  options: z.object({
    year: optional(
      year,
      'over dit jaar; zonder deze optie het lopende jaar',
      'of this year; without it the running year',
    ),
  }),
  args: [
    {
      name: { nl: 'ROL', en: 'ROLE' },
      about: {
        nl: 'voorzitter, trekker, lid, ondersteuner, verbindingsmedewerker, wethouder …',
        en: 'chair, lead, member, supporter, liaison, alderman …',
      },
      required: true,
    },
  ],
  reads: [...WEEK_READS, 'money'],
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = ''] }) => {
    const role = keyMeant(taskRoles, said)
    if (role === undefined)
      throw new Refusal('task-role-unknown', {
        found: said,
        allowed: saidAs(taskRoles)(lang),
      })
    const found = roleTasks(facts, role, options.year)
    return { doc: roleTasksDoc(facts, found, lang), data: roleTasksData(found, lang) }
  },
})
