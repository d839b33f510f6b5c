import { answers } from '../../../schemas/vocabulary/advice.ts'
import { longDay } from '../format.ts'
import type { AdviceLedgerWords } from '../nl/advice-ledger.ts'

export const adviceLedgerWords: AdviceLedgerWords = {
  title: year => `Ledger of recommendations in ${year}`,
  what: 'The ledger follows each recommendation from the advice until it is settled. What was open and what came in together equal what was settled and what is still open.',
  closes:
    'A recommendation is settled when it was fully carried out, rejected or withdrawn. Without a clear answer it stays open.',
  equation: (opening, issued, closed, open) =>
    `${opening} open at the start + ${issued} issued = ${closed} settled + ${open} still open`,
  asOf: on => `Counted up to and including ${longDay(on, 'en')}.`,
  unequal: 'The ledger does not balance. These recommendations were settled before the advice:',
  recorded: on => `These counts were recorded on ${longDay(on, 'en')}.`,
  differs: (what, recorded, counted) => `${what}: recorded is ${recorded}, counted now is ${counted}.`,
  differsWhy: 'Something changed in a file of that year after the counts were recorded.',
  carried: (before, opening) =>
    `The year before ended with ${before} open. This year starts with ${opening}.`,
  figure: { opening: 'Open at the start', issued: 'Issued', closed: 'Settled', open: 'Still open' },
  themes: 'Per theme',
  theme: 'Theme',
  noTheme: 'without a theme',
  answers: 'Per answer',
  answerColumns: ['Answer of the College', 'Number', 'Of which cost money'],
  noAnswer: 'no answer yet',
  answer: answer => answers.word(answer, 'en'),
  years: 'Over the years',
  year: 'Year',
  open: on => `Still open on ${longDay(on, 'en')}`,
  waits: (state, since) => `(${state}, since ${longDay(since, 'en')})`,
  since: (state, on) => `(since then ${state}, ${longDay(on, 'en')})`,
  nothingOpen: 'No recommendation is open.',
  none: 'No advice with recommendations was issued yet.',
  toClose: line => `The year is over and not recorded yet. Record it: ${line}`,
  say: year => `Record the ledger of recommendations of ${year}`,
  sheet: [
    'Id',
    'Number',
    'Subject',
    'Recommendation',
    'Text',
    'Theme',
    'Costs money',
    'Issued on',
    'Answer',
    'Answered on',
    'Reason',
    'Confirmed',
    'Settled on',
    'State',
  ],
  yes: 'yes',
  no: 'no',
}
