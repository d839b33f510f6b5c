import { longDay, monthName } from '../format.ts'
import type { CalendarWords } from '../nl/calendar.ts'

/** Words of the calendar. */
export const calendarWords: CalendarWords = {
  month: (year, month) => `Calendar ${monthName(month, 'en')} ${year}`,
  year: year => `Calendar ${year}`,
  week: 'wk',
  weekdays: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
  legend: '* meeting   ! last day   + holiday   ~ recess   [ ] today',
  columns: ['Day', 'Time', 'What'],
  sheet: ['day', 'time', 'kind', 'what'],
  kind: {
    meeting: 'meeting',
    event: 'event',
    council_date: 'municipal council',
    request: 'request',
    advice: 'advice',
    reaction: 'response',
    action: 'action',
  },
  nothing: 'There is nothing in the calendar.',
  holiday: name => `${name} (holiday)`,
  recess: (name, from, to) => `${name}: ${longDay(from, 'en')} to ${longDay(to, 'en')}`,
  item: {
    meeting: '',
    event: '',
    council_date: 'Municipal council: ',
    request: 'Last day to request: ',
    advice: 'Last day to advise: ',
    reaction: 'Last day for the College to react: ',
    action: 'Action due: ',
  },
}
