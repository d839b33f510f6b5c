import { outcomes } from '../../../schemas/vocabulary/meetings.ts'
import { slug } from '../../model/slug.ts'
import { count, days, listed, longDay } from '../format.ts'
import type { MinutesCloseWords } from '../nl/minutes-close.ts'

const note = (options: string, item?: string): string =>
  ['ipr minutes note', ...(item === undefined ? [] : [item]), options].join(' ')

export const minutesCloseWords: MinutesCloseWords = {
  plan: {
    close: meeting => `Close the minutes of ${meeting}`,
    keep: meeting => `Keep what was noted in the minutes of ${meeting}`,
  },
  missingTitle: meeting => `The minutes of ${meeting} are not complete yet`,
  missingCount: (n, meeting) =>
    `${n === 1 ? 'One thing is missing' : `${n} things are missing`}. Note ${n === 1 ? 'it' : 'them'} and then close with: ipr minutes close${meeting === null ? '' : ` ${meeting}`}`,
  missing: {
    chair: 'Nothing says who chaired the meeting.',
    chairHow: note('--chair ID'),
    presence: names =>
      `Nothing says whether ${listed(names, 'en')} ${names.length === 1 ? 'was' : 'were'} there.`,
    presenceHow: note('--absent ID --excused ID --present rest'),
    answer: 'nobody said how this action stands.',
    answerHow: n => note('--answer answered', n),
    answers: steps =>
      `How an action stands: ${steps.join(', ')}. Was nothing said? Then use --outcome not-reached.`,
    outcome: 'the outcome is missing.',
    rest: 'Did the other items go as always? This gives them the usual outcome, except where a decision on an advice is needed:',
    restHow: note('--rest'),
    outcomeHow: (n, outcome) => note(`--outcome ${slug(outcomes.word(outcome, 'en'))}`, n),
    outcomes: all => `Outcome of an item: ${all.join(', ')}.`,
    reason: outcome => `this was ${outcomes.word(outcome, 'en')}, without a reason.`,
    reasonHow: n => note('--reason "…"', n),
    decision: 'the text of the decision is missing.',
    decisionHow: n => note('--decision "…"', n),
    decisionWith: (n, result) => note(`--decision "…" --result ${result}`, n),
    result: 'the decision does not say what happens to the advice.',
    workgroup: 'the advice has no workgroup yet.',
    workgroupHow: n => note('--group ID', n),
    step: 'this advice cannot take that step. Choose another decision, or look where the advice stands.',
    stepHow: advice => `ipr advice show ${advice}`,
    adoption: {
      'not-closed': 'these minutes cannot be adopted: they are not closed themselves.',
      elsewhere: 'these minutes were adopted in another meeting.',
      'other-series': 'these minutes belong to another series of meetings.',
      'not-later': 'these minutes are not of an earlier meeting.',
      cancelled: 'this meeting was cancelled.',
    },
    adoptionHow: n => note('--outcome carried-over --reason "…"', n),
    quorum: (present, size, needed) =>
      `${present} of the ${size} members were there. Decisions need ${needed}. Take the decisions out of the minutes and carry those items over, or correct the presence.`,
    checked: 'The chair has not checked the minutes yet.',
    checkedHow: note('--checked DAY'),
  },
  title: meeting => `Close the minutes of ${meeting}`,
  present: 'Present',
  presentOf: (present, size) => `${present} of the ${size} members`,
  decisions: 'Decisions',
  result: {
    issue: 'issue',
    issue_with_changes: 'issue with changes',
    back_to_workgroup: 'back to the workgroup',
    not_issue: 'not issue',
    examine: 'examine',
    assign: 'to a workgroup',
    form: 'form chosen',
    decline: 'decline to advise',
    drop: 'drop',
    agreed: '',
    rejected: 'rejected',
  },
  actions: 'Actions',
  newAction: 'new',
  due: on => `due ${on}`,
  noDue: 'without a date',
  advices: 'Advices',
  papers: 'Papers handled',
  signals: 'Signals discussed',
  adopted: 'Adopted',
  adoptedOf: date => `the minutes of ${longDay(date, 'en')}`,
  unanswered: 'Actions of which nothing was said',
  unansweredHow: 'These actions come back next time.',
  lingering: (late, postponed) =>
    [
      ...(late > 0 ? [`${days(late, 'en')} late`] : []),
      ...(postponed > 0 ? [`postponed ${count(postponed, 'en', 'time', 'times')}`] : []),
      'discuss this with the chair',
    ].join(', '),
  elsewhere: 'Not changed',
  elsewhereWhy: refs =>
    `${listed(refs, 'en')} ${refs.length === 1 ? 'lies' : 'lie'} in another folder with its own access. Bring that up to date there.`,
  next: date => `What comes back on ${longDay(date, 'en')}`,
  nextUnknown: 'What comes back',
  nextNone: 'No next meeting is known yet.',
  nextColumns: ['Item', 'Title', 'Comes back', 'Why'],
  back: n => `yes, as item ${n}`,
  notBack: 'no',
  notBackWhy: outcome => outcomes.word(outcome, 'en'),
  after: 'What there is to do now: ipr week',
  notBackLater: 'what it rested on has been dealt with',
}
