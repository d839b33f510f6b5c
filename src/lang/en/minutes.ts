import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { listed, longDay } from '../format.ts'
import type { MinutesWords } from '../nl/minutes.ts'

export const minutesWords: MinutesWords = {
  title: (kind, date) => `Minutes of the ${meetingKinds.word(kind, 'en')} of ${longDay(date, 'en')}`,
  plan: {
    start: meeting => `Start the minutes of ${meeting}`,
    adopt: (meeting, where) => `Adopt the minutes of ${meeting} in ${where}`,
    unadopt: meeting => `Take back the adoption of the minutes of ${meeting}`,
    reopen: meeting => `Reopen the minutes of ${meeting}`,
    note: item => `Note at ${item}`,
    noteAll: meeting => `Note in the minutes of ${meeting}`,
  },
  guests: names => `At this item: ${listed(names, 'en')}.`,
  apologies: names => `Apologies: ${listed(names, 'en')}.`,
  standing: {
    opening: 'The chair opens the meeting.',
    mededelingen: 'There are no announcements.',
    actielijst: 'There are no open actions.',
    ingekomen: 'There are no incoming papers.',
    suggesties: 'There are no new suggestions.',
    rondvraag: 'There are no questions.',
    volgende: 'The date of the next time is known.',
    sluiting: 'The chair closes the meeting.',
  },
  above: {
    actielijst: 'The open actions were gone through. Each action says how it stands.',
    ingekomen: 'The papers are for notice.',
  },
  role: {
    agenda: 'The agenda is adopted.',
    adoption: 'The minutes are adopted.',
    request: 'The request is for notice. Its content was not discussed.',
    draft: 'Those present discuss the draft advice and decide whether it can be issued.',
    suggestion: 'Those present decide whether a workgroup examines this.',
    form: 'Those present choose: written or oral.',
  },
  reason: {
    'workgroup-active': 'The workgroup tells on main lines what it is busy with.',
    'response-received': 'Those present discuss the response of the College.',
    'response-hollow': 'Those present discuss the response of the College.',
    'response-overdue': 'The response is not there yet. Those present agree how to remind the municipality.',
    'obligation-due': 'Those present agree who takes this up, and when.',
    'invitation-received': 'Those present agree who goes and who reports back.',
  },
  kind: {
    note: 'This is for notice.',
    discuss: 'Those present discuss this item.',
    decide: 'Those present take a decision on this.',
  },
}
