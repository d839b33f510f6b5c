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
    nl: 'Het College leest elk jaar hoe inwoners betrokken waren',
    en: 'The College reads each year how residents were involved',
  },
  why: {
    nl: 'Zo denkt het hele College mee over de betrokkenheid van inwoners.',
    en: 'So the whole College thinks along on the involvement of residents.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker wanneer het College dit verslag kreeg. Leg het vast met ‘ipr betrokkenheid verantwoord’.',
    en: 'Ask the liaison when the College got the account. Record it with ‘ipr involvement account’.',
  },
  message: {
    nl: say => `Er staat nog niet dat het College heeft gelezen hoe inwoners in ${say.year} betrokken waren.`,
    en: say => `It is not noted yet that the College has read how residents were involved in ${say.year}.`,
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
