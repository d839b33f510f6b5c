import { type Level, levels } from '../../../schemas/vocabulary/people.ts'
import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import type { intakeRefusals as dutch } from '../nl/intake-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

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
  'import-needs-as': p =>
    `Say with --as what this is: request, response, advice, minutes or paper.${p.likely ? ` It looks like: ${p.likely}.` : ''}`,
  'import-which-advice': p =>
    `Say with --advice to which advice this belongs.${list(p.ids).length > 0 ? ` Expected is ${either(list(p.ids), 'en')}.` : ' The archive expects none.'}`,
  'import-which-meeting': p =>
    `Say with --meeting of which meeting these are the minutes.${list(p.ids).length > 0 ? ` Without minutes is ${either(list(p.ids), 'en')}.` : ' Every meeting that was held has minutes.'}`,
  'import-one-file': p => `Name one file. ${p.path} is a folder with no file or more than one.`,
  'import-no-text': () =>
    'This file holds no text; perhaps it is a scan. Keep the original only, with --without-text.',
  'import-long-text': () => 'The text is too long for a record. Keep the original only, with --without-text.',
  'import-text-there': p =>
    `${p.path} holds text already. Replace it with --replace, or keep the original only with --without-text.`,
  'import-advice-sent': p =>
    `The advice ${p.advice} was sent already; its text is fixed. Keep this file with it by --as paper.`,
  'import-minutes-closed': p =>
    `The minutes of ${p.meeting} are closed already. Reopen them first with: ipr minutes reopen ${p.meeting}`,
  'import-public': () =>
    'What comes in cannot be made public at once. Take the paper in first, and then record who releases it.',
  'import-level': p =>
    `Who has this folder sees all that is in it (${levels.word(p.audience as Level, 'en')}). A paper of level ‘${levels.word(p.level as Level, 'en')}’ belongs in another folder.`,
  'import-left': () => 'You stopped. Nothing was changed.',
  'reply-bad-value': p => `‘${p.found}’ does not fit here.`,
  'reply-unclear': p => `At ${list(p.keys).join(', ')} it cannot be seen what the answer is.`,
  'reply-cannot': p => `‘${p.answer}’ does not fit the question ‘${p.label}’.`,
  'reply-missing': p => `There is no answer to ‘${p.label}’.`,
  'reply-unknown-key': p =>
    `The question ${p.key} is not on this form, or no longer. This answer was not used.`,
  'reply-presence-wrong': p => `According to this reply the presence is not right: ${p.what}`,
  'reply-too-long': p =>
    `The answer to ‘${p.label}’ is too long: at most ${p.most} characters. Take in a long paper with: ipr import`,
  'reply-not-allowed': p => `${p.name} may not fill in this form.`,
  'reply-no-one': p => `‘${p.found}’ is not one person whom the archive knows.`,
  'form-unknown': p => `There is no form ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
  'form-needs': p => `This form also needs ${p.what}.`,
}
