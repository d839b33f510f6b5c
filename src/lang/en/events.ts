import type { Params } from '../../model/finding.ts'
import { longDay } from '../format.ts'
import type { eventRefusals as dutch, EventWords } from '../nl/events.ts'

export const eventWords: EventWords = {
  open: 'Invitations and gatherings that still ask something',
  all: 'All invitations and gatherings',
  year: year => `Invitations and gatherings of ${year}`,
  none: 'There are no gatherings like that.',
  columns: ['Day', 'Gathering', 'Who goes', 'State'],
  state: {
    asked: 'who goes there?',
    going: 'someone goes',
    'to-report': 'report still to give',
    reported: 'reported',
    missed: 'nobody went',
  },
  replyBy: day => `reply by ${day}`,
  replyLate: day => `reply was due by ${day}`,
  reportBy: name => `report by ${name} still to give`,
  reportedIn: day => `reported on ${day}`,
  nobody: 'nobody yet',
  others: n => `${n} others`,
  sheet: [
    'Id',
    'Title',
    'Kind',
    'Date',
    'Place',
    'Organiser',
    'Received',
    'Reply by',
    'Who goes',
    'Who reports',
    'Reported in',
    'Themes',
    'State',
  ],
  show: {
    title: (title, day) => `${title}, ${longDay(day, 'en')}`,
    kind: 'Kind',
    place: 'Place',
    organiser: 'Organiser',
    received: 'Invitation received',
    replyBy: 'Reply by',
    attendees: 'Who goes',
    reporter: 'Who reports',
    reported: 'Reported in',
    themes: 'Themes',
    state: 'State',
    papers: 'Papers',
    incoming: 'Incoming paper',
  },
  plan: {
    add: title => `Note the gathering ‘${title}’`,
    step: title => `Update: gathering ‘${title}’`,
  },
}

export const eventRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'event-nothing': () => 'There is nothing to note. Say who goes, who reports, or where that was done.',
  'event-reported-early': p =>
    `‘${p.title}’ is on ${p.date}. A meeting of ${p.found} cannot have heard of it.`,
}
