import { nameOf } from '../../domain/names.ts'
import { leadsOutside } from '../../domain/people/workgroups.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Held, heldOn, isOrWas, sinceWhen } from '../since.ts'

type Say = Held & { readonly name: string; readonly group: string }

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
      `${say.name} ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} trekker van de werkgroep ${say.group}, zonder er lid van te zijn.`,
    en: say =>
      `${say.name} ${isOrWas(say, 'en')} lead of the workgroup ${say.group} ${sinceWhen(say, 'en')}, without being a member of it.`,
  },
  *check(facts) {
    for (const group of facts.model.all('workgroup')) {
      for (const seat of leadsOutside(facts, group)) {
        const { member, at } = seat
        yield {
          in: group,
          at,
          say: { name: nameOf(facts, member), group: group.data.name, ...heldOn(facts, seat) },
        }
      }
    }
  },
})
