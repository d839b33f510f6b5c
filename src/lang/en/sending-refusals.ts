import type { Params } from '../../model/finding.ts'
import { listed } from '../format.ts'
import type { sendingRefusals as dutch } from '../nl/sending-refusals.ts'

const names = (value: Params[string]): string =>
  Array.isArray(value) ? listed(value as readonly string[], 'en') : ''

export const sendingRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'ahead-alone': () =>
    'The option --ahead shows everything from today on. Leave out the month and --year then.',
  'addresses-line': p =>
    `Line ${p.line} of ${p.path} is no address. Write a line such as: els-brandsma: els@example.org`,
  'addresses-address': p =>
    `Line ${p.line} of ${p.path} holds no mail address: ${p.found}. Write one address, without name or brackets.`,
  'addresses-twice': p => `Line ${p.line} of ${p.path} holds ${p.found} for the second time. Keep one line.`,
  'addresses-shared': p =>
    `The addresses in ${p.path} would go along with the archive. First put a line .ipr/ in the file .gitignore.`,
  'send-nobody': () => 'There is nobody who gets this. Name someone with --to.',
  'send-personal': () => 'Here each gets a text of their own. That cannot be one draft: leave out --bcc.',
  'send-not-allowed': p => `This may not go to ${names(p.names)}. The level is: ${p.en}. Nothing was made.`,
  'send-forbidden': p =>
    `This cannot go to ${names(p.names)}: the municipal council gets papers by way of the College. Nothing was made.`,
  'send-not-frozen': p =>
    `The agenda of ${p.meeting} is not frozen yet. Freeze it first with: ipr agenda show ${p.meeting} --write`,
  'send-cancelled': p => `The meeting ${p.meeting} is cancelled. No agenda is sent for it.`,
  'send-no-minutes': p => `The archive has no minutes of ${p.meeting}.`,
  'send-no-guests': p => `At ${p.meeting} there are no guests with an item of their own.`,
  'send-oral': p =>
    `The advice ${p.advice} is oral. Send the report with: ipr send letter ${p.advice} report`,
  'send-undecided': p =>
    `The council has not decided on ${p.advice} yet. A draft does not go to the College.`,
  'send-no-text': p => `The archive has no text of ${p.advice}. Put it in advice.md.`,
  'send-other-letter': p =>
    `A ${p.kind} is not sent here. Choose reminder, forwarding-note or report. An advice is sent with: ipr send advice`,
  'send-one-kind': () => 'Choose --addendum or --guests, not both.',
  'send-original-gone': p => `The file ${p.path} is gone. Look with: ipr check`,
  'send-original-changed': p => `The file ${p.path} changed while the drafts were made. Try again.`,
}
