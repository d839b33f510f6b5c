import { countObligation } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { longDay } from '../../lang/format.ts'
import { addMonths, type Day, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

type Say = { readonly about: number; readonly due: Day }

/** SUPP-11, REP-01: the report on a year is there by the day of the norm in the next. One that is more than a year late stays a remark. */
export const organisationAnnualReportLate = rule<Say>({
  id: 'organisation-annual-report-late',
  area: 'organisation',
  severity: 'warning',
  rows: ['SUPP-11', 'REP-01'],
  chapter: chapter('13'),
  title: { nl: 'Er is elk jaar een jaarverslag', en: 'There is an annual report every year' },
  why: {
    nl: 'Zo zien inwoners, het College en de gemeenteraad wat u hebt gedaan.',
    en: 'So residents, College and municipal council see what you have done.',
  },
  fix: {
    nl: 'Maak het met ‘ipr jaarverslag’. Zet voorwoord en besluit in een nieuw document (‘ipr nieuw document’), met bij ‘kind’: ‘annual_report’.',
    en: 'Make it with ‘ipr report annual’. Put foreword and decision in a new document (‘ipr new document’), with ‘annual_report’ as ‘kind’.',
  },
  message: {
    nl: say =>
      `Het jaarverslag over ${say.about} is er nog niet. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say => `The annual report on ${say.about} is not there yet. It was due by ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    const { model, today } = facts
    const start = model.council.data.council.start_date
    if (start === undefined || !isComplete(facts, 'document')) return
    for (let year = yearOf(start); year <= yearOf(today); year++) {
      for (const { demand, held } of countObligation(facts, obligation('annual-report'), year)) {
        const { due, min } = demand
        if (!min || due === undefined || due >= today || held.length >= min) continue
        yield {
          in: model.council,
          ...unlessOver(facts, addMonths(due, 12)),
          say: { about: year - 1, due },
        }
      }
    }
  },
})
