import type { Params } from '../../model/finding.ts'
import type { intakeRefusals as dutch } from '../nl/intake-refusals.ts'

export const intakeRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'in-absent': p => `The file ${p.path} does not exist. Check its name and folder.`,
  'in-denied': p => `The file ${p.path} cannot be read: no access.`,
  'in-special': p => `${p.path} is no ordinary file. Choose a file with a paper in it.`,
  'in-too-many': p =>
    `The folder ${p.path} holds more than ${p.most} files. Put fewer in it, or name one file.`,
  'intake-empty': () => 'The file is empty. Ask the sender to send it again.',
  'intake-too-large': () =>
    'The file is too large, or unpacks to far more than any paper of a council. ipr does not read it. Ask for a smaller version, up to 25 MB.',
  'intake-too-slow': () =>
    'Reading this file takes too long; ipr stopped. Ask the sender to save the paper anew.',
  'intake-broken': () => 'The file is damaged or incomplete. Ask the sender to send it again.',
  'intake-macros': () =>
    'This Word file holds macros: small programs. ipr does not accept it. Ask for a version without macros, as .docx.',
  'intake-not-word': () => 'This is a zip file, but no Word file. ipr reads .docx, .pdf, .eml and .txt.',
  'intake-old-word': () =>
    'This is an old Word file (.doc) or a file with a password. Save it as .docx, without a password.',
  'intake-password': () => 'This PDF has a password. Ask for a version without a password.',
  'intake-unknown': () => 'ipr does not read this kind of file. Use .docx, .pdf, .eml or .txt.',
}
