import { days, listed } from '../format.ts'
import type { RouteLetterWords } from '../nl/advice-route-letters.ts'

const known = (...parts: readonly (string | null)[]): string =>
  parts.filter(part => part !== null && part !== '').join(' ')

const group = (groups: readonly string[]): string =>
  groups.length === 0
    ? 'the workgroup'
    : `the ${groups.length === 1 ? 'workgroup' : 'workgroups'} ${listed(groups, 'en')}`

export const routeLetterWords: RouteLetterWords = {
  why: ({ paper, asked, wished, council }) =>
    known(
      asked === null
        ? `The municipality asks our advice on ‘${paper}’.`
        : `On ${asked} the municipality asked our advice on ‘${paper}’.`,
      wished === null ? null : `The advice is wished for on ${wished}.`,
      council === null ? null : `The municipal council decides on ${council}.`,
    ),
  lead: ({ lead, norm }) =>
    lead === null || norm === null || lead >= norm
      ? ''
      : `There ${lead === 1 ? 'is' : 'are'} ${days(lead, 'en')} between the request and the wished date. We agreed on at least ${days(norm, 'en')}.`,
  schedule: 'This is the schedule:',
  chair: {
    subject: ({ paper }) => `Assignment of the request for advice on ‘${paper}’`,
    to: ({ groups }) => `The lead of ${group(groups)}`,
    greeting: 'Dear lead,',
    assign: ({ groups }) =>
      `Waiting for the next meeting takes too much time. So I assign the request to ${group(groups)} now.`,
    report: ({ decide }) =>
      `The assignment is on the agenda of the next meeting for notice. Members from outside the workgroup can then say that they want to think along. We decide on the draft on ${decide}.`,
  },
  extra_meeting: {
    subject: ({ decide }) => `Extra meeting on ${decide}`,
    to: 'The members',
    greeting: 'Dear members,',
    invite: ({ decide }, hour, place) =>
      `I invite you to an extra meeting on ${known(decide, hour === null ? null : `at ${hour}`, place === null ? null : `in ${place}`)}.`,
    item: ({ paper }) => `There is one item on the agenda: we decide on the draft advice on ‘${paper}’.`,
    normal: 'The regular meeting is too late.',
    draft: on => `You get the agenda and the draft on ${on}.`,
    apology: 'If you cannot come, please tell the supporter.',
  },
  written_round: {
    subject: ({ paper }) => `Written decision on the advice on ‘${paper}’`,
    to: 'The members',
    greeting: 'Dear members,',
    ask: ({ decide }) =>
      `No meeting is in time. So I ask you to decide in writing. Send your answer to the supporter by ${decide}.`,
    draft: 'The draft advice comes with this message.',
    answers: ['I agree.', 'I agree with this change:', 'I do not agree, because:'],
    name: 'Name:',
    after: ({ send }) =>
      `If we agree, the advice goes to the College on ${send}. The supporter notes the result in the next minutes.`,
  },
  more_time: {
    subject: ({ paper }) => `More time for the advice on ‘${paper}’`,
    greeting: 'Dear sir or madam,',
    ask: ({ send }) =>
      `Our advice cannot be there on the wished date. We ask you for more time until ${send}.`,
    gain: ({ reaction, council }) =>
      council === null
        ? ''
        : known(
            'The date of the municipal council does not have to change.',
            reaction === null ? null : `The College then has until ${reaction} for its response.`,
          ),
    reply: 'Would you confirm this in writing? Then we record the new date.',
  },
  later_council: {
    subject: ({ paper }) => `Later council date for ‘${paper}’`,
    greeting: 'Dear sir or madam,',
    ask: council =>
      `With the present date our advice and your response cannot go with the council papers. We ask you to put the paper before the municipal council on or after ${council}.`,
    papers: on => `Your response can then go with the council papers of ${on}.`,
    reply: 'Would you let us know what date it will be?',
  },
  in_part: {
    subject: ({ paper }) => `Advice in part on ‘${paper}’`,
    greeting: 'Dear sir or madam,',
    tell: ({ decide, send }) =>
      `There is too little time for a full advice. So we advise only on the points that are clear now. We decide on them on ${decide}. You get the advice on ${send}.`,
    points: 'We advise on these points:',
    rest: 'On these points we give no advice. That does not mean that we agree with them:',
  },
  decline: {
    subject: ({ paper }) => `No advice on ‘${paper}’`,
    greeting: 'Dear College,',
    tell: ({ decide }) => `We give no advice on this paper. That is our decision of ${decide}.`,
    reason: 'Our reason:',
    opinion: 'This is no judgement of the paper itself. We hope that you will ask us earlier next time.',
  },
}
