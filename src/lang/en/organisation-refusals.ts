import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import type { organisationRefusals as dutch } from '../nl/organisation-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const organisationRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'task-role-unknown': p => `The role ${p.found} has no task list. Choose ${either(list(p.allowed), 'en')}.`,
  'not-appointed': p => `${p.found} is no member and will not be one yet: no appointment is noted.`,
  'vacancy-closed': p => `The vacancy for ${p.role} was closed on ${p.on}.`,
  'vacancy-step-unknown': p =>
    `The step ${p.found} cannot follow on this vacancy now. Choose ${either(list(p.allowed), 'en')}.`,
  'candidate-unknown': p => `${p.found} is no candidate in the archive. First make a file under members.`,
  'paper-ambiguous': p =>
    `${p.found} fits more than one paper: ${list(p.titles).join('; ')}. Name the whole title.`,
  'paper-unknown': p => `The year plan ${p.year} has no paper ${p.found}.`,
  'nothing-to-change': () => 'Say with an option what changes. See --help.',
}
