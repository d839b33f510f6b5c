import { longDay } from '../format.ts'
import type { AdviceProofWords } from '../nl/advice-proof.ts'

export const adviceProofWords: AdviceProofWords = {
  title: title => `Calculation of the terms of the advice ‘${title}’`,
  from: 'From',
  paper: 'Policy paper',
  on: 'Made on',
  none: 'No term runs on this advice.',
  name: {
    request: 'request',
    request_for_council: 'request-council',
    advice: 'advice',
    send: 'sending',
    reaction: 'response',
    to_council: 'passing-on',
    council_papers: 'council-papers',
    report: 'report',
  },
  about: {
    request: () =>
      'The municipality asks for advice in time, counted from the day on which it wants the advice.',
    request_for_council: () =>
      'The municipality asks for advice in time, counted from the day on which the municipal council decides.',
    advice: council => `${council} gives the advice.`,
    send: council => `The supporter sends the advice after the decision of ${council}.`,
    reaction: () => 'The College responds to the advice.',
    to_council: () => 'The College passes the advice on to the municipal council.',
    council_papers: () => 'The College responds in time to attach the response to the council papers.',
    report: () => 'A report is made of the oral advice.',
  },
  stands: (on, state) => `On ${longDay(on, 'en')}: ${state}.`,
  norm: (about, source) => `norm ‘${about}’ (${source})`,
  noSource: 'without a source',
  decided: day => `decided on ${day}`,
  norms: 'The norms that hold here',
  normColumns: ['Norm', 'Value', 'Where it stands'],
}
