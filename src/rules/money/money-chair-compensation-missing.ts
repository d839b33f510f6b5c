import { nameOf } from '../../domain/names.ts'
import { developmentChairs } from '../../domain/people/chairmanship.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Held, heldOn, isOrWas, sinceWhen } from '../since.ts'

type Say = Held & { readonly name: string }

/** ALLOW-07: the compensation of a chair in the development phase is fixed with the assignment. */
export const moneyChairCompensationMissing = rule<Say>({
  id: 'money-chair-compensation-missing',
  area: 'money',
  severity: 'warning',
  rows: ['ALLOW-07', 'CHAIR-21'],
  chapter: chapter('10', '12'),
  title: {
    nl: 'De vergoeding van de tijdelijk voorzitter ligt vast',
    en: 'The compensation of the temporary chair is fixed',
  },
  why: {
    nl: 'Het bedrag hoort bij de opdracht. Zonder bedrag kan niemand het uitbetalen.',
    en: 'The amount goes with the assignment. Without it nobody can pay it.',
  },
  fix: {
    nl: 'Spreek het bedrag af met het College van B&W. Noteer het in ipr.yaml onder ‘deviations’ (afwijkingen), bij de norm ‘allowance.chair_development.amount’.',
    en: 'Agree on the amount with the College. Note it in ipr.yaml under ‘deviations’, with the norm ‘allowance.chair_development.amount’.',
  },
  message: {
    nl: say =>
      `${say.name} ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} tijdelijk voorzitter (in de doorontwikkeling). De vergoeding daarvoor staat nog niet in het archief.`,
    en: say =>
      `${say.name} ${isOrWas(say, 'en')} temporary chair (in the development phase) ${sinceWhen(say, 'en')}. The compensation for it is not in the archive yet.`,
  },
  *check(facts) {
    const { norms, today } = facts
    for (const { holding } of developmentChairs(facts)) {
      const { from, to, person } = holding
      if (norms.get('allowance.scheme', from) === null || (to !== undefined && to < today)) continue
      if (norms.get('allowance.chair_development.amount', from) !== null) continue
      yield {
        in: holding.in,
        at: holding.at,
        say: { name: nameOf(facts, person), ...heldOn(facts, holding) },
      }
    }
  },
})
