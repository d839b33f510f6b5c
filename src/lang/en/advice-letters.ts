import { count, days } from '../format.ts'
import type { AdviceLetterWords, LetterKind } from '../nl/advice-letters.ts'

const recommendations = (n: number): string => count(n, 'en', 'recommendation', 'recommendations')
const on = (day: string | null): string => (day === null ? '' : ` on ${day}`)
const numbered = (number: string | null): string => (number === null ? 'our advice' : `our advice ${number}`)

export const letterKindWords: { readonly [K in LetterKind]: string } = {
  request_form: 'request form',
  advice: 'advice',
  cover: 'covering letter',
  forward: 'forwarding note',
  reminder: 'reminder',
  report: 'report',
}

export const adviceLetterWords: AdviceLetterWords = {
  college: 'Dear College,',
  official: 'Dear sir or madam,',
  number: 'Number',
  paper: 'Policy paper',
  phase: 'Phase',
  annex: title => `Advice on ${title}`,
  request_form: {
    title: 'Request for advice',
    intro: council =>
      `With this form the municipality asks the ${council} for advice. The liaison sends it in.`,
    route: council => `A request always goes to the whole ${council}, never straight to a part of it.`,
    contact: address => `Send to: ${address}`,
    dates: 'What has to be ready when',
    dateColumns: ['What', 'Due'],
    date: {
      request: 'This request is in',
      decide: 'The decision on the advice',
      send: 'The advice is sent',
      papers: 'The response of the College is there, with the council papers',
      council: 'The municipal council decides',
    },
    lead: n => `Ask for the advice at least ${days(n, 'en')} before the wished date.`,
    about: 'On the paper',
    fields: {
      paper: 'Title of the paper',
      officer: 'Policy officer',
      asked: 'Date of the request',
      body: 'Who decides',
      wished: 'Advice wished on',
      council: 'Date of the municipal council',
      plan: 'In the year plan',
      earlier: 'Earlier consultation on this',
    },
    yes: 'yes',
    no: 'no',
    questions: [
      'Why is this paper made?',
      'Which alternatives were considered? Why were they not chosen?',
      'On what do you want advice? Ask open questions.',
      'Which residents does this affect? Which of them were heard?',
      'What is fixed already, and where is there room?',
      'Whom can we ask questions, and when?',
    ],
    annexes: 'Annexes',
    annexList: [
      'the draft of the paper',
      'a summary in plain language',
      'figures and research',
      'outcomes of talks with residents',
      'earlier decisions and advices on this',
      'what it costs',
      'other:',
    ],
    afterwards: 'What happens with the advice?',
    promise: n =>
      n === null
        ? 'The College answers each recommendation, with the reason.'
        : `The College answers each recommendation within ${days(n, 'en')}, with the reason.`,
    council: 'Advice and response go along with the papers for the municipal council.',
    sign: 'Name and date:',
  },
  advice: {
    title: title => `Advice on ${title}`,
    own: title => `Unsolicited advice on ${title}`,
    draft: council => `This is a draft. The meeting of ${council} has not decided yet. Do not pass it on.`,
    asked: (paper, day, n) =>
      `You asked us${on(day)} for advice on ‘${paper}’. ${n === 0 ? 'Below you read our advice.' : `We make ${recommendations(n)}.`}`,
    unasked: (title, n) =>
      `We give you advice on ${title} on our own initiative. ${n === 0 ? '' : `We make ${recommendations(n)}.`}`.trim(),
    stance: 'We look as residents, without instruction of a party, a profession or an organisation.',
    recommendations: 'Our recommendations',
    roles: 'Through whose eyes we looked',
    clients: 'What clients tell',
    life: 'Effect on daily life',
    sources: 'Our sources',
    fromResidents: 'from residents',
    minority: 'Another view of some of the members',
    bundles: 'Earlier advices that we hand over again',
    ask: 'What we ask of you',
    answer: day =>
      day === null
        ? 'Answer each recommendation: what will you do with it, and why?'
        : `Answer each recommendation by ${day}: what will you do with it, and why?`,
    council: day =>
      `The municipal council decides on ${day}. Attach this advice and your response to the council papers.`,
    writers: 'For the writers: take this out before the advice goes on the agenda',
  },
  cover: {
    subject: (number, title) => (number === null ? `Advice on ${title}` : `Advice ${number} on ${title}`),
    here: (title, n) =>
      `Here is our advice on ${title}. ${n === 0 ? '' : `It has ${recommendations(n)}.`}`.trim(),
    ask: 'We ask you the following:',
    answer: day => `Answer each recommendation${day === null ? '' : ` by ${day}`}, with the reason.`,
    pass: day => `Pass the advice on to the municipal council${day === null ? '' : ` by ${day}`}.`,
    attach: day => `Attach advice and response to the papers for the municipal council of ${day}.`,
    talk: 'Do you have questions? We gladly explain the advice.',
  },
  forward: {
    subject: title => `Question of the municipal council on the advice on ${title}`,
    asked: (day, number) => `We got a question from the municipal council on ${numbered(number)}${on(day)}.`,
    question: 'The question is:',
    yours: 'You answer questions of the municipal council on an advice. So we forward the question to you.',
    reply: 'We told who asked that the answer comes from you.',
    inform: 'Would you send us a copy of your answer?',
  },
  reminder: {
    subject: title => `Reminder: response to the advice on ${title}`,
    sent: (number, title, day) => `On ${day} we sent ${numbered(number)} on ${title} to the College.`,
    late: (due, n) => `The response was due ${due}. That is ${days(n, 'en')} ago.`,
    soon: (due, n) =>
      n === 0 ? 'The response is due today.' : `The response is due ${due}. That is in ${days(n, 'en')}.`,
    partial: day => `On ${day} we got a response. These recommendations still lack a clear answer:`,
    council: day => `The municipal council decides on ${day}. The response should be with the papers then.`,
    before: 'We reminded you earlier on:',
    ask: 'Would you find out when the response comes, and let us know?',
    askAnswers: 'Would you find out when those answers come, and let us know?',
    proof: 'The calculation of the term comes with this letter.',
    annex: 'Calculation of the term',
  },
  report: {
    title: title => `Report of the oral advice on ${title}`,
    given: 'Given on',
    meeting: 'Meeting',
    present: 'Present',
    due: 'Ready by',
    said: 'What we advised',
    answered: 'Answer:',
    agreed: 'What was agreed',
    checked: 'Checked',
    council: name => `For the ${name}:`,
    municipality: 'For the municipality:',
    date: ', date:',
  },
}
