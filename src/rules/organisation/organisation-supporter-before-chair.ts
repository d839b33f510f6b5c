import { holdings } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly from: Day; readonly chair: Day }

/** SUPP-08: the first supporter comes after the first chair, where a norm lets the chair take part in the choice. */
export const organisationSupporterBeforeChair = rule<Say>({
  id: 'organisation-supporter-before-chair',
  area: 'organisation',
  severity: 'warning',
  rows: ['SUPP-08', 'RECR-01'],
  chapter: chapter('10', '13'),
  title: {
    nl: 'De ondersteuner begint na de voorzitter',
    en: 'The supporter begins after the chair',
  },
  why: {
    nl: 'De voorzitter stuurt de ondersteuner aan en kiest daarom mee.',
    en: 'The chair steers the supporter and therefore takes part in the choice.',
  },
  fix: {
    nl: 'Verbeter de eerste dag als die niet klopt. Anders kunt u een uitzondering vastleggen in ipr.yaml.',
    en: 'Correct the first day if it is wrong. Otherwise you can record an exception in ipr.yaml.',
  },
  message: {
    nl: say =>
      `${say.name} is ondersteuner vanaf ${longDay(say.from, 'nl')}. De eerste voorzitter begon pas op ${longDay(say.chair, 'nl')}.`,
    en: say =>
      `${say.name} is supporter from ${longDay(say.from, 'en')}. The first chair began only on ${longDay(say.chair, 'en')}.`,
  },
  *check(facts) {
    const chair = holdings(facts, 'chair')[0]
    if (chair === undefined || !isComplete(facts, 'member')) return
    for (const { in: entry, at, from } of holdings(facts, 'supporter')) {
      const chosen = facts.norms.get('supporter.selection.members', chair.from) !== null
      if (from >= chair.from || !chosen) continue
      yield {
        in: entry,
        at: [...at, 'from'],
        also: [{ in: chair.in, at: chair.at }],
        say: { name: entry.data.name, from, chair: chair.from },
      }
    }
  },
})
