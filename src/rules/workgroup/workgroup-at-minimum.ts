import { groupMembersOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isReadable } from './readable.ts'

type Say = { readonly group: string; readonly count: number; readonly wanted: number }

/** WG-03: the chapter itself calls one or two people on a theme too vulnerable and too narrow. */
export const workgroupAtMinimum = rule<Say>({
  id: 'workgroup-at-minimum',
  area: 'workgroup',
  severity: 'info',
  rows: ['WG-03'],
  chapter: chapter('7'),
  title: {
    nl: 'Een werkgroep heeft meer leden dan het minimum',
    en: 'A workgroup has more members than the minimum',
  },
  why: {
    nl: 'Wordt er iemand ziek, dan ligt het werk van een kleine werkgroep stil.',
    en: 'When one falls ill, the work of a small workgroup stops.',
  },
  fix: {
    nl: 'Vraag of een ander lid mee wil doen, of noem de thema’s in de volgende vacature.',
    en: 'Ask whether another member wants to join, or name the themes in the next vacancy.',
  },
  message: {
    nl: say =>
      `De werkgroep ${say.group} heeft ${countInWords(say.count, 'nl', 'lid', 'leden')}. Dat is genoeg. Met ${inWords(say.wanted, 'nl')} kan het werk beter doorgaan als er iemand uitvalt.`,
    en: say =>
      `The workgroup ${say.group} has ${countInWords(say.count, 'en', 'member', 'members')}. That is enough. With ${inWords(say.wanted, 'en')} the work goes on better when someone falls out.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const min = norms.get('wg.min_members', today) ?? 1
    const wanted = norms.get('wg.recommended_min', today)
    if (wanted === null) return
    for (const group of workgroupsOn(facts, today)) {
      const size = groupMembersOn(facts, group, today).length
      if (size < min || size >= wanted || !isReadable(model, group)) continue
      yield { in: group, at: ['members'], say: { group: group.data.name, count: size, wanted } }
    }
  },
})
