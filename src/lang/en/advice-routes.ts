import type { Fit } from '../../domain/advice/routes-limits.ts'
import { longDay, sentence } from '../format.ts'
import type { AdviceRoutesWords } from '../nl/advice-routes.ts'

export const adviceRoutesWords: AdviceRoutesWords = {
  title: title => `Routes for the advice ‘${title}’`,
  asked: 'Asked on',
  wished: 'Wished on',
  council: 'Municipal council',
  papers: 'Council papers due',
  reaction: 'Send for a response',
  state: 'State',
  short: 'The usual way brings the advice too late. These are the routes, with their dates.',
  enough: 'The usual way brings the advice in time. No other route is needed.',
  caption: 'Which route is open',
  columns: ['Route', 'Decision', 'Sending', 'In time'],
  name: {
    calendar: 'usual way',
    chair: 'chair assigns',
    extra_meeting: 'extra meeting',
    written_round: 'written round',
    more_time: 'ask for more time',
    later_council: 'ask for a later council date',
    in_part: 'advise in part',
    decline: 'decline to advise',
  },
  about: {
    calendar: 'The meetings stay as they are planned.',
    chair: 'The chair assigns the request to a workgroup now. The next meeting is told.',
    extra_meeting: 'The council meets once more to decide on the draft.',
    written_round: 'The members decide on the draft in writing.',
    more_time: 'The municipality gives more time. The municipal council decides on the same day.',
    later_council: 'The municipality puts the paper before the municipal council later.',
    in_part: 'The council advises only on the points that are clear now.',
    decline: 'The council gives no advice and says why.',
  },
  obstacle: {
    norm: 'The norms of this council do not allow it.',
    assigned: 'A workgroup has the request already.',
    no_gain: 'That is no quicker than the usual way.',
    not_needed: 'The usual way is in time for that.',
    no_date: 'There is no date to move.',
    council_first: 'The council papers have left by then. Ask for a later council date.',
    no_earlier: 'There is no earlier meeting.',
    no_meeting: 'No meeting is in time.',
  },
  closed: 'These routes are closed',
  how: 'What each route asks',
  moment: {
    assign: on => `assign on ${longDay(on, 'en')}`,
    dialogue: on => `workgroup meeting on ${longDay(on, 'en')}`,
    agenda: on => `send agenda and draft on ${longDay(on, 'en')}`,
    round: on => `written round from ${longDay(on, 'en')}`,
    decide: on => `decision on ${longDay(on, 'en')}`,
    send: on => `send on ${longDay(on, 'en')}`,
    reaction: on => `response due ${longDay(on, 'en')}`,
    council: on => `municipal council not before ${longDay(on, 'en')}`,
    ask: on => `ask on ${longDay(on, 'en')}`,
  },
  toPlan: 'to be planned',
  moments: parts => `${sentence(parts.join('; '))}.`,
  letter: line => `Letter: ${line}`,
  noAdvice: 'no advice',
  fit: ({ wished, council }) => {
    const late = wished === false ? 'after the wished date' : null
    const said: { readonly [C in NonNullable<Fit['council']>]: string } = {
      reaction: 'in time for a response with the council papers',
      papers: 'in time for the council papers, without a response',
      before: 'too late for the council papers, before the council decides',
      after: 'too late: the municipal council has decided by then',
    }
    if (council === null) return late ?? 'in time'
    return late === null ? said[council] : `${late}, ${said[council]}`
  },
}
