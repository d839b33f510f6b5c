import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'
import type { minutesRefusals as dutch } from '../nl/minutes-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const minutesRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'minutes-agenda-absent': p =>
    `The agenda of ${p.meeting} is not frozen yet. Freeze it first with: ipr agenda next --write`,
  'minutes-exist': p => `There are minutes of ${p.meeting} already, in ${p.path}.`,
  'minutes-cancelled': p => `The meeting ${p.meeting} was cancelled. It has no minutes.`,
  'minutes-nothing-to-start': () =>
    'There is no council meeting with a frozen agenda and without minutes. Name a meeting, or freeze an agenda first.',
  'minutes-absent': p =>
    `There are no minutes of ${p.meeting} yet. Begin with: ipr minutes start ${p.meeting}`,
  'minutes-none-open': () => 'No minutes are open. Name a meeting.',
  'minutes-several-open': p => `Several minutes are open: ${listed(list(p.meetings), 'en')}. Name one.`,
  'minutes-closed': p =>
    `The minutes of ${p.meeting} are closed. To change something, reopen them with: ipr minutes reopen ${p.meeting}`,
  'note-nothing': () =>
    'There is nothing to note. Give an item and an option such as --outcome or --decision. See --help.',
  'note-no-action': p => `Item ${p.item} is no open action. Use --outcome instead of --answer.`,
  'note-result-missing': p =>
    `Say with --result what happens to the advice: ${either(list(p.allowed), 'en')}.`,
  'two-folders': p =>
    `This change touches folders with their own access: ${listed(list(p.folders), 'en')}. One command writes in one folder.`,
}
