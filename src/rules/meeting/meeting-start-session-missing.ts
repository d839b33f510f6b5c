import { longDay } from '../../lang/format.ts'
import { type Day, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { counted, countsOf, spotOf } from './counts.ts'
import { unlessYearOver } from './meetings.ts'

type Say = { readonly due: Day; readonly planned: Day | null; readonly group: string | null }

/** START-03: the council begins with a start session. */
export const meetingStartSessionMissing = rule<Say>({
  id: 'meeting-start-session-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['START-03'],
  chapter: chapter('14'),
  title: { nl: 'De raad begint met een startsessie', en: 'The council begins with a start session' },
  why: {
    nl: 'Leden, wethouder en verbindingsmedewerker leren elkaar kennen.',
    en: 'Members, alderman and liaison get to know each other.',
  },
  fix: {
    nl: 'Plan een startsessie met ‘ipr overleg erbij’. De wethouder organiseert de sessie.',
    en: 'Plan a start session with ‘ipr meeting add’. The alderman organises it.',
  },
  message: {
    nl: say =>
      `De startsessie is nog niet gehouden. De uiterste datum was ${longDay(say.due, 'nl')}.${say.planned === null ? '' : ` De sessie is gepland op ${longDay(say.planned, 'nl')}.`}`,
    en: say =>
      `The start session has not been held yet. It was due by ${longDay(say.due, 'en')}.${say.planned === null ? '' : ` It is planned on ${longDay(say.planned, 'en')}.`}`,
  },
  *check(facts) {
    const year = yearOf(facts.today)
    for (const row of countsOf(facts, 'start-council', 'short', 'missed', 'planned')) {
      const { due } = row.demand
      if (row.year !== year || due === undefined || due >= facts.today) continue
      yield {
        ...spotOf(facts, row),
        ...unlessYearOver(facts, due),
        say: { due, planned: row.planned[0]?.on ?? null, group: counted(facts, row, 'min').of },
      }
    }
  },
})
