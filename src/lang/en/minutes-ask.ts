import { listed, longDay } from '../format.ts'
import type { MinutesAskWords } from '../nl/minutes-ask.ts'

const groups = (names: readonly string[]): string =>
  `the ${names.length === 1 ? 'workgroup' : 'workgroups'} ${listed(names, 'en')}`

export const minutesAskWords: MinutesAskWords = {
  sign: ' › ',
  begin: (meeting, date) =>
    `The minutes of ${meeting}, ${longDay(date, 'en')}. Enter takes the first. Type ? to skip something and stop to end; what you have said is kept.`,
  choice: words => words.map((word, index) => `${index + 1} ${word}`).join(', '),
  stop: 'stop',
  skip: '?',
  yes: 'yes',
  no: 'no',
  notChosen: (found, last) => `‘${found}’ is no choice. Type a number from 1 to ${last}.`,
  needed: 'An answer is needed here. Type ? to skip this.',
  noOne: found => `Nobody in the archive is called ‘${found}’.`,
  several: (found, names) => `Several names fit ‘${found}’: ${listed(names, 'en')}.`,
  noDay: found => `‘${found}’ is no day. Write 31-01-2027 or 2027-01-31, or a quarter such as 2027-q1.`,
  chair: 'Who chaired the meeting?',
  presence: names =>
    `Not noted yet: ${listed(names, 'en')}.\nWho of them was not there? Names with a comma; Enter: all were there.`,
  excused: name => `Did ${name} send apologies?`,
  answer: 'How does this action stand?',
  answers: {
    answered: 'running',
    done: 'done',
    postponed: 'postponed',
    handed_over: 'handed over',
    dropped: 'dropped',
    not_reached: 'nothing said',
  },
  newDue: 'New due date?',
  handedTo: 'To whom?',
  remark: 'A remark? Enter: none.',
  outcome: 'What is the outcome?',
  reason: 'Why?',
  result: 'What was decided?',
  group: 'Which workgroup?',
  helpers: 'Who from outside the workgroup thinks along? Names with a comma; Enter: nobody.',
  form: 'In which form?',
  forms: { written: 'written', oral: 'oral' },
  text: 'What does the decision say?',
  textOr: sentence => `What does the decision say? Enter: ${sentence}`,
  action: 'Was an action agreed? Write what; Enter: no.',
  nextAction: 'Another action? Enter: no.',
  owners: 'Who does it? Names with a comma.',
  due: 'Due when? Enter: no date.',
  checked: 'On which day did the chair check the minutes? Enter: not yet.',
  sentence: {
    issue: ({ title }) => `The advice ‘${title}’ is issued.`,
    issue_with_changes: ({ title }) => `The advice ‘${title}’ is issued with the changes discussed.`,
    back_to_workgroup: ({ title }) => `The advice ‘${title}’ goes back to the workgroup.`,
    not_issue: ({ title }) => `The advice ‘${title}’ is not issued.`,
    examine: about => `The suggestion ‘${about.title}’ is examined by ${groups(about.groups)}.`,
    assign: about => `The request ‘${about.title}’ goes to ${groups(about.groups)}.`,
    form: ({ title, form }) => `The advice ‘${title}’ is given ${form === 'oral' ? 'orally' : 'in writing'}.`,
    decline: ({ title }) => `There will be no advice on ‘${title}’.`,
    drop: ({ title }) => `We do not go on with ‘${title}’.`,
    agreed: () => '',
    rejected: () => '',
  },
}
