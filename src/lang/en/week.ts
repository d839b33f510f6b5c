import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Owed } from '../../domain/advice/owes.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { count, days, listed, longDay } from '../format.ts'
import type { WeekWords } from '../nl/week.ts'
import { adviceWords } from './advice.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const day = (value: Params[string]): string => longDay(value as Day, 'en')
const number = (value: Params[string]): number => Number(value ?? 0)
const meeting = (p: Params): string => `${meetingKinds.word(p.kind as MeetingKind, 'en')} of ${day(p.date)}`

const time = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const [h, m] = [hours === 1 ? '1 hour' : `${hours} hours`, rest === 1 ? '1 minute' : `${rest} minutes`]
  if (hours === 0) return m
  return rest === 0 ? h : `${h} and ${m}`
}

export const weekWords: WeekWords = {
  title: (from, until) => `What there is to do from ${longDay(from, 'en')} to ${longDay(until, 'en')}`,
  for: name => `For ${name}`,
  fits: (minutes, available) => `Fits in your time: ${time(minutes)} of ${time(available)}`,
  falls: tasks => `Does not fit (${tasks})`,
  others: 'What others have to do',
  nothing: 'There is nothing that has to be done now.',
  late: n => `${days(n, 'en')} late`,
  due: on => `due ${longDay(on, 'en')}`,
  anytime: 'no fixed day',
  cost: {
    3: 'Left undone, this cannot be made good.',
    2: 'Left undone, this hurts someone.',
    1: 'This can wait.',
  },
  time,
  columns: ['Who', 'What', 'When'],
  findings: (errors, warnings) =>
    `In the archive: ${count(errors, 'en', 'error', 'errors')} and ${count(warnings, 'en', 'warning', 'warnings')}. See them with: ipr check`,
  doer: {
    chair: 'chair',
    supporter: 'supporter',
    liaison: 'liaison',
    lead: 'lead',
    treasurer: 'treasurer',
    member: 'member',
    officer: 'policy officer',
    college: 'College',
    council: 'the council together',
    workgroup: 'workgroup',
  },
  task: {
    'prepare-meeting': p => `Preparation talk for the ${meeting(p)}`,
    'send-agenda': p => `Send the agenda of the ${meeting(p)}`,
    'arrange-room': p => `Arrange a room for the ${meeting(p)}`,
    'share-notes': p => `Share discussion notes for the ${meeting(p)}`,
    'draft-minutes': p => `Draft the minutes of the ${meeting(p)}`,
    'check-minutes': p => `Check the minutes of the ${meeting(p)}`,
    'close-minutes': p => `Close the minutes of the ${meeting(p)}`,
    'send-minutes': p => `Send the minutes of the ${meeting(p)}`,
    'record-meeting': p => `Note whether this was held or cancelled: ${meeting(p)}`,
    'advice-step': p =>
      `Advice ‘${p.title}’: ${adviceWords.owed[p.what as Owed]}${p.recommendation ? ` (recommendation ${p.recommendation})` : ''}`,
    action: p => `Action: ${p.what}${list(p.owners).length > 0 ? ` (${listed(list(p.owners), 'en')})` : ''}`,
    obligation: p => `${p.en}${p.group ? ` (${p.group})` : ''}: ${p.needed} still to plan`,
    'handle-papers': p =>
      `Handle ${count(number(p.count), 'en', 'incoming paper', 'incoming papers')}: ipr incoming`,
    'term-ending': p =>
      `The term of ${p.name} ends on ${day(p.ends)}: ${p.reappointable ? 'ask for reappointment or find a successor' : 'find a successor'}`,
    'confirm-positions': p => `Have positions confirmed: ${listed(list(p.names), 'en')}`,
    'welcome-member': p =>
      `Help new member ${p.name} on the way (${count(number(p.open), 'en', 'point', 'points')} open): ipr members welcome ${p.id}`,
    'stale-signal': p => `Signal with which nothing happened since ${day(p.last)}: ${p.subject}`,
    'reply-invitation': p => `Accept or decline: ${p.title} on ${day(p.date)}`,
    'discuss-contact': p => `Discuss in the workgroup: the contact of ${day(p.on)} with ${p.organisation}`,
  },
}
