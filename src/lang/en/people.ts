import { count, longDay } from '../format.ts'
import type { PeopleWords } from '../nl/people.ts'

const members = (n: number) => count(n, 'en', 'member', 'members')

export const peopleWords: PeopleWords = {
  members: {
    title: on => `Members on ${longDay(on, 'en')}`,
    columns: ['Name', 'Role', 'Workgroups', 'Since', 'Until', 'Term'],
    groups: 'Workgroups',
    none: 'There are no members on this day.',
    lead: group => `${group} (lead)`,
    temporary: 'temporary',
    sheet: ['Id', 'Name', 'Role', 'Workgroups', 'Leads', 'Since', 'Until', 'Term'],
  },
  coverage: {
    title: on => `What members are interested in on ${longDay(on, 'en')}`,
    about: n => `Counted over ${members(n)}. Who they are is not shown.`,
    least: n => `At least ${members(n)} is wished for everywhere.`,
    roles: 'Resident roles',
    groups: 'Workgroups',
    themes: 'Themes',
    columns: {
      roles: ['Resident role', 'Members'],
      groups: ['Workgroup', 'Members with one of its themes'],
      themes: ['Theme', 'Members'],
      spread: ['Group', 'Members'],
    },
    countedOn: on => `Counted on ${longDay(on, 'en')}. Members gave this freely, without a name.`,
    few: 'not shown',
  },
  vacancies: {
    title: 'Vacancies',
    size: (n, min, max) =>
      min === null && max === null
        ? `The council has ${members(n)}.`
        : max === null
          ? `The council has ${members(n)}. The minimum is ${min}.`
          : min === null
            ? `The council has ${members(n)}. The maximum is ${max}.`
            : `The council has ${members(n)}. The minimum is ${min}, the maximum ${max}.`,
    short: n => `${members(n)} too few.`,
    over: n => `${members(n)} too many.`,
    room: n => `There is room for ${count(n, 'en', 'more member', 'more members')}.`,
    full: 'All seats are taken.',
    chairless: 'There is no chair.',
    endings: (n, until) =>
      n === 0
        ? `No membership ends until ${longDay(until, 'en')}.`
        : `${n === 1 ? '1 membership ends' : `${n} memberships end`} until ${longDay(until, 'en')}.`,
    lowest: (n, from, short) =>
      `Without new or reappointed members there are ${n} from ${longDay(from, 'en')}${short ? `: ${short} too few` : ''}.`,
    open: (places, step, on) =>
      `Recruitment for ${count(places, 'en', 'seat', 'seats')} is under way. Last step: ${step}, ${longDay(on, 'en')}.`,
  },
  roster: {
    title: on => `Roster of resignation on ${longDay(on, 'en')}`,
    until: (months, until) =>
      `This roster looks ${months === 1 ? '1 month' : `${months} months`} ahead, until ${longDay(until, 'en')}.`,
    none: 'No membership ends in this time.',
    columns: ['Last day', 'Member', 'Term', 'After it', 'Recruit from'],
    sheet: [
      'Last day',
      'Id',
      'Name',
      'Member since',
      'Term',
      'Kind',
      'Reappointable',
      'Reason',
      'Recruit from',
    ],
    number: n => `term ${n}`,
    reappointable: 'reappointment possible',
    leaves: 'no other term',
    ended: ground => `leaves: ${ground}`,
    now: since => `now (since ${since})`,
    yes: 'yes',
    no: 'no',
    together: 'Who leaves together',
    onDay: (on, n, part, names) => `${longDay(on, 'en')}: ${n} members, ${part} of the council (${names})`,
    share: (leave, all, part) =>
      leave === 0
        ? 'None of the members leaves within a year.'
        : `Within a year the ${leave === 1 ? 'membership' : 'memberships'} of ${leave} of the ${all} members ${leave === 1 ? 'ends' : 'end'} (${part}).`,
    most: part => `At most ${part} is agreed.`,
    gaps: 'What is missing when nobody succeeds',
    gap: {
      chair: 'no chair',
      group: (name, left, least) => `workgroup ${name} has ${members(left)} left, ${least} are needed`,
      roles: roles => `nobody interested in ${roles.join(', ')}`,
    },
    gapOn: (from, parts) => `From ${longDay(from, 'en')}: ${parts.join('; ')}.`,
  },
}
