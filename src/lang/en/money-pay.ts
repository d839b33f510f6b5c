import { listed, longDay } from '../format.ts'
import type { PayWords } from '../nl/money-pay.ts'

export const payWords: PayWords = {
  planTitle: year => `Payments ${year}: what still comes`,
  personTitle: (name, year) => `Payments ${year} to ${name}`,
  listTitle: year => `Payments ${year}`,
  closeTitle: year => `Settlement ${year}`,
  kinds: { allowance: 'allowance', costs: 'costs', correction: 'correction' },
  limits: 'Limit',
  limitsOf: (month, year) => `${month} a month and ${year} a year, allowance and costs together`,
  noLimits: year => `The fiscal maximum of ${year} is not known. The limit was not checked.`,
  ownLimit: 'Own limit',
  basis: 'Month that counts',
  bases: { payment: 'the month of payment', work: 'the month of the work' },
  instalments: 'Instalments',
  instalmentsOf: count => (count === 1 ? 'once a year' : `${count} times a year`),
  caption: 'For each person',
  columns: {
    name: 'Name',
    payable: 'To be paid',
    paid: 'Paid',
    costs: 'Costs',
    left: 'Left',
    next: 'Next',
    date: 'Date',
    kind: 'Kind',
    month: 'Month',
    amount: 'Amount',
    counts: 'Counts in',
    usual: 'As usual',
    fits: 'Within the limit',
    due: 'Allowance',
    settled: 'Settled',
    corrected: 'Corrections',
    now: 'Sum of now',
    difference: 'Difference',
    count: 'Number',
    total: 'Together',
    id: 'Id',
    reason: 'Reason',
    note: 'Note',
    by: 'Recorded by',
  },
  total: 'Total',
  next: (month, amount) => `${month}: ${amount}`,
  nothingLeft: 'Nothing is left to be paid.',
  nothing: 'Nothing was paid in this year.',
  arrangementsCaption: 'Arrangements',
  arrangement: (name, kind, amount) =>
    amount === null ? `${name}: ${kind}` : `${name}: ${kind}, ${amount} a year`,
  howPerson: (year, person) => `The payments to one person: ipr pay plan ${year} --person ${person}`,
  listPerson: (year, person) => `Each payment to one person: ipr pay list ${year} --person ${person}`,
  scope: {
    month: (name, month, paid, limit) =>
      `${paid} was paid to ${name} in ${month}. The maximum a month is ${limit}.`,
    year: (name, year, paid, limit) =>
      `${paid} was paid to ${name} in ${year}. The maximum a year is ${limit}.`,
    own: (name, year, paid, limit) =>
      `${paid} was paid to ${name} in ${year}. The council’s own limit is ${limit}.`,
  },
  crossingWhy:
    'Above a maximum the rule for volunteers may not hold for the whole amount. Talk to the municipality.',
  willCross: (name, expected, limit) =>
    `With the usual payments ${name} comes to ${expected} this year. The maximum is ${limit}.`,
  monthFull: (name, month, wanted, amount) => `For ${name} not ${wanted} but ${amount} fits into ${month}.`,
  spread: name => `The payments to ${name} are spread over the months: otherwise they do not fit.`,
  unpayable: (name, amount) =>
    `For ${name} ${amount} no longer fits within the limit this year. First talk to ${name} and the municipality, then pay.`,
  overpaid: (name, amount) =>
    `${name} was paid ${amount} more than is to be paid. Talk about how to set that right.`,
  ownWill: (name, expected, limit) =>
    `With the usual payments ${name} comes to ${expected} this year. The council’s own limit is ${limit}.`,
  outside: {
    development: name =>
      `The fiscal maximum does not hold for ${name}: this is the compensation of the chair in the development phase.`,
    'costs-only': name => `Only costs were paid to ${name}. Proven costs have no maximum. Keep the receipts.`,
  },
  status: 'Settlement',
  open: 'not closed yet',
  closed: (on, by) => `closed on ${longDay(on, 'en')} by ${by}`,
  release: 'Release',
  released: (on, by) => `released on ${longDay(on, 'en')} by ${by}`,
  notReleased: 'not released yet',
  recorded: (author, on) => `Saved in the history by ${author} on ${longDay(on, 'en')}.`,
  proof:
    'A name in a file proves only that someone with access to the folder wrote that name. The history names who saved the file. That name too is one that people set on their own computer.',
  unconfirmed: names =>
    names.length === 1
      ? `${names[0]} has not confirmed the own presence yet.`
      : `Not confirmed yet is the presence of ${listed(names, 'en')}.`,
  correctionsCaption: 'Corrections after closing',
  differsCaption: 'Other than settled',
  differs: year =>
    `The sum of now differs. Record the difference with: ipr pay correct PERSON --year ${year}`,
  closeNext: year => `Let someone else check and release it: ipr pay release ${year} --by PERSON`,
  correctionTitle: (name, year) => `Correction ${year} for ${name}`,
  correctionOf: 'To record now',
  say: {
    add: (name, amount) => `Record a payment of ${amount} to ${name}`,
    close: year => `Close the settlement of ${year}`,
    release: year => `Release the settlement of ${year}`,
    correct: (name, year) => `Record a correction of ${year} for ${name}`,
    confirm: (name, year) => `Record that ${name} confirmed the own presence in ${year}`,
    arrange: (name, year) => `Record the payment arrangement of ${name} for ${year}`,
  },
}
