import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { HistoryWords } from '../nl/history.ts'

const on = (day: string): string => longDay(day as Day, 'en')

export const historyWords: HistoryWords = {
  title: id => `History of ${id}`,
  columns: ['Recorded', 'By', 'What happened'],
  none: 'Nothing has been recorded of this yet.',
  made: kind => `${kind} recorded for the first time.`,
  gone: kind => `${kind} taken away.`,
  renamed: (from, to) => `Is called ${to} now, was ${from}.`,
  text: kind => `${kind}: the text was changed.`,
  unreadable: kind => `${kind} changed. This version has a fault, so what changed cannot be told.`,
  file: {
    added: name => `File added: ${name}.`,
    changed: name => `File replaced: ${name}.`,
    removed: name => `File taken away: ${name}.`,
    renamed: name => `File renamed: ${name}.`,
  },
  step: (step, day, meeting) =>
    `${step}${day === null ? '' : `, on ${on(day)}`}${meeting === null ? '' : `, in ${meeting}`}.`,
  undone: step => `Taken back: ${step}.`,
  term: (kind, from, to) => `${kind} from ${on(from)} up to and including ${on(to)}.`,
  termChanged: (kind, was, to) => `${kind} runs up to and including ${on(to)}, that was ${on(was)}.`,
  ended: (day, ground) => `Membership ends on ${on(day)}: ${ground}.`,
  role: (role, from) => `Is ${role} from ${on(from)}.`,
  roleEnded: (role, to) => `Is ${role} up to and including ${on(to)}.`,
  seat: (name, lead, from) =>
    lead ? `${name} leads from ${on(from)}.` : `${name} joined the workgroup on ${on(from)}.`,
  seatEnded: (name, lead, to) =>
    lead ? `${name} leads up to and including ${on(to)}.` : `${name} left the workgroup after ${on(to)}.`,
  consent: (consent, day) =>
    consent
      ? `Consent to publish the name, given on ${on(day)}.`
      : `No consent to publish the name, from ${on(day)}.`,
  status: { planned: 'Planned.', held: 'Held.', cancelled: 'Cancelled.' },
  movedTo: meeting => `Moved to ${meeting}.`,
  date: (was, now) => `On ${on(now)}, that was ${on(was)}.`,
  decision: (n, text, result) => `Decision ${n} (${result}): ${text}`,
  closed: day => `Minutes closed on ${on(day)}.`,
  adopted: (day, meeting) => `Minutes adopted on ${on(day)}, in ${meeting}.`,
  recommended: (n, text) => `Recommendation ${n}: ${text}`,
  answered: (n, answer, day) => `Recommendation ${n}: ${answer}, on ${on(day)}.`,
  confirmed: (n, name) => `Recommendation ${n}: ${name} confirmed the answer.`,
  followed: (n, text, done) => `Recommendation ${n}${done ? ' is carried out' : ''}: ${text}`,
  key: {
    set: (label, now) => `${label}: ${now}.`,
    changed: (label, was, now) => `${label}: ${now}, was ${was}.`,
    cleared: (label, was) => `${label}: taken out, was ${was}.`,
    other: label => `${label}: changed.`,
  },
  rows: (label, added, removed) =>
    `${label}: ${[...(added > 0 ? [`${added} added`] : []), ...(removed > 0 ? [`${removed} removed`] : [])].join(', ') || 'in another order'}.`,
  yes: 'yes',
  no: 'no',
}
