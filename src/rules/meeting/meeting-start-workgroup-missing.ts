import { longDay } from '../../lang/format.ts'
import { type Day, yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { counted, countsOf, spotOf } from './counts.ts'
import { unlessYearOver } from './meetings.ts'

type Say = { readonly due: Day; readonly planned: Day | null; readonly group: string | null }

/** START-05, START-07: every workgroup begins with a start session. */
export const meetingStartWorkgroupMissing = rule<Say>({
  id: 'meeting-start-workgroup-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['START-05', 'START-07'],
  chapter: chapter('14'),
  title: {
    nl: 'Elke werkgroep begint met een startsessie',
    en: 'Every workgroup begins with a start session',
  },
  why: {
    nl: 'Leden en beleidsmedewerkers leren elkaar kennen en maken werkafspraken.',
    en: 'Members and officers get to know each other and make working agreements.',
  },
  fix: {
    nl: 'Plan een startsessie met ‘ipr overleg erbij’. De verbindingsmedewerker organiseert de sessie.',
    en: 'Plan a start session with ‘ipr meeting add’. The liaison organises it.',
  },
  message: {
    nl: say =>
      `De startsessie van de werkgroep ${say.group} is nog niet gehouden. De uiterste datum was ${longDay(say.due, 'nl')}.${say.planned === null ? '' : ` De sessie is gepland op ${longDay(say.planned, 'nl')}.`}`,
    en: say =>
      `The start session of the workgroup ${say.group} has not been held yet. It was due by ${longDay(say.due, 'en')}.${say.planned === null ? '' : ` It is planned on ${longDay(say.planned, 'en')}.`}`,
  },
  *check(facts) {
    const year = yearOf(facts.today)
    for (const row of countsOf(facts, 'start-workgroup', 'short', 'missed', 'planned')) {
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
