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
    nl: 'Vier ogen zien een fout eerder dan twee, en niemand keurt het eigen werk goed.',
    en: 'Four eyes see a mistake sooner than two, and nobody approves their own work.',
  },
  fix: {
    nl: 'Laat iemand anders de afrekening nakijken en vrijgeven. Noteer dat bij ‘released_by’.',
    en: 'Have someone else look over and release the settlement. Note that under ‘released_by’.',
  },
  message: {
    nl: say =>
      `${say.name} sloot de afrekening van ${say.year} af en gaf die ook vrij. Dat horen twee mensen te doen.`,
    en: say =>
      `${say.name} closed the settlement of ${say.year} and also released it. Two people should do that.`,
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
