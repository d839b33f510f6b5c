import { euros, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { foundationsOn } from './foundations.ts'

type Say = { readonly amount: number; readonly granted: Day; readonly due: Day }

/** FOUND-06: a subsidy is accounted for by the day of its grant. */
export const organisationFoundationAccountOverdue = rule<Say>({
  id: 'organisation-foundation-account-overdue',
  area: 'organisation',
  severity: 'warning',
  rows: ['FOUND-06'],
  chapter: chapter('10'),
  title: { nl: 'De subsidie is op tijd verantwoord', en: 'The subsidy is accounted for in time' },
  why: {
    nl: 'Zonder verantwoording kan de gemeente subsidie terugvragen.',
    en: 'Without an account the municipality can ask the subsidy back.',
  },
  fix: {
    nl: 'Vertel de gemeente waar de subsidie aan is besteed. Noteer de datum bij ‘accounted_on’ (verantwoord op).',
    en: 'Tell the municipality what the subsidy was spent on. Note the date under ‘accounted_on’.',
  },
  message: {
    nl: say =>
      `De subsidie van ${euros(say.amount, 'nl')} van ${longDay(say.granted, 'nl')} is nog niet verantwoord. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      `The subsidy of ${euros(say.amount, 'en')} of ${longDay(say.granted, 'en')} has not been accounted for yet. It was due by ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    for (const foundation of foundationsOn(facts)) {
      for (const [index, subsidy] of foundation.data.subsidies.entries()) {
        const { accounted_on, account_due, amount, granted_on } = subsidy
        if (accounted_on !== undefined || account_due >= facts.today) continue
        yield {
          in: foundation,
          at: ['subsidies', index, 'account_due'],
          say: { amount, granted: granted_on, due: account_due },
        }
      }
    }
  },
})
