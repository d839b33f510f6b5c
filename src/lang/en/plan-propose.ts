import { either, listed, longDay } from '../format.ts'
import type { PlanProposeWords } from '../nl/plan-propose.ts'

/** Words of proposed days for a year. */
export const planProposeWords: PlanProposeWords = {
  title: year => `Proposal for the meetings of ${year}`,
  nothing: year => `No more meetings are needed for ${year}.`,
  about: n =>
    `${n === 1 ? 'One meeting is' : `${n} meetings are`} still needed. The days avoid holidays, recess and days with another meeting. This is a proposal: nothing was recorded.`,
  noRecess: year => `ipr.yaml has no recess for ${year} yet. Add it, and ask for the proposal again.`,
  columns: ['Day', 'Time', 'Meeting', 'Note'],
  sheet: ['day', 'start', 'place', 'kind', 'workgroups'],
  holiday: (day, name) => `not ${longDay(day, 'en')} (${name})`,
  recess: name => `not in ${name}`,
  meeting: day => `not ${longDay(day, 'en')} (another meeting)`,
  vacant: parties => `nobody known yet as ${either(parties, 'en')}`,
  joined: parts => parts.join('; '),
  groups: names => listed(names, 'en'),
  unmet: 'What is no longer possible',
  short: (what, short, why) => `${what}: ${short} too few. ${why}`,
  why: {
    past: 'This year there is no time left to send an agenda and meet.',
    no_day: 'Every day that is left is a holiday, a weekend, in recess or has another meeting.',
  },
}
