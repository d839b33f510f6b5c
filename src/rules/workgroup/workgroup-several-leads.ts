import { nameOf } from '../../domain/names.ts'
import { leadTimeline } from '../../domain/people/workgroups.ts'
import { listed, sentence } from '../../lang/format.ts'
import { inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { during } from '../during.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly group: string
  readonly names: readonly string[]
  readonly from: Day
  readonly to: Day
  readonly max: number
}

/** WG-05: on every date until today; the allowance of a lead depends on it. */
export const workgroupSeveralLeads = rule<Say>({
  id: 'workgroup-several-leads',
  area: 'workgroup',
  severity: 'error',
  rows: ['WG-05'],
  chapter: chapter('7'),
  title: { nl: 'Een werkgroep heeft één trekker tegelijk', en: 'A workgroup has one lead at a time' },
  why: {
    nl: 'Bij twee trekkers is niet duidelijk wie zorgt voor de agenda en wie instaat voor het advies.',
    en: 'With two leads it is not clear who makes the agenda and who answers for the advice.',
  },
  fix: {
    nl: 'Laat de ene trekker eindigen op de dag voordat de andere begint.',
    en: 'Let one lead end on the day before the other begins.',
  },
  message: {
    nl: say =>
      `${sentence(during(say.from, say.to, 'nl'))} heeft de werkgroep ${say.group} ${inWords(say.names.length, 'nl')} trekkers: ${listed(say.names, 'nl')}. ${
        say.max === 1 ? 'Er kan er maar één zijn.' : `Het maximum is ${inWords(say.max, 'nl')}.`
      }`,
    en: say =>
      `${sentence(during(say.from, say.to, 'en'))} the workgroup ${say.group} has ${inWords(say.names.length, 'en')} leads: ${listed(say.names, 'en')}. ${
        say.max === 1 ? 'There can be only one.' : `The maximum is ${inWords(say.max, 'en')}.`
      }`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const max = norms.get('wg.leads', today)
    if (max === null) return
    for (const group of model.all('workgroup')) {
      for (const { from, to, items } of leadTimeline(facts, group, { from: group.data.from, to: today })) {
        const ids = [...new Set(items.map(({ member }) => member))]
        const last = items.at(-1)
        if (ids.length <= max || last === undefined) continue
        yield {
          in: group,
          at: last.at,
          also: items.slice(0, -1).map(({ at }) => ({ in: group, at })),
          say: { group: group.data.name, names: ids.map(id => nameOf(facts, id)), from, to, max },
        }
      }
    }
  },
})
