import { countObligation } from '../../domain/meetings/obligations.ts'
import { obligation } from '../../domain/meetings/obligations-table.ts'
import { yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number }

/** FUNC-08: over each whole year alderman and officers account to the College; the text names no day, so a year that is over is asked for. */
export const organisationInvolvementAccountMissing = rule<Say>({
  id: 'organisation-involvement-account-missing',
  area: 'organisation',
  severity: 'info',
  rows: ['FUNC-08', 'MUNI-06'],
  chapter: chapter('3'),
  title: {
    nl: 'De gemeente verantwoordt elk jaar hoe inwoners betrokken waren',
    en: 'The municipality accounts each year for how residents were involved',
  },
  why: {
    nl: 'Zo blijft de betrokkenheid van inwoners een zaak van het hele College.',
    en: 'So the involvement of residents stays a matter of the whole College.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker wanneer het College de verantwoording kreeg. Noteer dat bij ‘accounted_on’.',
    en: 'Ask the liaison when the College got the account. Note that under ‘accounted_on’.',
  },
  message: {
    nl: say => `Over ${say.year} is bij het College nog niet verantwoord hoe inwoners betrokken waren.`,
    en: say => `How residents were involved in ${say.year} has not been accounted for to the College yet.`,
  },
  *check(facts) {
    const { model, today } = facts
    const start = model.council.data.council.start_date
    if (start === undefined || !isComplete(facts, 'involvement')) return
    for (let year = yearOf(start); year < yearOf(today); year++) {
      for (const { demand, held } of countObligation(facts, obligation('involvement'), year)) {
        const register = model.get('involvement', String(year))
        if ((demand.min ?? 0) > held.length) yield { in: register ?? model.council, say: { year } }
      }
    }
  },
})
