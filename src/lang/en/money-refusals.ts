import type { Params } from '../../model/finding.ts'
import type { moneyRefusals as dutch } from '../nl/money-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Did you mean ${value}?` : '')

export const moneyRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'bad-year': p => `${p.found} is no year. Write a year such as 2026.`,
  'bad-amount': p => `${p.found} is no amount. Write an amount such as 137.50, without euro sign and comma.`,
  'bad-month': p => `${p.found} is no month. Write a month such as 2026-03.`,
  'sum-incomplete': p =>
    `This sum cannot be made: there is a fault in ${list(p.paths).join(', ')}. Something would be missing. See: ipr check`,
  'sum-folder-absent': p =>
    `This sum cannot be made: the folder ${p.folder} is not in your copy of the archive. Ask its owner for access.`,
  'not-paid-in-year': p => `${p.name} held no role with an allowance in ${p.year}.${meant(p.instead)}`,
  'board-undeclared': () =>
    'The folder board is not in ipr.yaml. First put it under repositories, with audience: board.',
  'board-absent': () =>
    'Payments stand in the folder board, which is not in your copy of the archive. Ask the treasurer for access.',
  'payments-faulty': p => `There is a fault in ${p.path}. Mend it first. See: ipr check`,
  'pay-supporter': p =>
    `${p.name} is the supporter and is paid by contract, not through a volunteer allowance.`,
  'pay-in-future': p => `${p.on} is yet to come. Record a payment when it is made.`,
  'pay-over-limit': p =>
    `With this payment ${p.name} comes to ${p.paid} in ${p.when}. The maximum is ${p.limit}. Now ${p.fits} fits within it. Was it paid already, or do you want it anyway? Give the command again with --anyway. What this means for tax or a benefit is not for ipr to decide.`,
  'year-not-over': p => `The year ${p.year} is not over yet. It can be closed from 1 January ${p.next}.`,
  'already-closed': p =>
    `The year ${p.year} is closed already. Record another amount with: ipr pay correct PERSON --year ${p.year}`,
  'not-closed': p => `The year ${p.year} is not closed yet. Do that first with: ipr pay close ${p.year}`,
  'close-not-treasurer': p =>
    `${p.name} is no treasurer. The treasurer closes; where there is none, the supporter.`,
  'already-released': p => `The settlement of ${p.year} is released already.`,
  'release-same-person': p => `${p.name} closed the settlement. Someone else must check and release it.`,
  'release-differs': p =>
    `The sum of now differs for ${list(p.names).join(', ')}. First record the correction with: ipr pay correct PERSON --year ${p.year}`,
  'nothing-to-correct': p =>
    `Nothing is to be corrected for ${p.name} in ${p.year}: settlement and sum of now are the same.`,
  'no-closed-year': () => 'No year is closed yet. A correction is possible after closing only.',
  'already-confirmed': p => `${p.name} confirmed the presence of ${p.year} already.`,
  'no-money-file': p =>
    `There is no budget for ${p.year}: money/${p.year}.yaml is missing. Make that file, with the lines under budget.`,
  'arrange-amount': () => 'A lower amount needs --amount AMOUNT, the amount a year.',
}
