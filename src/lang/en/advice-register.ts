import { count, days, listed, longDay, shortDay } from '../format.ts'
import type { AdviceRegisterWords } from '../nl/advice-register.ts'

export const adviceRegisterWords: AdviceRegisterWords = {
  list: {
    running: 'Running advices',
    all: 'All advices',
    year: year => `Advices of ${year}`,
    state: state => `Advices: ${state}`,
    group: (title, group) => `${title}, workgroup ${group}`,
    none: 'There are no advices like that.',
    rest: over =>
      `There ${over === 1 ? 'is 1 other advice that is' : `are ${over} other advices that are`} finished. See those too with --all.`,
    caption: on => `As it stands on ${longDay(on, 'en')}`,
    columns: ['File', 'Subject', 'State', 'Whose turn it is', 'Due'],
    kind: (kind, form, number) =>
      [kind, form, number === null ? null : `advice ${number}`].filter(part => part !== null).join(', '),
    turn: (who, what, since) => `${who}: ${what}, since ${shortDay(since)}`,
    recommendations: numbers =>
      `${numbers.length === 1 ? 'recommendation' : 'recommendations'} ${listed(numbers.map(String), 'en')}`,
    nobody: 'nobody',
    due: (on, late) => (late > 0 ? `${shortDay(on)}, ${days(late, 'en')} late` : shortDay(on)),
  },
  sheet: [
    'Id',
    'Number',
    'Subject',
    'Kind',
    'Form',
    'Workgroups',
    'State',
    'Since',
    'Whose turn it is',
    'What',
    'Due',
    'Days late',
    'Asked on',
    'Decided on',
    'Issued on',
    'Response on',
    'Municipal council on',
    'Days from request to decision',
    'Days from decision to sending',
    'Days from sending to response',
    'Days from response to municipal council',
    'Recommendations',
    'Recommendations open',
    'Use',
  ],
  show: {
    title: title => `Advice: ${title}`,
    id: 'Id',
    number: 'Number',
    kind: 'Kind',
    phase: 'Phase',
    themes: 'Themes',
    workgroups: 'Workgroups',
    paper: 'Policy paper',
    wished: 'Wished on',
    council: 'Municipal council',
    bundles: 'Bundles',
    state: 'State',
    since: (state, on) => (on === null ? state : `${state}, since ${longDay(on, 'en')}`),
    regional:
      'This is a regional file. The advice goes to the own College only; alderman and policy officers take it to the region.',
    turn: 'Whose turn it is',
    nothing: 'Nobody has to do anything now.',
    owed: (who, what, since) => `${who}: ${what}, since ${longDay(since, 'en')}`,
    due: (on, late) =>
      late > 0 ? `due ${longDay(on, 'en')}, ${days(late, 'en')} late` : `due ${longDay(on, 'en')}`,
    next: 'Next step',
    step: (what, who) => `${what} (${who})`,
    paperOf: paper => `Paper: ${paper}.`,
    missing: guards => `Not in order yet: ${listed(guards, 'en')}.`,
    record: command => `Record it: ${command}`,
    make: command => `Letter or form: ${command}`,
    else: steps => `Also possible: ${listed(steps, 'en')}.`,
    clocks: 'Terms',
    clockColumns: ['Who', 'What', 'Due', 'State'],
    timeline: 'What happened',
    timelineColumns: ['Day', 'Step', 'Who', 'Where and how'],
    noDay: 'unknown',
    decision: (n, result) => `decision ${n}: ${result}`,
    to: name => `to ${name}`,
    until: on => `until ${longDay(on, 'en')}`,
    sentAs: number => `advice ${number}`,
    impossible: 'this step is not possible here',
    forwarded: on =>
      on === null ? 'not forwarded to the College yet' : `forwarded to the College on ${longDay(on, 'en')}`,
    attached: (advice, response) =>
      advice && response
        ? 'advice and response with the papers'
        : advice
          ? 'only the advice with the papers'
          : response
            ? 'only the response with the papers'
            : 'nothing with the papers',
    recommendations: 'Recommendations',
    answer: (answer, on) => `${answer} on ${longDay(on, 'en')}`,
    elsewhere: (municipality, answer, on) => `In ${municipality}: ${answer} on ${longDay(on, 'en')}`,
    proposed: name => `proposed by ${name}`,
    confirmed: name => `confirmed by ${name}`,
    reason: reason => `Reason: ${reason}`,
    followUp: (on, text, due, done) =>
      `${longDay(on, 'en')}: ${text.replace(/\.$/, '')}${due === null ? '' : `, due ${longDay(due, 'en')}`}.${done ? ' Carried out.' : ''}`,
    use: 'How it was used',
  },
  due: {
    title: on => `Terms of advices on ${longDay(on, 'en')}`,
    caption: 'What is due first stands on top',
    columns: ['Due', 'State', 'Who', 'What', 'Advice'],
    sheet: ['Due', 'Days', 'Side', 'Who', 'What', 'Id', 'Subject', 'Recommendation'],
    none: 'No term runs now.',
    late: n => (n === 0 ? 'Nothing is late.' : `${count(n, 'en', 'term is', 'terms are')} late.`),
  },
}
