import { count, longDay } from '../format.ts'
import type { EvaluationFormWords } from '../nl/evaluation-form.ts'

const ANSWERED = {
  members: 'Members',
  leads: 'Leads',
  alderman: 'Alderman',
  officers: 'Policy officers',
  evaluator: 'Evaluator',
} as const

/** The English words of the question forms of an evaluation. */
export const evaluationFormWords: EvaluationFormWords = {
  title: {
    members: 'Questions for the evaluation: members',
    leads: 'Questions for the evaluation: leads',
    alderman: 'Questions for the evaluation: alderman',
    officers: 'Questions for the evaluation: policy officers',
    evaluator: 'Questions for the independent evaluation',
  },
  period: (from, to) => `They are about ${longDay(from, 'en')} to ${longDay(to, 'en')}.`,
  intro: {
    members: 'Look back on our council and on your own work. There are no right or wrong answers.',
    leads: 'Look back on your workgroup and on your own role as lead.',
    alderman: 'Look back on working with the council. We would like to talk the outcome over with you.',
    officers: 'Look back on working with the council and the workgroups.',
    evaluator: 'The evaluation begins with these questions. Add the questions that you think are needed.',
  },
  anonymous: {
    members:
      'You need not give your name. The supporter sums the answers up, without names. With few answers we give no numbers. Is there something personal you want to talk about? Ask the chair for a talk. Of that we record the date only.',
    leads:
      'You need not give your name. Do not write about one person. Is there something personal you want to talk about? Ask the chair for a talk.',
    alderman: 'We sum your answers up for the talk with the whole council.',
    officers: 'You need not give your name. We sum the answers up, without names.',
    evaluator: 'What someone says in confidence cannot be recognised in the report.',
  },
  choice: {
    yes: 'yes',
    little: 'a little',
    no: 'no',
    well: 'goes well',
    better: 'could be better',
    badly: 'does not go well',
    unknown: 'I do not know',
  },
  how: 'Tick one box, and write your explanation behind the colon. You need not fill in everything. Leave the words between square brackets; by them ipr knows your answer.',
  keep: 'Mark of this form, without your name:',
  end: 'End of the form',
  answer: 'Your answer',
  why: 'Explanation',
  open: {
    goed: 'What went well?',
    nodig: 'What do you need for your role?',
    anders: 'What would you like to be different next year?',
  },
  back: (to, by) =>
    by === null
      ? `Send or give this back to ${to}.`
      : `Send or give this back to ${to}, by ${longDay(by, 'en')}.`,
  supporter: 'the independent supporter',
  mail: { subject: 'Subject' },
  answers: {
    title: 'Answers to the questions of an evaluation',
    private: 'Only for who sums up. The answers themselves are not kept, and the forms go afterwards.',
    audience: (audience, n) => `${ANSWERED[audience]}: ${count(n, 'en', 'form', 'forms')}`,
    none: 'No filled form of an evaluation was found.',
    few: 'Too few answers to show without someone being recognised.',
    columns: ['Answer', 'Number'],
    named: 'A member’s name stands here. Sum this up without a name.',
    unclear: n => `${count(n, 'en', 'answer', 'answers')} cannot be read: something of the form was changed.`,
    notRead: 'Not read',
    noForm: 'no form of an evaluation',
    blank: 'the form is empty',
    times: (n, choice) => `${n} times ${choice}`,
    summary: parts => `${parts}.`,
    texts: n => `${count(n, 'en', 'explanation', 'explanations')}, still to be summed up.`,
    plan: held => `Put the counts of the answers with the evaluation of ${longDay(held, 'en')}`,
    hint: 'Complete the summary of each question yourself, without names, in evaluation.yaml.',
  },
}
