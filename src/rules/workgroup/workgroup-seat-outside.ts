import { nameOf } from '../../domain/names.ts'
import { seatProblems } from '../../domain/people/workgroups.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly group: string; readonly from: Day; readonly to: Day | null }

/** WG-07: a workgroup has a first and perhaps a last day; nobody sits in it before or after. */
export const workgroupSeatOutside = rule<Say>({
  id: 'workgroup-seat-outside',
  area: 'workgroup',
  severity: 'error',
  rows: ['WG-04', 'WG-07'],
  chapter: chapter('7'),
  title: {
    nl: 'Een lid zit in een werkgroep zolang die bestaat',
    en: 'A member sits in a workgroup while it exists',
  },
  why: {
    nl: 'Zo lijkt het of het lid nooit in de werkgroep heeft gezeten.',
    en: 'Now it seems that the member never sat in the workgroup.',
  },
  fix: {
    nl: 'Verbeter de periode van het lid of die van de werkgroep.',
    en: 'Correct the period of the member or that of the workgroup.',
  },
  message: {
    nl: say =>
      `De periode van ${say.name} in de werkgroep ${say.group} klopt niet. De werkgroep ${
        say.to === null
          ? `begint op ${longDay(say.from, 'nl')}`
          : `loopt van ${longDay(say.from, 'nl')} tot en met ${longDay(say.to, 'nl')}`
      }.`,
    en: say =>
      `The period of ${say.name} in the workgroup ${say.group} is not right. The workgroup ${
        say.to === null
          ? `begins on ${longDay(say.from, 'en')}`
          : `runs from ${longDay(say.from, 'en')} to ${longDay(say.to, 'en')}`
      }.`,
  },
  *check(facts) {
    for (const group of facts.model.all('workgroup')) {
      for (const { kind, member, at } of seatProblems(facts, group)) {
        if (kind !== 'outside_group') continue
        const { name, from, to } = group.data
        yield { in: group, at, say: { name: nameOf(facts, member), group: name, from, to: to ?? null } }
      }
    }
  },
})
