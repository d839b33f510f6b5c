import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { listed, longDay } from '../format.ts'
import type { AgendaScriptWords } from '../nl/agenda-script.ts'

export const agendaScriptWords: AgendaScriptWords = {
  title: (kind, date) => `Script for the chair: ${meetingKinds.word(kind, 'en')} of ${longDay(date, 'en')}`,
  private: 'This script is for the chair and the supporter only.',
  attention: 'Points of attention',
  tooLong: over =>
    `The agenda is ${over === 1 ? '1 minute' : `${over} minutes`} too long. Choose what can be shorter or later.`,
  room: 'The room is not arranged yet.',
  catering: n => `The catering is not arranged yet. Count on ${n === 1 ? '1 person' : `${n} people`}.`,
  unprepared: 'The preparation talk with the supporter is not noted yet.',
  unchecked: date => `Check the minutes of ${longDay(date, 'en')}.`,
  live: 'The agenda is not frozen yet. This script can still change.',
  quorumShort: needed => `Without ${needed} members the meeting cannot decide.`,
  at: (time, label) => `${time}  ${label}`,
  say: 'Say',
  why: 'Why',
  look: 'Mind',
  enters: names => `Now joining: ${listed(names, 'en')}.`,
  leaves: names =>
    `Thank ${listed(names, 'en')}. ${names.length === 1 ? 'This guest leaves' : 'These guests leave'} now.`,
  part: title => `From here: ${title}.`,
  choices: words => `To choose: ${words.join(' / ')}.`,
  past: 'How was it? What do we take from it?',
  standing: {
    opening: 'I open the meeting. Welcome, all.',
    mededelingen: 'Are there announcements?',
    actielijst: 'There are no open actions.',
    ingekomen: 'There are no incoming papers.',
    suggesties: 'Has anyone a suggestion for an unsolicited advice?',
    rondvraag: 'Who has any other business?',
    volgende: 'Will you note the date of the next meeting?',
    sluiting: 'I close the meeting. Thank you for coming.',
  },
  above: {
    actielijst: 'We go through the actions that were due today. Of the others I hear when there is news.',
    ingekomen: 'These papers are for notice. Has anyone a question on a paper?',
    werkgroepen: 'Every workgroup tells briefly what it is doing.',
    uitnodigingen: 'Who goes where, and who reports back?',
  },
  role: {
    agenda: 'Is the agenda agreed? Does anyone want to add something or take it earlier?',
    adoption: 'Has anyone remarks on the text? Do we adopt the minutes?',
    request: 'We do not discuss the content now. Which workgroup takes this up, and who thinks along?',
    draft: 'The lead explains the draft. Are there questions? Then we decide whether this advice goes out.',
    suggestion: 'Do we have a workgroup examine whether enough is known?',
    form: 'Do we give this advice in writing or orally?',
  },
  reason: {
    'workgroup-active': 'What matters most of the past time?',
    'response-received': 'What do we think of the reaction of the College? Who follows the recommendations?',
    'response-hollow': 'Do we ask the College to answer each recommendation after all?',
    'response-overdue': 'The reaction is not there yet. How do we remind the municipality?',
    'obligation-due': 'Who takes this up, and when?',
    'invitation-received': 'Who goes there, and who reports back?',
  },
  kind: {
    note: 'This is for notice. Are there questions?',
    discuss: 'Who wants to say something on this? We go round the table.',
    decide: 'I sum up what I hear and put a decision. Can everyone agree with it?',
  },
  attend: {
    request: 'Allot only. The content comes later, in the workgroup.',
    draft: 'Say the decision aloud. It gets a number in the minutes.',
    adoption: 'Note every correction in today’s minutes.',
    suggestion: 'Note who suggested it.',
    form: 'An oral advice needs a report that both sides check.',
  },
}
