import { count, either, listed, longDay } from '../format.ts'
import type { RecruitmentWords } from '../nl/recruitment.ts'

export const recruitmentWords: RecruitmentWords = {
  list: {
    open: 'Open vacancies',
    all: 'All vacancies',
    none: 'There are no vacancies like that.',
    columns: ['Vacancy', 'Places', 'Last step', 'Filled by'],
    step: (step, on) => `${step}, ${longDay(on, 'en')}`,
    nothing: 'no step yet',
    sheet: ['Id', 'For what', 'Places', 'Last step', 'On', 'Open', 'Filled by'],
    yes: 'yes',
    no: 'no',
  },
  show: {
    title: (role, places) => (places === 1 ? `Vacancy: ${role}` : `Vacancy: ${role}, ${places} places`),
    steps: 'Steps',
    stepColumns: ['Step', 'Day', 'By'],
    committee: 'Selection committee',
    seat: (name, seat) => (seat === null ? name : `${name} (${seat})`),
    missing: seats => `Still missing in the committee: ${listed(seats, 'en')}.`,
    wanted: 'What someone is needed for',
    theme: 'Themes',
    role: 'Resident roles',
    next: (steps, id) =>
      `What may follow: ${listed(steps, 'en')}. Note it with: ipr vacancies step ${id} STEP`,
    destroy: (by, late) =>
      late
        ? `Letters and forms should have been destroyed by ${longDay(by, 'en')}.`
        : `Destroy letters and forms by ${longDay(by, 'en')}.`,
    destroyed: 'The papers of the selection have been destroyed.',
  },
  plan: { step: (step, role) => `Note ‘${step}’ on the vacancy for ${role}` },
  text: {
    title: {
      member: council => `Do you want to be a member of the ${council}?`,
      chair: council => `Do you want to be chair of the ${council}?`,
      supporter: council => `Do you want to support the ${council}?`,
      cc_member: () => 'Do you want to join the client consultation under the Participation Act?',
    },
    who: 'Who we are',
    about: (council, municipality) =>
      `The ${council} advises the municipality of ${municipality} on care, welfare, youth, work and income. We look as residents. We speak for no party, profession or organisation.`,
    clients: body =>
      `The client consultation speaks for the clients with ${body} and with the alderman on how the Participation Act is carried out.`,
    places: n => (n === 1 ? 'We look for one person.' : `We look for ${n} people.`),
    tasks: 'What you will do',
    profile: 'Whom we look for',
    expertise:
      'Professional expertise is no condition. Your own experience and that of people around you count.',
    mix: traits =>
      `We want a council of different people. We look at ${listed(traits, 'en')} of the whole group, never at one trait of one person.`,
    themes: themes => `We look most of all for someone interested in ${listed(themes, 'en')}.`,
    roles: roles => `We look most of all for someone who knows what it is like as a ${either(roles, 'en')}.`,
    asks: 'What we ask',
    residency: municipality => `You live in the municipality of ${municipality}.`,
    hours: n => `You have at least ${n} hours a month.`,
    meetings: n => `You come to the meetings: at least ${n} a year.`,
    groups: (min, max) =>
      max === null || max === min
        ? `You take part in at least ${count(min, 'en', 'workgroup', 'workgroups')}.`
        : `You take part in ${min} or ${max} workgroups.`,
    secret: 'You keep to yourself what you hear from the municipality in confidence.',
    positions: 'You declare your other positions.',
    not: 'What does not go together',
    offers: 'What we offer',
    term: (years, most) =>
      `You are appointed for ${years} years.${most === null ? '' : ` That can be at most ${most} times.`}`,
    share: part => `You get an expense allowance: ${part} of what a volunteer may get free of tax.`,
    month: amount => `You get an expense allowance of ${amount} a month.`,
    meeting: amount => `You get an expense allowance of ${amount} for each meeting you attend.`,
    costs: 'We pay the costs you make.',
    week: text => `The assignment is ${text} a week on average. The municipality concludes the contract.`,
    steers: 'The chair steers you. You are no municipal employee, and you do not advise yourself.',
    training: 'You get an introduction, guidance and training.',
    municipality: 'What the municipality expects',
    expectation: (title, reference) => `${title}${reference === null ? '' : ` (${reference})`}`,
    procedure: 'How it goes',
    steps: {
      write: 'You write to us shortly who you are and what moves you.',
      talk: 'You have a talk with the chair and members.',
      decide: 'We nominate you. The College appoints you.',
      council: 'We nominate you. The municipal council appoints you.',
      own: 'The members decide together.',
    },
    destroy: days => `We destroy your letter and our notes within ${days} days of the choice.`,
    contact: address => `Write to or first call: ${address}`,
    until: 'You can respond until:',
  },
  form: {
    title: role => `Selection form: ${role}`,
    secret: days =>
      `Confidential: for the selection committee only. ${days === null ? 'Destroy this form after the choice.' : `Destroy this form within ${days} days of the choice.`} Do not put it in the archive.`,
    head: ['Candidate', 'Date of the talk', 'Who held the talk'],
    profile: 'The points of the profile',
    point: 'Point',
    marks: ['yes', 'partly', 'no'],
    checks: 'To ask',
    resident: 'Lives in the municipality',
    hours: n => `Has at least ${n} hours a month`,
    incompatible: 'This does not go together with membership. Ask about each other position.',
    chair: [
      'Is politically active or has a political colour',
      'Has business interests in the municipality or the social domain',
    ],
    interests: 'Interests',
    themes: 'Themes and workgroups',
    roles: 'Resident roles',
    told: 'Told to the candidate',
    tells: [
      'Role, task and method of the council',
      'What the municipality expects',
      'Confidentiality and other positions',
      'Duration, allowance and training',
    ],
    conclusion: 'Conclusion',
  },
  nomination: {
    subject: n => (n === 1 ? 'Nomination of a member' : `Nomination of ${n} members`),
    intro: (n, role) =>
      n === 1
        ? `We nominate the following resident to you, to be appointed as ${role}:`
        : `We nominate the following residents to you, to be appointed as ${role}:`,
    ask: years =>
      years === null
        ? 'We ask you to decide on the appointment.'
        : `We ask you for an appointment for ${years} years.`,
    checked:
      'We have asked whether the nominee lives in the municipality, and whether there are positions that do not go together with membership.',
    selected: names => `The talks were held by ${listed(names, 'en')}.`,
    reply: 'Would you let us know the date and reference of your decision?',
  },
}
