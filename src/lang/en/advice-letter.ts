import type { LetterFrameWords } from '../nl/advice-letter.ts'

export const letterFrameWords: LetterFrameWords = {
  from: 'From',
  to: 'To',
  date: 'Date',
  subject: 'Subject',
  reference: 'Reference',
  annexes: 'Annexes',
  closing: 'Yours sincerely,',
  behalf: council => `on behalf of the ${council}`,
  role: {
    chair: 'chair',
    supporter: 'independent supporter',
  },
  college: municipality => `the College of ${municipality}`,
  liaison: 'the liaison',
  officer: 'the policy officer',
}
