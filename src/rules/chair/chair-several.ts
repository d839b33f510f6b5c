import { nameOf } from '../../domain/names.ts'
import { crowded, holdings } from '../../domain/people/roles.ts'
import { listed, sentence } from '../../lang/format.ts'
import { inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { during } from '../during.ts'
import { rule } from '../rule.ts'

type Say = { readonly names: readonly string[]; readonly from: Day; readonly to: Day; readonly max: number }

/** COMP-03: exactly one, on every date; a chairmanship without an end counts until today or its first day. */
export const chairSeveral = rule<Say>({
  id: 'chair-several',
  area: 'chair',
  severity: 'error',
  rows: ['COMP-03'],
  chapter: chapter('9'),
  title: { nl: 'De raad heeft één voorzitter tegelijk', en: 'The council has one chair at a time' },
  why: {
    nl: 'Bij twee voorzitters is niet duidelijk wie beslist en wie welke vergoeding krijgt.',
    en: 'With two chairs it is not clear who decides and who gets which allowance.',
  },
  fix: {
    nl: 'Laat het ene voorzitterschap eindigen op de dag voordat het andere begint.',
    en: 'Let one chairmanship end on the day before the other begins.',
  },
  message: {
    nl: say =>
      `${sentence(during(say.from, say.to, 'nl'))} zijn er ${inWords(say.names.length, 'nl')} voorzitters: ${listed(say.names, 'nl')}. ${
        say.max === 1 ? 'Er kan er maar één zijn.' : `Het maximum is ${inWords(say.max, 'nl')}.`
      }`,
    en: say =>
      `${sentence(during(say.from, say.to, 'en'))} there are ${inWords(say.names.length, 'en')} chairs: ${listed(say.names, 'en')}. ${
        say.max === 1 ? 'There can be only one.' : `The maximum is ${inWords(say.max, 'en')}.`
      }`,
  },
  *check(facts) {
    const { norms, today } = facts
    const max = norms.get('chair.count', today)
    const chairs = holdings(facts, 'chair')
    const first = chairs[0]
    if (max === null || first === undefined) return
    const days = chairs.flatMap(({ from, to }) => [from, to ?? from])
    const last = days.reduce((a, b) => (a > b ? a : b), today)
    for (const { from, to, items } of crowded(facts, 'chair', { from: first.from, to: last }, max)) {
      const later = items.at(-1)
      if (later === undefined) continue
      const names = [...new Set(items.map(({ person }) => nameOf(facts, person)))]
      yield {
        in: later.in,
        at: later.at,
        also: items.slice(0, -1).map(holding => ({ in: holding.in, at: holding.at })),
        say: { names, from, to, max },
      }
    }
  },
})
