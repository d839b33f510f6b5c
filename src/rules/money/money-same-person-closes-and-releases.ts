import { nameOf } from '../../domain/names.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly year: number }

/** Two people look at a settlement: one closes it, another releases it. */
export const moneySamePersonClosesAndReleases = rule<Say>({
  id: 'money-same-person-closes-and-releases',
  area: 'money',
  severity: 'warning',
  rows: ['ALLOW-14', 'ALLOW-16'],
  chapter: besideAdvice,
  title: { nl: 'Twee mensen kijken naar de afrekening', en: 'Two people look at the settlement' },
  why: {
    nl: 'Twee mensen zien een fout eerder dan één.',
    en: 'Two people see a mistake sooner than one.',
  },
  fix: {
    nl: 'Laat iemand anders de afrekening nakijken. Zet bij ‘released_by’ (vrijgegeven door) wie dat deed.',
    en: 'Have someone else look over the settlement. Put under ‘released_by’ who did.',
  },
  message: {
    nl: say =>
      `${say.name} sloot de afrekening van ${say.year} af en gaf die ook vrij. Afgesproken is dat twee mensen dit doen.`,
    en: say =>
      `${say.name} closed the settlement of ${say.year} and also released it. Agreed is that two people do this.`,
  },
  *check(facts) {
    for (const payments of facts.model.all('payments')) {
      const { settlement } = payments.data
      if (settlement === undefined || settlement.released_by !== settlement.closed_by) continue
      yield {
        in: payments,
        at: ['settlement', 'released_by'],
        also: [{ in: payments, at: ['settlement', 'closed_by'] }],
        say: { name: nameOf(facts, settlement.closed_by), year: Number(payments.id) },
      }
    }
  },
})
