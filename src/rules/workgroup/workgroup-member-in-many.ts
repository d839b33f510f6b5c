import { activeOn } from '../../domain/people/membership.ts'
import { groupsOf } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly groups: readonly string[]; readonly max: number }

/** WG-02: chapter 6 says one or two workgroups. */
export const workgroupMemberInMany = rule<Say>({
  id: 'workgroup-member-in-many',
  area: 'workgroup',
  severity: 'warning',
  rows: ['MEMB-16', 'WG-02'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Een lid zit niet in te veel werkgroepen',
    en: 'A member does not sit in too many workgroups',
  },
  why: {
    nl: 'In één of twee werkgroepen kan een lid meer doen dan in veel werkgroepen.',
    en: 'In one or two workgroups a member can do more than in many.',
  },
  fix: {
    nl: 'Kies met het lid welke werkgroepen blijven, en noteer bij de andere de laatste dag.',
    en: 'Choose with the member which workgroups stay, and note the last day in the others.',
  },
  message: {
    nl: say =>
      `${say.name} zit in ${inWords(say.groups.length, 'nl')} werkgroepen: ${listed(say.groups, 'nl')}. Het maximum is ${inWords(say.max, 'nl')}.`,
    en: say =>
      `${say.name} sits in ${inWords(say.groups.length, 'en')} workgroups: ${listed(say.groups, 'en')}. The maximum is ${inWords(say.max, 'en')}.`,
  },
  *check(facts) {
    const { norms, today } = facts
    const max = norms.get('wg.per_member.max', today)
    if (max === null) return
    for (const member of activeOn(facts, today)) {
      const groups = groupsOf(facts, member.id, today).map(({ data }) => data.name)
      if (groups.length > max) yield { in: member, say: { name: member.data.name, groups, max } }
    }
  },
})
