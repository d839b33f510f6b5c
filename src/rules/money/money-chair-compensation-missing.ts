import { nameOf } from '../../domain/names.ts'
import { developmentChairs } from '../../domain/people/chairmanship.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly from: Day }

/** ALLOW-07: the compensation of a chair in the development phase is fixed with the assignment. */
export const moneyChairCompensationMissing = rule<Say>({
  id: 'money-chair-compensation-missing',
  area: 'money',
  severity: 'warning',
  rows: ['ALLOW-07', 'CHAIR-21'],
  chapter: chapter('10', '12'),
  title: {
    nl: 'De vergoeding van de voorzitter in de doorontwikkeling ligt vast',
    en: 'The compensation of the development chair is fixed',
  },
  why: {
    nl: 'Het bedrag hoort bij de opdracht. Zonder bedrag kan niemand het uitbetalen.',
    en: 'The amount goes with the assignment. Without it nobody can pay it.',
  },
  fix: {
    nl: 'Spreek het bedrag af met het College van B&W. Noteer het als afwijking ‘allowance.chair_development.amount’ in ipr.yaml.',
    en: 'Agree on the amount with the College. Note it as the deviation ‘allowance.chair_development.amount’ in ipr.yaml.',
  },
  message: {
    nl: say =>
      `${say.name} is sinds ${longDay(say.from, 'nl')} voorzitter in de doorontwikkeling. De vergoeding daarvoor staat niet in het archief.`,
    en: say =>
      `${say.name} has chaired the development phase since ${longDay(say.from, 'en')}. The compensation for it is not in the archive.`,
  },
  *check(facts) {
    const { norms, today } = facts
    for (const { holding } of developmentChairs(facts)) {
      const { from, to, person } = holding
      if (norms.get('allowance.scheme', from) === null || (to !== undefined && to < today)) continue
      if (norms.get('allowance.chair_development.amount', from) !== null) continue
      yield { in: holding.in, at: holding.at, say: { name: nameOf(facts, person), from } }
    }
  },
})
