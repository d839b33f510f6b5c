import type { Day } from '../../model/day.ts'
import { count, listed, longDay } from '../format.ts'
import type { MeetingCareWords } from '../nl/meeting-care.ts'

export const meetingCareWords: MeetingCareWords = {
  before: {
    title: (name, date) => `Preparation: ${name} of ${longDay(date, 'en')}`,
    intro: 'For chair and supporter together.',
    done: (on, by) => `Talked over on ${longDay(on, 'en')} by ${by}.`,
    partly: 'Not everything has been talked over yet.',
    notYet: due => `Not talked over yet. Do so by ${longDay(due, 'en')}.`,
    how: command => `Then note: ${command}`,
    command: (id, on) => `ipr meeting prepare ${id} --on ${on} --matters --guests`,
    matters: 'Running matters',
    noMatters: 'Nothing asks for attention now.',
    themes: 'Big themes',
    noThemes: 'No theme has been chosen yet. Examples:',
    guests: 'Guests',
    guestColumns: ['Guest', 'At item', 'Purpose'],
    noGuests: 'No guests were asked yet.',
    whom: (role, name) => `${name} (${role})`,
    blankItem: ' at item ',
    blankPurpose: ' what for ',
    guestHow: 'To note a guest: ipr meeting guest WHO --item ITEM --purpose PURPOSE',
    ready: 'Arranged',
    room: 'room',
    catering: n => `catering for ${count(n, 'en', 'person', 'people')}`,
    frozen: 'agenda frozen',
    sent: due => `agenda sent, by ${longDay(due, 'en')}`,
    time: (total, available) => `agenda fits the time: ${total} of ${available} minutes`,
    minutes: date => `minutes of ${longDay(date, 'en')} checked`,
  },
  after: {
    title: (name, date) => `Afterwards: ${name} of ${longDay(date, 'en')}`,
    all: 'All is done.',
    next: 'To do now',
    onDay: on => ` (${longDay(on, 'en')})`,
    waits: ' (after that)',
    step: {
      agenda: () => 'The agenda is frozen',
      start: () => 'The minutes are started',
      note: p =>
        Number(p.count ?? 0) > 0
          ? `Everything is noted: ${count(Number(p.count), 'en', 'question', 'questions')} still open`
          : 'Everything is noted',
      check: () => 'The chair has checked the minutes',
      close: () => 'The minutes are closed: decisions, actions, advices and papers are carried through',
      advices: p => {
        const titles = Array.isArray(p.titles) ? (p.titles as readonly string[]) : []
        return titles.length === 0
          ? 'The advices that were decided on are sent'
          : `Still to send: ${listed(titles, 'en')}`
      },
      send: () => 'The minutes with the action list are sent round',
      next: p =>
        p.date
          ? `The next meeting is planned: ${longDay(p.date as Day, 'en')}`
          : 'The next meeting is planned',
      adopt: () => 'The minutes are adopted in a next meeting',
    },
    how: {
      agenda: id => `ipr agenda show ${id} --write`,
      start: id => `ipr minutes start ${id}`,
      note: id => `ipr minutes close ${id}`,
      check: id => `ipr minutes note --meeting ${id} --checked DAY`,
      close: id => `ipr minutes close ${id}`,
      advices: () => 'ipr advice list',
      send: id => `ipr send minutes ${id}`,
      next: () => 'ipr meeting add DAY',
      adopt: id => `ipr minutes adopt ${id} --in MEETING`,
    },
  },
}
