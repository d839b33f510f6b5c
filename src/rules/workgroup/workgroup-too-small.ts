import { groupMembersOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isReadable } from './readable.ts'

type Say = { readonly group: string; readonly count: number; readonly min: number }

/** WG-03: seats that have ended, with the membership or by themselves, do not count. */
export const workgroupTooSmall = rule<Say>({
  id: 'workgroup-too-small',
  area: 'workgroup',
  severity: 'error',
  rows: ['WG-03'],
  chapter: chapter('7'),
  title: { nl: 'Een werkgroep heeft genoeg leden', en: 'A workgroup has enough members' },
  why: {
    nl: 'Met meer mensen ziet een werkgroep meer, en gaat het werk door als er iemand ziek is.',
    en: 'With more people a workgroup sees more, and the work goes on when someone is ill.',
  },
  fix: {
    nl: 'Vraag een ander lid voor deze werkgroep, of werf een nieuw lid met belangstelling voor de thema’s.',
    en: 'Ask another member for this workgroup, or recruit a new member with an interest in its themes.',
  },
  message: {
    nl: say =>
      `De werkgroep ${say.group} heeft nu ${say.count === 1 ? 'maar één lid' : countInWords(say.count, 'nl', 'lid', 'leden')}. Nodig zijn er ten minste ${inWords(say.min, 'nl')}.`,
    en: say =>
      `The workgroup ${say.group} now has ${say.count === 1 ? 'only one member' : countInWords(say.count, 'en', 'member', 'members')}. At least ${inWords(say.min, 'en')} are needed.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const min = norms.get('wg.min_members', today)
    if (min === null) return
    for (const group of workgroupsOn(facts, today)) {
      const size = groupMembersOn(facts, group, today).length
      if (size >= min || !isReadable(model, group)) continue
      yield {
        in: group,
        at: group.data.members.length > 0 ? ['members'] : [],
        say: { group: group.data.name, count: size, min },
      }
    }
  },
})
