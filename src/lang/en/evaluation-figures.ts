import { count, days, longDay } from '../format.ts'
import type { EvaluationFigureWords } from '../nl/evaluation-figures.ts'

/** The English words of the figures of an evaluation. */
export const evaluationFigureWords: EvaluationFigureWords = {
  title: 'Figures',
  period: (from, to) => `From ${longDay(from, 'en')} to ${longDay(to, 'en')}.`,
  composition: 'Composition',
  sizeColumns: ['From', 'To', 'Members', 'Norm'],
  norm: (min, max) =>
    min === null && max === null
      ? 'none'
      : max === null
        ? `at least ${min}`
        : min === null
          ? `at most ${max}`
          : `${min} to ${max}`,
  outside: (below, above, all) =>
    below + above === 0
      ? `The number of members fitted the norm on all ${all} days.`
      : [
          ...(below > 0 ? [`There were too few members on ${days(below, 'en')} of ${all}.`] : []),
          ...(above > 0 ? [`There were too many members on ${days(above, 'en')} of ${all}.`] : []),
        ].join(' '),
  attendance: 'Attendance',
  attendanceColumns: ['Meeting', 'Held', 'Present', 'Absent', 'Share'],
  attendanceRest: (unexcused, notNoted) =>
    [
      ...(unexcused > 0 ? [`Absent without notice: ${count(unexcused, 'en', 'time', 'times')}.`] : []),
      ...(notNoted > 0 ? [`Not noted: ${count(notNoted, 'en', 'time', 'times')}.`] : []),
    ].join(' '),
  attendanceNone: 'No meeting is recorded in this period.',
  attendanceHow: 'Everyone together: how often someone was there, of all times that someone was expected.',
  below: (few, people, of, norm) =>
    people === 0
      ? `Everyone came at least ${norm} of the times.`
      : few
        ? `A few came less than ${norm} of the times. The chair talks about that in person.`
        : `${people} of ${of} people came less than ${norm} of the times. The chair talks about that in person.`,
  norms: year => `Meetings and the norms of ${year}`,
  deviations: 'Changes in the year plan',
  deviation: (on, kind, what, reason) => `${longDay(on, 'en')}, ${kind}: ${what}. ${reason}`,
  advice: 'Advice',
  adviceNone: 'No advice ran in this period.',
  issued: counts => {
    const all = counts.requested + counts.written + counts.oral
    return all === 0
      ? 'No advice was issued.'
      : `Issued: ${all}. Requested: ${counts.requested}. Unsolicited in writing: ${counts.written}. Unsolicited orally: ${counts.oral}.`
  },
  adviceColumns: ['Advice', 'Requested', 'Issued', 'Response', 'Late'],
  waiting: n =>
    `${n === 1 ? '1 other advice was' : `${n} other advices were`} worked on, without a request or response in this period.`,
  lateBy: {
    request: n => `request ${days(n, 'en')}`,
    advice: n => `advice ${days(n, 'en')}`,
    reaction: n => `response ${days(n, 'en')}`,
  },
  clocks: 'The terms of both sides',
  clockColumns: ['Term', 'Whose', 'Number', 'Late', 'Days late'],
  clock: { request: 'Request for advice', advice: 'Advice', reaction: 'Response of the College' },
  side: { request: 'municipality', advice: 'council', reaction: 'municipality' },
  withoutWaiting: n => `Decided without waiting for the advice: ${count(n, 'en', 'time', 'times')}.`,
  spreadColumns: ['From and to', 'Number', 'Shortest', 'Median', 'Longest'],
  spread: {
    requested_decided: 'From request to decision',
    decided_sent: 'From decision to sending',
    sent_reacted: 'From sending to response',
    reacted_council: 'From response to the municipal council',
  },
  spreadCaption: 'Lead times in days',
  ledger: 'Recommendations',
  ledgerLine: (opening, issued, closed, open) =>
    `Open at the start: ${opening}. Given: ${issued}. Settled: ${closed}. Open at the end: ${open}.`,
  answerColumns: ['Answer', 'Recommendations'],
  none: 'no answer yet',
  signals: 'Signals',
  signalsLine: (n, open) =>
    n === 0
      ? 'No signals were noted.'
      : `${count(n, 'en', 'signal was', 'signals were')} noted. Still open: ${open}.`,
  signalColumns: {
    themes: ['Theme', 'Signals', 'Still open'],
    client_groups: ['Client group', 'Signals', 'Still open'],
  },
  unnamed: 'not named',
  contacts: 'Contacts with society',
  contactsLine: (n, experience, part) =>
    n === 0
      ? 'No contacts were noted.'
      : `${count(n, 'en', 'contact was', 'contacts were')} noted. Of these, ${experience} were with people who told of their own experience (${part}).`,
  contactsNorm: norm => `The norm is at least ${norm}.`,
  partnerColumns: ['With whom', 'Contacts'],
  groupColumns: ['Workgroup', 'Contacts', 'With clients'],
  clientColumns: ['Client group', 'Contacts'],
  blank: names => `Nobody of these groups was spoken with yet: ${names}.`,
  hours: 'Hours of the supporter',
  hoursLine: (year, worked, agreed) =>
    agreed === null
      ? `${year}: ${worked} hours worked.`
      : `${year}: ${worked} hours worked. Agreed so far: ${agreed} hours.`,
  allowances: 'Allowances',
  allowancesLine: (year, total, people) => `${year}: ${total} over the whole year for ${people} people.`,
  allowancesUnknown: year => `${year}: the total cannot be computed in this copy.`,
  allowancesFew: year => `${year}: too few people to tell a total.`,
}
