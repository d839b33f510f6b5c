import { listed, longDay } from '../format.ts'
import type { MoneyWords } from '../nl/money.ts'

export const moneyWords: MoneyWords = {
  title: year => `Allowance ${year}`,
  explainTitle: (name, year) => `Allowance ${year} of ${name}, step by step`,
  statementTitle: (name, year) => `Yearly statement of the allowance ${year} of ${name}`,
  totalsTitle: year => `Allowance ${year}, totals`,
  noticeTitle: year => `About your allowance ${year}`,
  scheme: 'Kind of allowance',
  schemes: {
    share_of_maximum: 'a share of the fiscal maximum',
    per_month: 'a fixed amount a month',
    per_meeting: 'an amount a meeting attended',
    real_costs: 'real costs only',
    none: 'none: this council chose no kind of allowance',
  },
  maximum: 'Fiscal maximum',
  maximumOf: (year, month) => `${year} a year and ${month} a month`,
  source: 'Source',
  confirmed: (source, on) => (on === undefined ? source : `${source}, looked up on ${longDay(on, 'en')}`),
  secondary: (year, source) =>
    `The fiscal maximum of ${year} comes from a source that is not the tax office: ${source}. Nobody has confirmed it yet.`,
  secondaryFix: year =>
    `Look the amount up at the tax office. Then put it under fiscal_maxima ${year} in ipr.yaml.`,
  role: {
    member: 'member',
    lead: 'lead',
    chair: 'chair',
    deputy_chair: 'deputy chair',
    secretary: 'secretary',
    treasurer: 'treasurer',
    cc_member: 'member of the client consultation',
    cc_lead: 'lead of the client consultation',
    chair_development: 'chair in the development phase',
  },
  perPerson: 'Amount for each person',
  columns: { name: 'Name', role: 'Role', amount: 'Amount', id: 'Id', people: 'People', group: 'Group' },
  total: 'Total',
  nobody: 'Nobody held a role with an allowance in this year.',
  noSum: 'So nobody has an amount.',
  running: today =>
    `The year still runs. The sums go by what is decided on ${longDay(today, 'en')}, up to and with December.`,
  howExplain: (year, person) => `One person’s sum step by step: ipr allowance ${year} --explain ${person}`,
  stepsCaption: 'How the amount comes about',
  stepColumns: ['Step', 'Sum', 'Result'],
  step: {
    maximum: year => `Fiscal maximum ${year}`,
    line: (role, when) => `${role}, ${when}`,
    meetings: (role, count) => (count === 1 ? `${role}, 1 meeting` : `${role}, ${count} meetings`),
    sum: 'Together',
    cap: 'No more than',
    capped: 'the highest amount holds',
    notCapped: 'the sum stays below it',
    development: 'Chair in the development phase',
    developmentSum: (agreed, inYear, months) => `${agreed} × ${inYear} of ${months} months`,
    due: 'Allowance over the year',
    presence: (role, present, held, norm, effect) =>
      `As ${role} present at ${present} of ${held}${norm === null ? '' : `, expected ${norm}`}. Presence ${effect}.`,
  },
  rounding: {
    cent_half_up: 'to the cent, half a cent up',
    euro_half_up: 'to the euro, half a euro up',
    euro_up: 'up to the euro',
  },
  presence: {
    flat: 'does not change the amount',
    norm: 'does not change the amount',
    prorata_capped: 'below the norm lowers the amount',
    prorata: 'below the norm lowers the amount',
    per_presence: 'takes the place of the share',
    threshold: 'below the norm changes the amount',
    all_or_nothing: 'below the norm gives no allowance',
  },
  exactNote:
    'Amounts in between are shown with four decimals. The sum uses the exact fraction; only the end is rounded.',
  wholeYear: 'the whole year',
  months: parts => listed(parts, 'en'),
  monthRange: (from, to) => `${from} to ${to}`,
  partOfMonth: (month, days, of) => `${month} (${days} of ${of} days)`,
  sourcesTitle: 'Where it stands',
  filesCaption: 'The roles stand in these files:',
  held: (role, from, to) => `${role}, ${from} to ${to}: `,
  normsCaption: 'These norms hold for the sum:',
  maximumFrom: (year, source) => `Source of the fiscal maximum ${year}: ${source}.`,
  notes: {
    twice: name =>
      `${name} was in the council and in the client consultation in this year. Only the highest share counts.`,
    below: names =>
      `Less present than the allowance assumes: ${listed(names, 'en')}. The chair can have a talk about it.`,
    presentAt: (name, present, held) => `${name} (${present} of ${held})`,
    notNoted: (name, count) =>
      count === 1
        ? `The presence of ${name} at 1 meeting is not noted. It does not count.`
        : `The presence of ${name} at ${count} meetings is not noted. They do not count.`,
    noMeetings: name => `For ${name} no meeting that counts was held. Presence counts as met.`,
    unavailable: (name, year) =>
      `The lead of the client consultation declared that ${name} was not available for workgroups in ${year}. The condition of the allowance is not met.`,
    undeclared: (name, year) => `Whether ${name} was available for workgroups in ${year} is not declared.`,
    ccAbsent:
      'The folder of the client consultation is not in your copy. Presence at the client consultation was not checked.',
    developmentTax: name =>
      `The compensation of ${name} in the development phase is no volunteer allowance. The fiscal maximum does not hold for it. The municipality decides how tax is handled.`,
    developmentMissing: name =>
      `No amount for the development phase is set for ${name}. Put the decision under allowance.chair_development.amount in ipr.yaml.`,
    developmentLow: name =>
      `Over a whole year the compensation of ${name} in the development phase is not above the fiscal maximum for volunteers. It is meant to be.`,
    developmentHigh: name =>
      `Over a whole year the compensation of ${name} in the development phase is not below professional pay. It is meant to be.`,
    developmentUnchecked: name =>
      `Whether the compensation of ${name} stays below professional pay was not checked: no amount is set for that.`,
    developmentStopped: (name, months) =>
      `The development phase of ${name} runs longer than ${months} months. The sum stops after month ${months}.`,
    travelApart: 'Travel is paid apart and is not in these amounts.',
    realCosts: 'This council pays real costs only. What was paid: ipr pay list',
    differs: (names, year) =>
      `The year ${year} is closed. The sum of now differs from the settlement for ${listed(names, 'en')}. Record the difference with: ipr pay correct PERSON --year ${year}`,
    noDecision: 'ipr computes and warns. What an amount means for tax or a benefit is not for ipr to decide.',
  },
  totals: {
    caption: 'Total for each group',
    groups: { members: 'members', leads: 'leads', chair: 'chair', cc: 'client consultation' },
    joined: groups => listed(groups, 'en'),
    why: least =>
      `A group of fewer than ${least} people does not stand apart: it would show what one person gets.`,
    tooFew: least => `These are fewer than ${least} people. Therefore no amount stands here.`,
  },
  statement: {
    forOne: name => `Only for ${name}. Do not pass this on.`,
    due: 'Allowance over the year',
    arrangement: 'Payment arrangement',
    consent: (kind, on) => `${kind}, with consent on ${longDay(on, 'en')}`,
    payable: 'To be paid',
    corrections: 'Corrections after closing',
    paid: 'Paid so far',
    costs: 'Costs paid',
    left: 'Still to be paid',
    over: 'Paid too much',
    paymentsCaption: 'Payments',
    paymentColumns: ['Date', 'Kind', 'Month', 'Amount'],
    noPayments: 'Nothing was paid yet.',
    differs: now => `This year is closed. The sum of now is ${now}. A correction sets the difference right.`,
    absent: 'The payments are not in your copy of the archive. Therefore they are not on this statement.',
    presenceCaption: 'Your presence',
    presenceColumns: ['Date', 'Meeting', 'Noted', 'Right', 'Wrong'],
    presence: {
      present: 'present',
      excused: 'absent with notice',
      absent: 'absent without notice',
      not_noted: 'not noted',
    },
    ask: 'Tick for each line whether it is right. Write below what is different. Send the sheet back to the treasurer.',
    confirmed: on => `You confirmed your presence on ${longDay(on, 'en')}.`,
    sign: 'Name and date',
  },
  notice: {
    open: year =>
      `Everyone with a task in the council or the client consultation gets this message. It is about the allowance of ${year}.`,
    maximum: (year, month) =>
      `The fiscal maximum for volunteers is ${year} a year and ${month} a month. Both limits hold at once. A fixed allowance and costs paid count together.`,
    noMaximum: 'The fiscal maximum of this year is not known yet.',
    others:
      'Does another organisation pay you a volunteer allowance too? Then ask whether you have to add the amounts up.',
    benefit:
      'An allowance can have consequences, for instance for a benefit or for tax. Ask the body that pays you. For those under 27 other rules may hold.',
    choices: 'You choose yourself. You need not say why. This is possible:',
    choice: [
      'the usual payment',
      'payment spread over the months',
      'a lower amount',
      'real costs only instead of a fixed amount',
      'no allowance at all',
    ],
    how: 'Tell the treasurer what you choose. The treasurer records the choice and the date only, not the reason.',
    talk: 'Would you rather talk first? You can, with the treasurer or the chair.',
    noDecision: 'The council does not decide on tax or benefits.',
  },
}
