import { activeOn } from '../../domain/people/membership.ts'
import { chairOn } from '../../domain/people/roles.ts'
import { groupsOf, unseated } from '../../domain/people/workgroups.ts'
import { longDay } from '../../lang/format.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly found: number; readonly min: number; readonly since: Day | null }

/** MEMB-16 and WG-02: after the time to settle in, every member but the chair has a workgroup. */
export const workgroupMemberInNone = rule<Say>({
  id: 'workgroup-member-in-none',
  area: 'workgroup',
  severity: 'error',
  rows: ['MEMB-16', 'WG-02'],
  chapter: chapter('6', '7'),
  title: { nl: 'Elk lid zit in een werkgroep', en: 'Every member sits in a workgroup' },
  why: {
    nl: 'In de werkgroepen gebeurt het werk. Daar denken leden mee over adviezen.',
    en: 'The work is done in the workgroups. There members think along on advice.',
  },
  fix: {
    nl: 'Kies met het lid een werkgroep en noteer het lid daar onder ‘members’.',
    en: 'Choose a workgroup with the member and note the member there under ‘members’.',
  },
  message: {
    nl: say =>
      say.since === null
        ? `${say.name} zit in ${say.found === 0 ? 'geen werkgroep' : countInWords(say.found, 'nl', 'werkgroep', 'werkgroepen')}. Afgesproken is: ten minste ${inWords(say.min, 'nl')}.`
        : `${say.name} zit sinds ${longDay(say.since, 'nl')} in geen werkgroep. Afgesproken is: ten minste ${inWords(say.min, 'nl')}.`,
    en: say =>
      say.since === null
        ? `${say.name} sits in ${say.found === 0 ? 'no workgroup' : countInWords(say.found, 'en', 'workgroup', 'workgroups')}. Agreed is: at least ${inWords(say.min, 'en')}.`
        : `${say.name} has sat in no workgroup since ${longDay(say.since, 'en')}. Agreed is: at least ${inWords(say.min, 'en')}.`,
  },
  *check(facts) {
    const { norms, today } = facts
    const min = norms.get('wg.per_member.min', today)
    if (min === null || !isComplete(facts, 'workgroup')) return
    const chair = chairOn(facts, today)?.person
    for (const member of activeOn(facts, today)) {
      const found = groupsOf(facts, member.id, today).length
      if (member.id === chair || found >= min) continue
      const without = unseated(facts, member, today)
      if (without?.settledBy !== undefined && today <= without.settledBy) continue
      yield { in: member, say: { name: member.data.name, found, min, since: without?.since ?? null } }
    }
  },
})
