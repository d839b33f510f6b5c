import { longDay } from '../format.ts'
import type { EvaluationFormWords } from '../nl/evaluation-form.ts'

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
  scale: {
    eval_aspects: ['yes', 'a little', 'no', 'I do not know'],
    value_questions: ['yes', 'a little', 'no', 'I do not know'],
    eval_topics: ['goes well', 'could be better', 'does not go well', 'I do not know'],
  },
  why: 'Explanation',
  better: 'What would you like to be different next year?',
  back: (to, by) =>
    by === null
      ? `Send or give this back to ${to}.`
      : `Send or give this back to ${to}, by ${longDay(by, 'en')}.`,
  supporter: 'the independent supporter',
  mail: {
    subject: 'Subject',
    how: 'Put your answer behind the arrow. You need not fill in everything.',
    choose: choices => `Choose: ${choices}`,
  },
}
