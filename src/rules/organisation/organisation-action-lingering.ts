import { openActions } from '../../domain/actions.ts'
import { longDay } from '../../lang/format.ts'
import { addMonths, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly what: string; readonly since: Day; readonly due: Day | null }

/** EVAL-06, CHAIR-19: an action that is open for more than a year, and whose date is past or was never set. */
export const organisationActionLingering = rule<Say>({
  id: 'organisation-action-lingering',
  area: 'organisation',
  severity: 'warning',
  rows: ['EVAL-06'],
  chapter: chapter('14'),
  title: { nl: 'Een actie blijft niet jaren open', en: 'An action does not stay open for years' },
  why: {
    nl: 'Een lijst met oude acties leest niemand meer.',
    en: 'Nobody reads a list of old actions any more.',
  },
  fix: {
    nl: 'Rond de actie af, laat de actie vervallen met een reden, of geef een nieuwe uiterste datum. Doe dat met ‘ipr acties stap’.',
    en: 'Finish the action, drop it with a reason, or give it a new due date. Do that with ‘ipr actions step’.',
  },
  message: {
    nl: say =>
      `De actie ‘${say.what}’ staat sinds ${longDay(say.since, 'nl')} open: langer dan een jaar. ${say.due === null ? 'Er is geen uiterste datum.' : `De uiterste datum was ${longDay(say.due, 'nl')}.`}`,
    en: say =>
      `The action ‘${say.what}’ has been open since ${longDay(say.since, 'en')}, for more than a year. ${say.due === null ? 'There is no due date.' : `It was due by ${longDay(say.due, 'en')}.`}`,
  },
  *check(facts) {
    for (const { entry, since, dueOn } of openActions(facts, facts.today)) {
      const { what, ongoing } = entry.data
      const late = dueOn === null || dueOn < facts.today
      if (ongoing || !late || addMonths(since, 12) >= facts.today) continue
      yield { in: entry, at: ['what'], say: { what, since, due: dueOn } }
    }
  },
})
