import { count, days, longDay, shortDay } from '../format.ts'
import type { PlanYearWords } from '../nl/plan-year.ts'

/** Words of the year plan. */
export const planYearWords: PlanYearWords = {
  title: year => `Year plan ${year}`,
  none: year => `There is no year plan for ${year} yet: plan/${year}.yaml is missing.`,
  adopted: 'Fixed',
  notAdopted: 'not yet',
  teamLeader: 'With the team leader',
  relevanceTalk: 'Talk on relevant papers',
  liaison: 'Liaison',
  onDay: on => longDay(on, 'en'),
  themes: 'Big themes',
  theme: (title, meeting, how) => `${title}: ${meeting ?? 'in no meeting yet'}${how ? `. ${how}` : ''}`,
  meetingOn: (word, on) => `${word} of ${longDay(on, 'en')}`,
  papers: 'Policy papers for the municipal council',
  noPapers: 'There are no policy papers in it.',
  paperColumns: ['Paper', 'Municipal council', 'Mark', 'Request by', 'How it stands'],
  paperTitle: (title, nature) => (nature ? `${title} (${nature})` : title),
  mark: (mark, reason) => (reason ? `${mark}: ${reason}` : mark),
  unmarked: 'not marked yet',
  paper: {
    asked: 'requested',
    waiting: 'waits for the request',
    late: 'on the municipal council’s agenda, no request received',
    impossible: 'no longer possible in time, no request received',
    over: 'dealt with without advice',
    undated: 'no date known',
    unmarked: 'not discussed yet',
    not_asked: 'no advice',
  },
  requested: (state, on, late) =>
    `${state}${on === null ? '' : `, requested on ${shortDay(on)}`}${late > 0 ? ` (${days(late, 'en')} late)` : ''}`,
  back: 'Counting back',
  backColumns: ['Paper', 'Request', 'Council decides', 'Send', 'Council papers'],
  consultations: 'Planned consultations',
  consultationColumns: ['When', 'Meeting', 'With whom', 'How it stands'],
  consultation: { held: 'held', planned: 'planned', cancelled: 'cancelled', open: 'still to plan' },
  deviations: 'Changes through the year',
  deviation: (on, kind, what, reason) => `${longDay(on, 'en')}, ${kind}: ${what}. ${reason}`,
  norms: 'What every year asks',
  normColumns: ['What', 'Held', 'Planned', 'Norm', 'How it stands'],
  ofMembers: n => `${n} ${n === 1 ? 'member' : 'members'}`,
  norm: (min, max) =>
    min === null ? (max === null ? 'none' : `at most ${max}`) : max === null ? `${min}` : `${min} to ${max}`,
  prorated: full => `prorated from ${full}`,
  dueBy: on => `by ${shortDay(on)}`,
  standing: {
    met: () => 'done',
    planned: () => 'planned',
    short: (needed, left) => `${needed} more, ${days(left, 'en')} left`,
    missed: needed => `missed, ${needed} too few`,
    above: () => 'more than the maximum',
    no_norm: () => 'no norm',
    unknown: () => 'not to be seen in this copy',
  },
  stale: n => `${n} still to record`,
  uncounted: n => `${count(n, 'en', 'meeting does', 'meetings do')} not count (delegation)`,
  summary: (short, missed) =>
    short + missed === 0
      ? 'Everything is held or planned.'
      : `Still to plan or to do: ${short}. Missed: ${missed}.`,
  change: {
    add: (title, year) => `Put the paper ‘${title}’ in the year plan ${year}`,
    change: (title, year) => `Change the paper ‘${title}’ in the year plan ${year}`,
    days: (request, decide, send, papers) =>
      `Request by ${longDay(request, 'en')}, decision of the council ${longDay(decide, 'en')}, sending ${longDay(send, 'en')}, council papers ${longDay(papers, 'en')}.`,
    late: request =>
      `The request should have come by ${longDay(request, 'en')}. An ordinary advice cannot be in time any more.`,
  },
  propose: year => `Look for dates: ipr plan propose ${year}`,
}
