import { kindsOfMeeting } from '../../domain/meetings/kinds.ts'
import { groupIdsOf } from '../../domain/meetings/parties.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

/** MEET-19, STAFF-01: a meeting of a workgroup names the workgroup. */
export const meetingGroupMissing = rule<Named>({
  id: 'meeting-group-missing',
  area: 'meeting',
  severity: 'error',
  rows: ['MEET-19', 'STAFF-01'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Een overleg van een werkgroep noemt de werkgroep',
    en: 'A meeting of a workgroup names the workgroup',
  },
  why: {
    nl: 'Zonder werkgroep telt het overleg nergens mee.',
    en: 'Without a workgroup the meeting counts nowhere.',
  },
  fix: {
    nl: 'Zet de werkgroep in meeting.yaml, achter ‘group’. Zijn het er meer, zet ze dan bij ‘groups’.',
    en: 'Put the workgroup in meeting.yaml, after ‘group’. If there are several, put them under ‘groups’.',
  },
  message: {
    nl: say => `Bij ${meetingName.nl(say)} staat geen werkgroep.`,
    en: say => `No workgroup is noted for ${meetingName.en(say)}.`,
  },
  *check({ model }) {
    for (const meeting of model.all('meeting')) {
      const { data } = meeting
      if (kindsOfMeeting[data.kind].unit === 'workgroup' && groupIdsOf(data).length === 0)
        yield { in: meeting, at: ['kind'], say: named(data) }
    }
  },
})
