import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { count, days, listed, longDay, sentence } from '../format.ts'
import type { AgendaWords } from '../nl/agenda.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const day = (value: Params[string]): string => longDay(value as Day, 'en')
const when = (value: Params[string]): string => (String(value).length === 10 ? day(value) : String(value))
const number = (value: Params[string]): number => Number(value ?? 0)
const age = (value: Params[string]): string => {
  const n = number(value)
  if (n < 60) return days(n, 'en')
  return n < 730 ? `${Math.floor(n / 30)} months` : `${Math.floor(n / 365)} years`
}

export const agendaWords: AgendaWords = {
  title: (kind, date, group) =>
    `Agenda ${meetingKinds.word(kind, 'en')}${group ? ` ${group}` : ''} of ${longDay(date, 'en')}`,
  when: 'Date',
  time: (start, end) => (end ? `${start} to ${end}` : start),
  hour: 'Time',
  place: 'Place',
  chair: 'Chair',
  total: 'Together',
  minutes: n => (n === 1 ? '1 minute' : `${n} minutes`),
  proposed: 'This meeting is not in the archive yet. The date is a proposal.',
  proposedHow: 'To record it: ipr agenda next --write',
  frozen: on => `Frozen on ${longDay(on, 'en')}.`,
  tooLong: (total, available) => `The agenda asks ${total} minutes. There are ${available}.`,
  partOpen: 'open to the public',
  partWith: 'with the municipality',
  guests: 'Attending',
  why: 'Why',
  sources: 'Sources',
  question: 'Question',
  explained: 'Why this is on the agenda',
  demo: on => `This is an example archive. Today in it is ${longDay(on, 'en')}.`,
  today: on => `Counted with ${longDay(on, 'en')} as today.`,
  late: 'Late',
  addendum: (n, on) => `Addendum ${n} of ${longDay(on, 'en')}`,
  extract: {
    title: (name, kind, date) =>
      `Agenda for ${name}: ${meetingKinds.word(kind, 'en')} of ${longDay(date, 'en')}`,
    from: 'Expected from',
    around: time => `about ${time}`,
    purpose: purpose => `What for: ${purpose}`,
    intro: n => (n === 1 ? 'You are invited at this item.' : `You are invited at these ${n} items.`),
    whole: 'You are invited to this meeting.',
    estimate: 'Times are estimates.',
    closed: 'The rest of the meeting is closed.',
  },
  addenda: {
    title: (n, kind, date) =>
      `Addendum ${n} to the agenda: ${meetingKinds.word(kind, 'en')} of ${longDay(date, 'en')}`,
    intro: (sent, on) => `The agenda is of ${longDay(sent, 'en')}. On ${longDay(on, 'en')} this was changed.`,
    was: was => `It said before: ${was}`,
    reason: reason => `Reason: ${reason}`,
    end: 'All other items stay as they are.',
  },
  plan: {
    freeze: meeting => `Freeze the agenda of ${meeting}`,
    addendum: meeting => `Addendum to the agenda of ${meeting}`,
    add: (title, meeting) => `Add the item ‘${title}’ to ${meeting}`,
    drop: (item, meeting) => `Take the item ${item} off the agenda of ${meeting}`,
    move: (item, place, meeting) => `Move the item ${item} to place ${place} on the agenda of ${meeting}`,
  },
  change: { added: 'Added', dropped: 'Dropped', moved: 'Moved', changed: 'Changed' },
  absent: 'Not in your copy of the archive',
  topic: {
    opening: () => 'Opening',
    agenda: () => 'Adoption of the agenda',
    announcements: () => 'Announcements',
    speaking: () => 'Residents who wish to speak',
    minutes: p => `Adoption of the minutes of ${day(p.date)}`,
    actions: () => 'Action and decision list',
    action: p =>
      `${String(p.what)} (${list(p.owners).length > 0 ? listed(list(p.owners), 'en') : p.side === 'municipality' ? 'municipality' : 'nobody yet'})`,
    incoming: () => 'Incoming papers',
    paper: p => `${p.number ? `${p.number}: ` : ''}${p.title}, from ${p.from}, ${when(p.received)}`,
    request: p => `${p.number ? `${p.number}: ` : ''}${p.title}, from ${p.from}, ${when(p.received)}`,
    'draft-advice': p => `Draft advice: ${p.title}`,
    response: p => `Response of the College to the advice: ${p.title}`,
    'response-hollow': p => `Response without an answer to the advice: ${p.title}`,
    'response-overdue': p => `No response yet to the advice: ${p.title}`,
    'report-of-oral-advice': p => `Report of the oral advice: ${p.title}`,
    'workgroup-report': p =>
      list(p.leads).length > 0 ? `${p.group} (${listed(list(p.leads), 'en')})` : String(p.group),
    'workgroup-reports': () => 'From the workgroups',
    suggestions: () => 'Suggestions for unsolicited advice',
    suggestion: p => String(p.title),
    obligations: () => 'What must still be done',
    obligation: p => `${p.en}${list(p.groups).length > 0 ? ` (${listed(list(p.groups), 'en')})` : ''}`,
    invitations: () => 'Invitations and gatherings',
    invitation: p =>
      p.past
        ? `${p.title}, ${day(p.date)}: report by ${p.reporter ?? 'nobody yet'}`
        : `${p.title}, ${day(p.date)}${list(p.attendees).length > 0 ? `: ${listed(list(p.attendees), 'en')} will go` : ': who will go?'}`,
    proposed: p => String(p.title),
    themes: () => 'Big themes',
    theme: p => `${p.title}${p.how ? ` (${p.how})` : ''}`,
    cooperation: () => 'Cooperation and expectations',
    signals: () => 'Signals',
    signal: p => String(p.subject),
    'group-advice': p => `Advice: ${p.title}`,
    listed: p => String(p.en),
    'next-meeting': p =>
      p.date ? `Next time: ${day(p.date)}${p.start ? `, ${p.start}` : ''}` : 'Date of the next time',
    round: () => 'Any other business',
    close: () => 'Close',
  },
  ask: {
    agenda: () => 'Is the agenda agreed?',
    speaking: p => `Who wishes to say something? There are ${number(p.minutes)} minutes for it.`,
    minutes: () => 'Do you adopt the minutes?',
    request: p =>
      p.groupless
        ? p.assigned
          ? 'Who wants to think along?'
          : 'Who makes a draft? Who wants to think along?'
        : p.assigned
          ? `The workgroup ${listed(list(p.groups), 'en')} takes this up. Who wants to think along?`
          : `${list(p.groups).length > 0 ? `Does the workgroup ${listed(list(p.groups), 'en')} take this up?` : 'Which workgroup takes this up?'} Who wants to think along?`,
    'draft-advice': () => 'Can this advice go to the College?',
    'response-hollow': () => 'Do you ask the College to answer each recommendation after all?',
    'response-overdue': () => 'How do you remind the municipality?',
    response: p => (number(p.silent) > 0 ? 'What do you do with the recommendations without an answer?' : ''),
    suggestion: p =>
      p.state === 'suggested'
        ? 'Does a workgroup examine whether enough is known?'
        : 'Will the advice be written or oral?',
    invitation: p => (!p.past && list(p.attendees).length === 0 ? 'Who goes and who reports back?' : ''),
    'next-meeting': p => (p.date ? '' : 'When is the next time?'),
    obligations: () => 'Who takes this up, and when?',
    proposed: p => String(p.question ?? ''),
  },
  reason: {
    standing: () => 'Standing item.',
    'minutes-not-adopted': p =>
      `These minutes are not adopted yet.${p.checked ? '' : ' The chair has not checked them yet.'}`,
    'action-due': p =>
      number(p.late) > 0
        ? `${days(number(p.late), 'en')} late, agreed on ${day(p.since)}.`
        : `Due ${day(p.dueOn)}, agreed on ${day(p.since)}.`,
    'action-open': p =>
      p.ongoing
        ? `Ongoing since ${day(p.since)}.`
        : p.dueOn
          ? `Due ${day(p.dueOn)}.`
          : `Without a date, open for ${age(p.age)}.`,
    'actions-open': p =>
      `${sentence(count(number(p.own), 'en', 'own action', 'own actions'))} and ${count(number(p.municipality), 'en', 'action', 'actions')} of the municipality. Due by this meeting: ${number(p.due)}.`,
    'received-since': () => 'Came in and not handled yet.',
    'papers-received': p => `${sentence(count(number(p.count), 'en', 'paper', 'papers'))} not handled yet.`,
    'signals-waiting': p =>
      p.noted
        ? `Noted on ${day(p.noted)}.`
        : `${sentence(count(number(p.count), 'en', 'signal waits', 'signals wait'))} for this meeting.`,
    'request-received': p =>
      `For notice only.${p.wished ? ` The municipality wants the advice by ${day(p.wished)}.` : ''}${p.council ? ` The municipal council decides on ${day(p.council)}.` : ''}`,
    'draft-ready': p =>
      `Draft of ${listed(list(p.groups), 'en')}, ready for a decision.${p.wished ? ` The municipality wants it by ${day(p.wished)}.` : ''}`,
    'response-received': p =>
      `Received on ${day(p.on)}. ${number(p.silent) === 0 ? 'Each recommendation has an answer.' : `${count(number(p.silent), 'en', 'recommendation has', 'recommendations have')} no answer yet.`}`,
    'response-hollow': p =>
      `Received on ${day(p.on)}. ${count(number(p.hollow), 'en', 'recommendation was', 'recommendations were')} only noted.`,
    'response-overdue': p =>
      `The response should have been there on ${day(p.due)}, ${days(number(p.late), 'en')} ago. ${sentence(count(number(p.reminders), 'en', 'reminder', 'reminders'))} sent.`,
    'oral-advice-reported': () => 'A report of the oral advice was made.',
    'workgroup-active': p =>
      list(p.meetings).length > 0
        ? `Met since the last meeting on ${listed(
            list(p.meetings).map(date => longDay(date as Day, 'en')),
            'en',
          )}.`
        : 'Did not meet since the last meeting.',
    suggested: p =>
      p.state === 'enough_input'
        ? 'The workgroup finds that enough is known for an advice.'
        : 'Suggested in a meeting. There is no decision yet.',
    'obligation-due': p => `Due ${day(p.due)}. Done: ${number(p.held)}, still needed: ${number(p.needed)}.`,
    'obligations-due': p =>
      `${sentence(count(number(p.count), 'en', 'duty', 'duties'))} neither done nor planned.`,
    'invitation-received': p =>
      p.replyBy ? `Reply by ${day(p.replyBy)}.` : p.organiser ? `From ${p.organiser}.` : 'Invitations ahead.',
    proposed: p =>
      p.by
        ? `Put by ${p.by}${p.side === 'municipality' ? ', for the municipality' : ''}.`
        : p.side === 'municipality'
          ? 'Put by the municipality.'
          : 'Proposed for this meeting.',
    'carried-over': p =>
      `Carried over from ${day(p.carriedFrom)}.${p.carriedWhy ? ` Reason: ${p.carriedWhy}` : ''}`,
    'in-year-plan': () => 'Stands in the year plan for this consultation.',
    'once-a-year': p => `Comes up at least once a year; not yet in ${p.year}.`,
    'with-workgroup': p =>
      p.wished
        ? `Lies with the workgroup. The municipality wants it by ${day(p.wished)}.`
        : 'Lies with the workgroup.',
    'from-workgroup': p =>
      `Wish of the workgroup ${listed(list(p.groups), 'en')}, discussed with the chair on ${day(p.chairOn)}.`,
    'announced-absence': p => `Apologies: ${listed(list(p.apologies), 'en')}.`,
  },
}
