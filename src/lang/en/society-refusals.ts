import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'
import type { societyRefusals as dutch } from '../nl/society-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const societyRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'signal-step-unknown': p =>
    `The step ${p.found} cannot follow on this signal now. Choose ${either(list(p.allowed), 'en')}.`,
  'signal-closed': p =>
    `The signal ‘${p.subject}’ was closed on ${p.on}. Note a new signal with: ipr signals add`,
  'signal-incomplete': p =>
    `The signal ‘${p.subject}’ is not complete enough to table. Give ${listed(list(p.options), 'en')} with it.`,
  'signal-single': p =>
    `The signal ‘${p.subject}’ is no pattern yet. First ask whether others live through this too.`,
  'source-unknown': p =>
    `The source ${p.found} does not exist. Write a kind with a number, such as conversation=3. The kinds are ${either(list(p.allowed), 'en')}.`,
  'identifies-someone': p =>
    `The text holds ‘${p.found}’, by which someone can be recognised. Describe the pattern, without name, number or address.`,
  'contact-unknown': p => `This member has no contact ${p.found} that is still to be discussed.`,
  'contact-ambiguous': p =>
    `${p.found} fits more than one contact. Name the day: ${either(list(p.days), 'en')}.`,
  'not-a-member': p => `${p.found} is no member and never was one. Only members have a contact log.`,
}
