import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { count, days, listed, longDay, sentence } from '../format.ts'
import { countInWords, inWords } from '../in-words.ts'
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

const duration = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`)
const times = (value: Params[string]): string =>
  number(value) === 0 ? 'not yet' : number(value) === 1 ? 'once' : `${inWords(number(value), 'en')} times`

const openActions = (p: Params): string => {
  const [own, municipality] = [number(p.own), number(p.municipality)]
  const parts = [
    ...(own > 0 || municipality === 0 ? [count(own, 'en', 'own action', 'own actions')] : []),
    ...(municipality > 0 ? [`${count(municipality, 'en', 'action', 'actions')} of the municipality`] : []),
  ]
  return listed(parts, 'en')
}

export const agendaWords: AgendaWords = {
  title: (kind, date, group) =>
    `Agenda ${meetingKinds.word(kind, 'en')}${group ? ` ${group}` : ''} of ${longDay(date, 'en')}`,
  when: 'Date',
  time: (start, end) => (end ? `${start} to ${end}` : start),
  hour: 'Time',
  place: 'Place',
  chair: 'Chair',
  total: 'Duration',
  minutes: duration,
  duration: n => {
    const halves = Math.round(n / 30) / 2
    return n < 60 ? duration(n) : `about ${halves} ${halves === 1 ? 'hour' : 'hours'} (${duration(n)})`
  },
  proposed: 'This meeting is not in the archive yet. The date is a proposal.',
  proposedHow: 'To record it: ipr agenda next --write',
  frozen: on => `Frozen on ${longDay(on, 'en')}.`,
  tooLong: (total, available) => `The agenda asks ${total} minutes. There are ${available}.`,
  partOpen: 'open to the public',
  partWith: 'with the municipality',
  guests: 'Guest',
  why: 'Why',
  sources: 'Sources',
  question: 'Question',
  explained: 'Why this is on the agenda',
  demo: on => `This is an example. It acts as if today is ${longDay(on, 'en')}.`,
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
    'response-overdue': () => 'Will there be a reminder? Who sends it?',
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
      [
        `Open ${number(p.own) + number(p.municipality) === 1 ? 'is' : 'are'} ${openActions(p)}.`,
        ...(number(p.due) === 0
          ? []
          : [
              `${sentence(countInWords(number(p.due), 'en', 'action has', 'actions have'))} to be finished by this meeting.`,
            ]),
      ].join(' '),
    'received-since': () => 'Came in and not handled yet.',
    'papers-received': p =>
      `${sentence(countInWords(number(p.count), 'en', 'paper', 'papers'))} came in and ${number(p.count) === 1 ? 'was' : 'were'} not handled yet.`,
    'signals-waiting': p =>
      p.noted
        ? `Noted on ${day(p.noted)}.`
        : `${sentence(count(number(p.count), 'en', 'signal waits', 'signals wait'))} for this meeting.`,
    'request-received': p =>
      `For notice only.${p.wished ? ` The municipality wants the advice by ${day(p.wished)}.` : ''}${p.council ? ` The municipal council decides on ${day(p.council)}.` : ''}`,
    'draft-ready': p =>
      `Draft of the ${list(p.groups).length === 1 ? 'workgroup' : 'workgroups'} ${listed(list(p.groups), 'en')}, ready for a decision.${p.wished ? ` The municipality wants it by ${day(p.wished)}.` : ''}`,
    'response-received': p =>
      `Received on ${day(p.on)}. ${number(p.silent) === 0 ? 'Each recommendation has an answer.' : `${count(number(p.silent), 'en', 'recommendation has', 'recommendations have')} no answer yet.`}`,
    'response-hollow': p =>
      `Received on ${day(p.on)}. ${count(number(p.hollow), 'en', 'recommendation was', 'recommendations were')} only noted.`,
    'response-overdue': p =>
      `The last day for the response was ${day(p.due)}. ${number(p.reminders) === 0 ? 'No reminder was sent yet.' : `${sentence(countInWords(number(p.reminders), 'en', 'reminder was', 'reminders were'))} sent.`}`,
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
    'obligation-due': p =>
      number(p.held) === 0 && number(p.needed) === 1
        ? `Due ${day(p.due)}.`
        : `Due ${day(p.due)}. Done: ${times(p.held)}. Still needed: ${times(p.needed)}.`,
    'obligations-due': p =>
      `${sentence(countInWords(number(p.count), 'en', 'thing is', 'things are'))} neither done nor planned.`,
    'invitation-received': p =>
      p.replyBy
        ? `Reply by ${day(p.replyBy)}.`
        : p.organiser
          ? `From ${p.organiser}.`
          : 'Who goes where, and who tells how it was?',
    proposed: p =>
      p.by
        ? `Put by ${p.by}${p.side === 'municipality' ? ', for the municipality' : ''}.`
        : p.side === 'municipality'
          ? 'Put by the municipality.'
          : 'Proposed for this meeting.',
    'carried-over': p =>
      `Carried over from ${day(p.carriedFrom)}.${p.carriedWhy ? ` Reason: ${p.carriedWhy}` : ''}`,
    'in-year-plan': () => 'Stands in the year plan for this consultation.',
    'once-a-year': p => `Comes up at least once a year. It did not yet in ${p.year}.`,
    'with-workgroup': p =>
      p.wished
        ? `Lies with the workgroup. The municipality wants it by ${day(p.wished)}.`
        : 'Lies with the workgroup.',
    'from-workgroup': p =>
      `Wish of the workgroup ${listed(list(p.groups), 'en')}, discussed with the chair on ${day(p.chairOn)}.`,
    'announced-absence': p => `Apologies: ${listed(list(p.apologies), 'en')}.`,
  },
}
