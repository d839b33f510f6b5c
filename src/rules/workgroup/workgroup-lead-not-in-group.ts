import { nameOf } from '../../domain/names.ts'
import { leadsOutside } from '../../domain/people/workgroups.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly group: string; readonly from: Day }

/** WG-05: the lead is a working member of the group, on every day. */
export const workgroupLeadNotInGroup = rule<Say>({
  id: 'workgroup-lead-not-in-group',
  area: 'workgroup',
  severity: 'error',
  rows: ['WG-05'],
  chapter: chapter('7'),
  title: {
    nl: 'De trekker is zelf lid van de werkgroep',
    en: 'The lead is a member of the workgroup',
  },
  why: {
    nl: 'Een trekker werkt zelf mee en weet daardoor wat er speelt.',
    en: 'A lead works along and so knows what is going on.',
  },
  fix: {
    nl: 'Noteer de trekker ook onder ‘members’ van deze werkgroep, of verbeter de periode.',
    en: 'Note the lead under ‘members’ of this workgroup as well, or correct the period.',
  },
  message: {
    nl: say =>
      `${say.name} is vanaf ${longDay(say.from, 'nl')} trekker van de werkgroep ${say.group}, maar is dan geen lid van die werkgroep.`,
    en: say =>
      `${say.name} leads the workgroup ${say.group} from ${longDay(say.from, 'en')}, but is no member of that workgroup then.`,
  },
  *check(facts) {
    for (const group of facts.model.all('workgroup')) {
      for (const { member, from, at } of leadsOutside(facts, group)) {
        yield { in: group, at, say: { name: nameOf(facts, member), group: group.data.name, from } }
      }
    }
  },
})
