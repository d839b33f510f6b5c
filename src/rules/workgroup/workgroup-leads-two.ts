import { activeOn } from '../../domain/people/membership.ts'
import { groupsLedBy } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly groups: readonly string[] }

/** WG-06: not excluded, and good to know; the allowance does not double (ALLOW-09). */
export const workgroupLeadsTwo = rule<Say>({
  id: 'workgroup-leads-two',
  area: 'workgroup',
  severity: 'info',
  rows: ['WG-06', 'ALLOW-09'],
  chapter: chapter('6', '7', '12'),
  title: { nl: 'Een lid trekt één werkgroep', en: 'A member leads one workgroup' },
  why: {
    nl: 'Twee werkgroepen trekken is veel werk. De vergoeding wordt er niet hoger van.',
    en: 'Leading two workgroups is much work. The allowance does not become higher by it.',
  },
  fix: {
    nl: 'Vraag of een ander lid een van de werkgroepen wil trekken. Het mag zo blijven.',
    en: 'Ask whether another member wants to lead one of them. It may stay like this.',
  },
  message: {
    nl: say =>
      `${say.name} is trekker van ${inWords(say.groups.length, 'nl')} werkgroepen: ${listed(say.groups, 'nl')}.`,
    en: say =>
      `${say.name} leads ${inWords(say.groups.length, 'en')} workgroups: ${listed(say.groups, 'en')}.`,
  },
  *check(facts) {
    for (const member of activeOn(facts, facts.today)) {
      const groups = groupsLedBy(facts, member.id, facts.today).map(({ data }) => data.name)
      if (groups.length > 1) yield { in: member, say: { name: member.data.name, groups } }
    }
  },
})
