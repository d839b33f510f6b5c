import { listed, longDay } from '../format.ts'
import type { AnnualWords } from '../nl/annual.ts'

export const annualWords: AnnualWords = {
  title: years => `Annual report ${years.length === 1 ? years[0] : listed(years.map(String), 'en')}`,
  unknown: 'not known',
  recording: total => `Recording where ${total} numbers of the annual report come from`,
  adopted: (on, reference) =>
    `We adopted this annual report on ${longDay(on, 'en')}${reference === null ? '' : ` (${reference})`}.`,
  notAdopted: 'This annual report has not been adopted yet.',
  running: until => `The year is not over. All numbers run up to and including ${longDay(until, 'en')}.`,
  asOf: day => `What became of advices and recommendations is told as it is on ${longDay(day, 'en')}.`,
  noForeword: 'There is no preface yet that is public.',
  task: {
    what: 'What we do',
    not: 'What we do not do',
    contact: address => `You can reach us at ${address}.`,
  },
  composition: {
    first: one => (one ? 'On {day} there was {n} member.' : 'On {day} there were {n} members.'),
    last: one => (one ? 'On {day} there was {n} member.' : 'On {day} there were {n} members.'),
    joined: one => (one ? '{n} member joined' : '{n} members joined'),
    left: one => (one ? '{n} member left' : '{n} members left'),
    among: names => `: ${listed(names, 'en')}`,
    amongOthers: names => `, among them ${listed(names, 'en')}`,
    steady: 'All that time there were {n}.',
    range: 'The smallest number was {fewest}, the largest {most}.',
    below: one =>
      one
        ? 'On {n} day there were fewer members than the agreed minimum.'
        : 'On {n} days there were fewer members than the agreed minimum.',
    neverBelow: 'There were always enough members.',
    caption: day => `Members on ${longDay(day, 'en')}`,
    columns: ['Name', 'Role', 'Workgroups'],
    member: 'member',
    unnamed: one =>
      one
        ? 'The name of {n} member is not given here, for want of consent.'
        : 'The names of {n} members are not given here, for want of consent.',
  },
  groups: {
    caption: day => `Workgroups on ${longDay(day, 'en')}`,
    columns: ['Workgroup', 'Themes', 'Lead', 'Members', 'Meetings'],
    none: 'There were no workgroups.',
  },
  meetings: {
    lead: one => (one ? 'We held {n} council meeting.' : 'We held {n} council meetings.'),
    asked: 'Agreed are {n} a year.',
    closed: 'What was said in a meeting is not in this report.',
    caption: 'Meetings and consultations',
    column: 'Kind',
    fate: { held: 'Held', cancelled: 'Cancelled', moved: 'Moved', planned: 'Still to come' },
    total: 'Planned',
    moved: 'What was moved counts on its new day.',
    functions: 'What the items served',
    functionColumns: ['Function', 'Items'],
    chart: {
      caption: 'Planned and held',
      alt: 'Bar chart: for each kind of meeting how many were planned and how many were held. The numbers are in the table.',
    },
  },
  advice: {
    lead: one => (one ? 'We issued {n} advice.' : 'We issued {n} advices.'),
    beside: one =>
      one
        ? 'Besides, we spoke {n} time with the alderman, the College or policy officers.'
        : 'Besides, we spoke {n} times with the alderman, the College or policy officers.',
    few: 'In such a talk we give our view too. Few requests do not mean little influence.',
    counts: 'Advices in numbers',
    columns: ['What', 'Number'],
    requested: 'Requested advices issued',
    written: 'Unsolicited advices, written',
    oral: 'Unsolicited advices, oral',
    asked: 'Requests received',
    declined: 'Requests we did not take up',
    withoutWaiting: 'Decisions taken without waiting for our advice',
    unanswered: 'Advices without a response',
    times: 'How long it took, in days',
    timesColumns: ['Step', 'Number', 'Shortest', 'Middle', 'Longest'],
    council: 'From request to advice',
    municipality: 'From advice to the response of the municipality',
    inTime: one =>
      one ? '{n} response came within the agreed time.' : '{n} responses came within the agreed time.',
    late: one => (one ? '{n} response came later.' : '{n} responses came later.'),
    each: 'The advices',
    none: 'There is no advice that is public.',
    notPublic: one =>
      one
        ? '{n} advice is not public yet and is not listed here.'
        : '{n} advices are not public yet and are not listed here.',
    issued: (kind, day) => `Advice (${kind}), issued on ${longDay(day, 'en')}.`,
    noResponse: 'There is no response yet that is public.',
    responded: day => `The municipality responded on ${longDay(day, 'en')}.`,
    recommendations: advice => `Recommendations and what became of them: ${advice}`,
    recommendationColumns: ['Recommendation', 'Answer', 'Carried out'],
    noAnswer: 'No answer yet',
    done: 'Yes',
    notDone: 'Not yet',
    notAsked: 'Not applicable',
  },
  ledger: {
    explain:
      'Each recommendation stays open until it is carried out, withdrawn or rejected. That way nothing is forgotten.',
    caption: 'State of the recommendations',
    columns: ['What', 'Number'],
    opening: 'Open at the start',
    issued: 'New',
    closed: 'Settled',
    open: 'Open at the end',
    answers: 'How the new recommendations were answered',
    answerColumns: ['Answer', 'Number'],
    answer: {
      adopted: 'Adopted',
      partly: 'Partly adopted',
      later: 'Follows later',
      rejected: 'Rejected',
      hollow: 'Noted without answer',
      unanswered: 'Unanswered',
      withdrawn: 'Withdrawn',
      none: 'No answer yet',
    },
    chart: {
      caption: 'Answers to the new recommendations',
      alt: 'Bar chart: how many new recommendations got each answer. The numbers are in the table.',
    },
    none: 'There were no new recommendations.',
  },
  signals: {
    lead: one => (one ? 'We noted {n} signal from residents.' : 'We noted {n} signals from residents.'),
    explain: 'A signal is about what several residents notice, never about one person.',
    caption: 'Signals by theme',
    columns: ['Theme', 'Signals'],
    together: 'Other themes together',
    several: 'A signal can belong to more than one theme.',
    chart: {
      caption: 'Signals by theme',
      alt: 'Bar chart: how many signals belong to each theme. The numbers are in the table.',
    },
    contacts: one => (one ? 'We had {n} conversation in society.' : 'We had {n} conversations in society.'),
    share: 'Of these {n} was with people who told of their own experience.',
    partners: 'Whom we spoke with',
    partnerColumns: ['With whom', 'Conversations'],
    partnersTogether: 'Others together',
    small: 'Small numbers are added together, so that nobody can be recognised.',
  },
  training: {
    lead: one =>
      one
        ? 'Together the members took a training {n} time.'
        : 'Together the members took a training {n} times.',
    members: one => (one ? '{n} member did so.' : '{n} members did so.'),
    none: 'No training was taken.',
  },
  money: {
    caption: year => `Money in ${year}`,
    columns: ['For what', 'Budgeted', 'Spent'],
    group: {
      allowances: 'Allowances',
      learning: 'Training and memberships',
      support: 'Support, rooms and other',
    },
    total: 'Total',
    none: year => `No amounts are known for ${year}.`,
    persons: 'Amounts of one person are not given here.',
    chart: {
      caption: year => `Budgeted and spent in ${year}`,
      alt: 'Bar chart: for each group what was budgeted and what was spent. The amounts are in the table.',
    },
  },
  followUp: {
    lead: 'After an evaluation or a meeting we agree who does what. This is how those actions stand.',
    caption: 'Actions',
    columns: ['Whose', 'Agreed', 'Done', 'Open at the end'],
    council: 'Our own',
    municipality: 'The municipality’s',
  },
  ahead: {
    title: year => `In ${year}`,
    meetings: one => (one ? '{n} council meeting is planned.' : '{n} council meetings are planned.'),
    open: one =>
      one
        ? 'We follow {n} recommendation that is still open.'
        : 'We follow {n} recommendations that are still open.',
    ending: one => (one ? 'The term of {n} member ends.' : 'The terms of {n} members end.'),
    join: 'Would you like to take part? We would be glad to hear from you.',
  },
  proof: 'Every number in this report was counted from our archive. We can count it again later.',
}
