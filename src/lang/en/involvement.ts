import { count, longDay } from '../format.ts'
import type { InvolvementWords } from '../nl/involvement.ts'

/** The English words of the register of involvement and its yearly account. */
export const involvementWords: InvolvementWords = {
  title: year => `Account of involvement ${year}`,
  intro: council =>
    `To the College: how ${council} was involved, and what the municipality did with its input.`,
  accounted: on => `Accounted on ${longDay(on, 'en')}.`,
  notAccounted: 'Not accounted to the College yet.',
  none: year => `The involvement register holds nothing on ${year} yet.`,
  summary: (all, used, open) =>
    `Involved ${all} times. Of ${used} it is known what was done with it. ${open === 0 ? 'Nothing is still going on.' : `${open} still ${open === 1 ? 'goes' : 'go'} on.`}`,
  list: 'In what, and what was done with it',
  columns: ['No', 'Date', 'On what', 'Who', 'What was done with it'],
  open: 'still going on',
  untold: 'closed, without telling what was done with it',
  untoldNote: n =>
    `Of ${count(n, 'en', 'closed point', 'closed points')} it does not say what was done with it. Ask the policy officer.`,
  unlisted: 'Advices that were issued and do not stand in the register',
  figures: 'In figures',
  advice: (requested, written, oral) =>
    `Advices issued: ${requested + written + oral}. Requested: ${requested}. Unsolicited in writing: ${written}. Unsolicited orally: ${oral}.`,
  answers: 'Answers to the recommendations of this year',
  answerColumns: ['Answer', 'Recommendations'],
  noAnswer: 'no answer yet',
  meetings: 'Meetings with the municipality',
  meetingColumns: ['Meeting', 'Held'],
  plan: {
    add: what => `Put in the involvement register: ${what}`,
    use: what => `Note what was done with it: ${what}`,
    account: (year, on) => `Note that ${year} was accounted for on ${longDay(on, 'en')}`,
  },
}
