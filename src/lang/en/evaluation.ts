import { count, days, longDay } from '../format.ts'
import type { EvaluationWords } from '../nl/evaluation.ts'

const NAMES = {
  internal: 'Internal evaluation',
  workgroup: 'Evaluation of the workgroup',
  municipal: 'Municipal evaluation',
  independent: 'Independent evaluation',
} as const

const FORM_FOR = {
  internal: 'members',
  workgroup: 'leads',
  municipal: 'alderman',
  independent: 'evaluator',
} as const

/** The English words of an evaluation. */
export const evaluationWords: EvaluationWords = {
  name: (kind, group) => (group === null ? NAMES[kind] : `${NAMES[kind]} ${group}`),
  prepare: {
    title: (kind, group) => `${evaluationWords.name(kind, group)}: preparation`,
    period: 'Period',
    span: (from, to) => `${longDay(from, 'en')} to ${longDay(to, 'en')}`,
    last: 'Last time',
    never: 'not held yet',
    due: 'Due',
    dueOn: (due, left) =>
      left >= 0
        ? `${longDay(due, 'en')}, ${days(left, 'en')} left`
        : `${longDay(due, 'en')}, ${days(-left, 'en')} late`,
    noDue: 'not required this year or next',
    planned: 'Planned',
    notPlanned: 'not yet',
    who: 'Who sees to it',
    lead: {
      internal: 'the chair, with all members',
      workgroup: 'the lead, together with the chair',
      municipal: 'the alderman, with the policy officers concerned and the whole council',
      independent: 'an independent adviser from outside',
    },
    inside: 'This paper is for the council. Give the municipality the form and the shareable part.',
    private:
      'What someone says in a talk does not go into the archive. Note only that there was a talk, and when.',
    followUp: 'What became of the last agreements',
    followUpNone: 'There are no follow-up actions of an earlier evaluation.',
    aspects: 'Do we reach what was intended',
    aspectsHow: 'The same questions every year. So you see whether it gets better.',
    values: 'Does the municipality show what our work is worth',
    topics: 'Topics',
    stays: 'This stays inside the council.',
    shared: 'You also talk this over with the alderman.',
    previous: (held, summary) => `On ${longDay(held, 'en')}: ${summary}`,
    few: 'too few answers to tell',
    assignment: 'The assignment of the chair',
    assignmentOf: (who, text) => `${who}: ${text}`,
    assignmentAsk: 'How does each goal stand?',
    next: 'What to do next',
  },
  next: {
    form: 'Question form',
    answers: 'Sum the answers up',
    start: 'After the talk',
    close: 'Record agreements',
    formLine: kind => `ipr evaluate form ${FORM_FOR[kind]} --format docx -o questions.docx`,
    answersLine: 'ipr evaluate answers replies',
    startLine: (kind, group, held) =>
      `ipr evaluate start --kind ${kind}${group === null ? '' : ` --group ${group}`} --held ${held}`,
    closeLine: held => `ipr evaluate close ${held}`,
  },
  followUp: {
    columns: ['What', 'How', 'Who', 'Due', 'State'],
    sharedColumns: ['What', 'How', 'Whose', 'Due', 'State'],
    standing: { done: 'done', dropped: 'dropped', late: 'late', open: 'running' },
    on: (standing, day) => `${standing} on ${day}`,
    lacks: { when: 'a date', how: 'the way', who: 'who does it' },
    lacking: list => `still to agree: ${list}`,
    ongoing: 'ongoing',
    side: { council: 'the council', municipality: 'the municipality' },
    none: 'No follow-up actions have been agreed yet.',
  },
  conditions: {
    title: 'What the municipality makes possible',
    columns: ['Condition', 'State', 'Since'],
    standing: {
      met: 'yes',
      partly: 'in part',
      missing: 'no',
      asked: 'opinion asked',
      unknown: 'cannot be seen in the archive',
    },
    counted: (done, of) => `${done} of ${of}`,
  },
  brief: {
    title: 'Brief for the independent evaluation',
    aim: 'After two years someone from outside looks at how things go. That person belongs neither to the council nor to the municipality.',
    questions: 'Questions',
    talk: 'With whom the evaluator talks',
    members: n => count(n, 'en', 'member', 'members'),
    former: n => count(n, 'en', 'former member', 'former members'),
    cc: n => `${count(n, 'en', 'member', 'members')} of the client consultation`,
    municipality: 'the alderman, the head of department, the liaison and policy officers',
    papers: 'What the evaluator gets',
    papersList: [
      'the figures below',
      'the annual reports and the public advice with the responses',
      'the assignment, the vision of the municipality and the house rules',
      'the agreements after earlier evaluations',
    ],
    not: 'The evaluator gets no records of personal talks and no confidential papers.',
    result: 'What the council gets',
    results: [
      'a report that council and municipality talk over together',
      'a summary that may become public',
      'points of attention, each with a proposal',
    ],
    evaluator: 'Who does it',
    must: 'The evaluator is no member, former member or supporter of the council, and does not work for the municipality or the executing body.',
    fit: person => `${person} comes from outside. That is allowed.`,
    ties: {
      member: person => `${person} is a member of the council. That is not allowed.`,
      former_member: person => `${person} was a member of the council. That is not allowed.`,
      supporter: person => `${person} is supporter of the council. That is not allowed.`,
      municipality: person => `${person} works for the municipality. That is not allowed.`,
    },
    budget: amount => `Budgeted for this year: ${amount}.`,
    noBudget: 'The budget of this year has no line for the independent evaluation.',
  },
  part: {
    shareable: title => `${title}: part for the alderman`,
    members: title => `${title}: part for the members`,
    onlyMembers: 'For members only. Do not pass this on.',
    held: 'Held',
    about: 'About',
    topics: 'Discussed',
    answers: 'Answers, summed up',
    answered: n => count(n, 'en', 'answer', 'answers'),
    few: 'Too few answers to sum up without someone being recognised.',
    empty: {
      shareable: 'There is no text in shareable.md yet.',
      members: 'There is no text in members.md yet.',
    },
    agreed: 'What was agreed',
    figures: 'Figures that both sides have',
    figureColumns: ['What', 'Number', 'Late', 'Days late'],
    figure: { request: 'Requests for advice', reaction: 'Responses of the College' },
    advices: n => `Advices issued: ${n}.`,
    contacts: (n, part) =>
      `Contacts with society: ${n}. With people who told of their own experience: ${part}.`,
    talks: (n, first, last) =>
      `There were ${n} personal talks, from ${longDay(first, 'en')} to ${longDay(last, 'en')}. What was said there stands nowhere.`,
    fewTalks: 'There were personal talks. What was said there stands nowhere.',
    discussed: on => `Talked over with the alderman on ${longDay(on, 'en')}.`,
    notDiscussed: 'Not talked over with the alderman yet.',
  },
  list: {
    title: 'Evaluations',
    columns: ['Held', 'Evaluation', 'Follow-up actions', 'With the alderman'],
    none: 'No evaluation was held yet.',
    open: (open, all) => (all === 0 ? 'none' : `${all - open} of ${all} done`),
  },
  start: {
    say: (kind, held, group) =>
      `Begin the ${evaluationWords.name(kind, group).toLowerCase()} of ${longDay(held, 'en')}`,
    title: {
      shareable: (kind, year) => `${NAMES[kind]} of ${year}, part for the alderman`,
      members: (kind, year) => `${NAMES[kind]} of ${year}, part for members`,
    },
  },
  talk: {
    say: (held, on) =>
      `Note with the evaluation of ${longDay(held, 'en')} that there was a talk on ${longDay(on, 'en')}`,
  },
  close: {
    say: (kind, held, n) =>
      n === 0
        ? `Nothing changes in the ${NAMES[kind].toLowerCase()} of ${longDay(held, 'en')}`
        : `Record the agreements after the ${NAMES[kind].toLowerCase()} of ${longDay(held, 'en')}`,
    action: what => `Follow-up action: ${what}`,
    follow: 'Name the follow-up actions in the evaluation',
    discussed: 'Note when the alderman talked about it',
    ask: {
      what: 'What do you agree on? (empty: done)',
      how: 'How will it be done?',
      who: 'Who does it? (first name or id)',
      due: 'By when? (2027-03-31 or 2027-q1)',
    },
  },
}
