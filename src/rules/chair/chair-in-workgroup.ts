import { holdings } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import { seatsOf } from '../../domain/people/workgroups.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Held, heldOn, isOrWas, sinceWhen } from '../since.ts'

type Say = Held & { readonly name: string; readonly group: string }

/** CHAIR-04: the text says it in three ways (excluded, need not, does not), so a warning. */
export const chairInWorkgroup = rule<Say>({
  id: 'chair-in-workgroup',
  area: 'chair',
  severity: 'warning',
  rows: ['CHAIR-04', 'MEMB-16'],
  chapter: chapter('6', '7', 'A1'),
  title: { nl: 'De voorzitter zit in geen werkgroep', en: 'The chair sits in no workgroup' },
  why: {
    nl: 'De voorzitter bewaakt het gesprek tussen werkgroepen en heeft daarin geen eigen partij.',
    en: 'The chair guards the talk between workgroups and takes no side in it.',
  },
  fix: {
    nl: 'Noteer in de werkgroep de laatste dag van dit lid onder ‘to’.',
    en: 'In the workgroup note the last day of this member under ‘to’.',
  },
  message: {
    nl: say =>
      `${say.name} ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} voorzitter en lid van de werkgroep ${say.group} tegelijk. Een voorzitter zit in geen werkgroep.`,
    en: say =>
      `${say.name} ${isOrWas(say, 'en')} chair and member of the workgroup ${say.group} at the same time ${sinceWhen(say, 'en')}. A chair sits in no workgroup.`,
  },
  *check(facts) {
    const chairs = holdings(facts, 'chair')
    for (const group of facts.model.all('workgroup')) {
      for (const seat of seatsOf(facts, group)) {
        for (const chair of chairs.filter(({ person }) => person === seat.member)) {
          const both = common(seat, chair)
          if (both === undefined || facts.norms.get('chair.in_workgroup', both.from) !== false) continue
          yield {
            in: group,
            at: seat.at,
            also: [{ in: chair.in, at: chair.at }],
            ...unlessOver(facts, both.to),
            say: { name: chair.in.data.name, group: group.data.name, ...heldOn(facts, both) },
          }
        }
      }
    }
  },
})
