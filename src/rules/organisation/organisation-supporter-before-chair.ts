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
    nl: 'Klopt de eerste dag niet, verbeter die dan. Klopt die wel, leg dan een uitzondering vast in ipr.yaml, met de reden.',
    en: 'If the first day is wrong, correct it. If it is right, record an exception in ipr.yaml, with the reason.',
  },
  message: {
    nl: say =>
      `De eerste dag van ondersteuner ${say.name} is ${longDay(say.from, 'nl')}. Die van de eerste voorzitter is later: ${longDay(say.chair, 'nl')}.`,
    en: say =>
      `The first day of supporter ${say.name} is ${longDay(say.from, 'en')}. That of the first chair is later: ${longDay(say.chair, 'en')}.`,
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
