import type { InboxWords } from '../nl/inbox.ts'

export const inboxWords: InboxWords = {
  as: {
    request: 'request for advice',
    response: 'response of the College',
    advice: 'advice',
    minutes: 'minutes',
    paper: 'paper',
  },
  fromCollege: 'the College',
  fromMunicipality: name => `Municipality of ${name}`,
  newAdvice: 'a new advice, of which there is no file yet',
  askAs: 'What is this?',
  askWhich: {
    request: 'To which advice does this request belong?',
    response: 'To which advice is this the response?',
    advice: 'Which advice is this?',
    minutes: 'Of which meeting are these the minutes?',
  },
  askFrom: 'Who is it from?',
  askDate: day => `On which day did it come in? Enter is ${day}.`,
  row: {
    file: 'File',
    as: 'What',
    advice: 'Advice',
    meeting: 'Meeting',
    incoming: 'Incoming paper',
    from: 'From',
    on: 'Date',
    step: 'Step',
    text: 'Text',
    originals: 'Kept',
  },
  none: 'nothing',
  characters: n => (n === 0 ? 'not taken over; only the original' : `taken over, ${n} characters`),
  wasExpected:
    'The archive was waiting for this paper. If that is wrong, say where it belongs with --advice or --meeting.',
  leftOut: {
    pictures: 'Pictures stand in the original only.',
    comments: 'Comments in the margin stand in the original only.',
    deletions: 'What was marked as deleted was left out. What was added was taken over.',
    formulas: 'Formulas were taken over as plain text.',
  },
  mailLeft:
    'The mail itself is not kept, because there are addresses in it. Its text and attachments are. With --keep-mail you keep the mail too.',
  plan: {
    take: (as, title) => `Take in ‘${title}’ as ${as}`,
    keep: title => `Keep the original ‘${title}’`,
    text: title => `Take over the text of ‘${title}’`,
    file: title => `Begin the file ‘${title}’`,
  },
}
