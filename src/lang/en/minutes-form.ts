import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { longDay } from '../format.ts'
import type { MinutesFormWords } from '../nl/minutes-form.ts'

export const minutesFormWords: MinutesFormWords = {
  title: (kind, date) =>
    `Work sheet for the minutes: ${meetingKinds.word(kind, 'en')} of ${longDay(date, 'en')}`,
  live: 'The agenda is not frozen yet, so this sheet can still change.',
  when: 'Date',
  hours: 'Opened and closed',
  until: ' to ',
  place: 'Place',
  chair: 'Chair',
  minuteTaker: 'Minute-taker',
  presence: 'Who was there',
  presenceHow: 'Tick who was there. Did anyone come later or leave earlier? Then write at which item.',
  presenceColumns: ['Name', 'Present', 'Apology', 'No word', 'From and until item'],
  as: {
    member: '',
    aspirant: ' (aspirant)',
    observer: ' (observer)',
    guest: ' (guest)',
    supporter: ' (supporter)',
    minute_taker: ' (minute-taker)',
  },
  atItems: items => `at ${items}`,
  tick: {
    standing: [],
    agenda: ['adopted'],
    adoption: ['adopted', 'adopted with corrections', 'later'],
    action: ['done', 'running', 'later', 'dropped'],
    paper: ['noted', 'later'],
    request: ['to a workgroup', 'decline to advise', 'later'],
    draft: ['issue', 'issue with changes', 'back to the workgroup', 'not issue', 'later'],
    suggestion: ['examine', 'drop', 'later'],
    form: ['written', 'oral', 'drop', 'later'],
    note: ['noted', 'later'],
    discuss: ['discussed', 'decision', 'later'],
    decide: ['decision', 'later'],
  },
  decision: 'Decision',
  group: 'Workgroup',
  helpers: 'Who thinks along',
  guests: 'Attending',
  action: 'Action',
  owner: 'Who',
  due: 'Due',
  columns: {
    action: ['Item', 'Action', 'State', 'New date or remark'],
    paper: ['Item', 'Paper', 'Outcome', 'Remark'],
  },
}
