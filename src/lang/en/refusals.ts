import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import type { RefusalKey } from '../nl/refusals.ts'
import { accessRefusals } from './access-refusals.ts'
import { adviceRefusals } from './advice-refusals.ts'
import { annualRefusals } from './annual-refusals.ts'
import { cooperationRefusals } from './cooperation-refusals.ts'
import { evaluationRefusals } from './evaluation-refusals.ts'
import { eventRefusals } from './events.ts'
import { everydayRefusals } from './everyday-refusals.ts'
import { intakeRefusals } from './intake-refusals.ts'
import { listRefusals } from './list-refusals.ts'
import { meetingRefusals } from './meeting-refusals.ts'
import { minutesRefusals } from './minutes-refusals.ts'
import { moneyRefusals } from './money-refusals.ts'
import { organisationRefusals } from './organisation-refusals.ts'
import { registerRefusals } from './register-refusals.ts'
import { sendingRefusals } from './sending-refusals.ts'
import { societyRefusals } from './society-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Did you mean ${value}?` : '')

export const refusals: { readonly [K in RefusalKey]: (p: Params) => string } = {
  'no-archive': p =>
    `There is no archive here: no ipr.yaml in ${p.folder} or a folder above. Name the folder with -C DIR.`,
  'archive-absent': p => `There is no ipr.yaml in ${p.folder}. Check the folder after -C.`,
  'archive-faulty': () => 'There is an error in ipr.yaml, so this command cannot go on. Look with: ipr check',
  'archive-newer': p =>
    `This archive has format ${p.found}; this version of ipr reads up to ${p.known}. Install a newer ipr.`,
  'archive-denied': p => `The archive in ${p.folder} cannot be read: no access.`,
  'unknown-command': p => `There is no command ${p.found}.${meant(p.instead)} All commands: ipr --help`,
  'unknown-option': p =>
    `There is no option ${p.found} with this command.${meant(p.instead)} Look with --help.`,
  'option-without-value': p => `A value belongs after ${p.found}.`,
  'missing-option': p => `This command needs the option ${p.option}.`,
  'missing-argument': p => `Something is missing after the command: ${p.found}. Look with --help.`,
  'excess-argument': () => 'There is too much after this command. Look with --help.',
  'bad-option': p => `The value ${p.found} does not fit ${p.option}. Expected: ${p.expected}.`,
  'bad-today': p => `${p.found} is no day. Write a day as 2026-03-12.`,
  'bad-format': p =>
    `There is no form ${p.found} with this command. Choose ${either(list(p.allowed), 'en')}.`,
  'bad-language': p => `There is no language ${p.found}. Choose nl or en.`,
  'needs-out': p => `The form ${p.format} is no text. Name a file with -o FILE.`,
  'out-absent-folder': p => `The folder of ${p.path} does not exist. Make that folder first.`,
  'out-denied': p => `${p.path} cannot be written to.`,
  'out-in-archive': p => `${p.path} lies in the archive. Choose a place outside it.`,
  'out-around-archive': p => `${p.path} holds the archive itself. Choose a folder for these papers alone.`,
  'no-public-folder': () =>
    'Name the folder of the site with --out DIR, or set public_repository in ipr.yaml.',
  'public-shares-history': () =>
    'The folder of the site shares history with the archive, so whoever has the site can read everything. Start in a new, empty folder.',
  'no-git': () => 'This archive has no history: there is no .git folder beside ipr.yaml.',
  'git-absent': () => 'The program git is not on this computer. Install git and try again.',
  'foreign-config': p =>
    `The settings of this archive hold something ipr does not trust: ${list(p.keys).join(', ')}. Remove it from .git/config.`,
  'unknown-revision': p => `The moment ${p.found} does not occur in the history.`,
  'write-in-past': () => 'With --at you look back; then ipr cannot write.',
  'no-fiscal-maximum': p =>
    `The fiscal maximum for ${p.year} is not known. Look the amount up and put it under fiscal_maxima in ipr.yaml.`,
  ...moneyRefusals,
  'unknown-rule': p => `There is no rule, norm or row ${p.found}.${meant(p.instead)}`,
  'unknown-norm': p => `There is no norm ${p.found}.${meant(p.instead)}`,
  'no-next-meeting': () =>
    'No next meeting of this kind is planned, and no norm says when it must be. Plan a meeting first: ipr meeting add DAY',
  'unknown-item': p => `Item ${p.found} is not on the agenda of ${p.meeting}.${meant(p.instead)}`,
  'item-below': p => `Item ${p.found} belongs to another item. Move that one.`,
  'bad-place': p => `${p.found} is no place on this agenda. Choose a number from 1 to ${p.last}.`,
  'meeting-proposed': p =>
    `The meeting ${p.meeting} is not in the archive yet. Record it first with: ipr agenda next --write`,
  ...accessRefusals,
  ...adviceRefusals,
  ...annualRefusals,
  ...evaluationRefusals,
  ...cooperationRefusals,
  ...eventRefusals,
  ...meetingRefusals,
  ...intakeRefusals,
  ...listRefusals,
  ...minutesRefusals,
  ...registerRefusals,
  ...organisationRefusals,
  ...everydayRefusals,
  ...sendingRefusals,
  ...societyRefusals,
  'unknown-id': p => `The id ${p.found} does not occur in the archive.${meant(p.instead)}`,
}
