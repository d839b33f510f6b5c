import { count, longDay } from '../format.ts'
import type { PersonWords } from '../nl/person.ts'

export const personWords: PersonWords = {
  inside: 'For members only. Do not pass this overview on.',
  state: {
    unknown: () => 'unknown',
    candidate: since => `candidate${since === null ? '' : ` since ${longDay(since, 'en')}`}`,
    nominated: since => `nominated${since === null ? '' : ` on ${longDay(since, 'en')}`}`,
    refused: since => `not appointed${since === null ? '' : ` on ${longDay(since, 'en')}`}`,
    starting: since => `appointed, begins ${since === null ? 'later' : `on ${longDay(since, 'en')}`}`,
    appointed: since => `member${since === null ? '' : ` since ${longDay(since, 'en')}`}`,
    reappointed: since => `member, reappointed${since === null ? '' : ` on ${longDay(since, 'en')}`}`,
    ended: since => `former member${since === null ? '' : ` since ${longDay(since, 'en')}`}`,
  },
  head: {
    state: 'State',
    employer: 'Works at',
    hours: 'Hours a month',
    residency: 'Residency confirmed',
    confidentiality: 'Confidentiality signed',
    positions: 'Positions confirmed',
    name: 'Name public',
    notYet: 'not yet',
    yes: 'yes',
    no: 'no',
  },
  terms: 'Terms',
  termColumns: ['Kind', 'From', 'To', 'Decision'],
  earlier: n => `Before: ${count(n, 'en', 'term', 'terms')} in the former council.`,
  roles: 'Roles and workgroups',
  roleColumns: ['What', 'From', 'To'],
  group: name => `workgroup ${name}`,
  lead: name => `lead of ${name}`,
  positions: 'Declared positions',
  positionColumns: ['Position', 'Organisation', 'From', 'To'],
  trainings: 'Training',
  asLead: title => `${title} (as lead)`,
  attendance: {
    own: year => `Attendance in ${year}`,
    title: year => `Attendance in ${year}`,
    columns: ['Member', 'Council', 'Workgroup', 'Other meetings', 'Together', 'Part'],
    ownColumns: ['Kind of meeting', 'Held', 'Present', 'Absent with notice', 'Without notice'],
    of: (present, noted) => `${present} of ${noted}`,
    norm: part => `The allowance reckons with ${part}. Who stays below it is in bold.`,
    leave: 'Meetings in a period of long leave do not count.',
    notNoted: n =>
      n === 1
        ? 'Of 1 meeting it is not noted yet who was there.'
        : `Of ${n} meetings it is not noted yet who was there.`,
    none: 'No meeting was held in this year yet.',
    sheet: ['Id', 'Name', 'Kind of meeting', 'Held', 'Present', 'With notice', 'Without notice', 'Not noted'],
  },
  until: 'now',
}
