import { listed } from '../format.ts'
import type { PlanWords } from '../nl/plan.ts'

export const planWords: PlanWords = {
  title: 'What changes',
  nothing: 'There is nothing to change.',
  dryRun: 'Dry run: nothing was changed.',
  status: { added: 'new', changed: 'changed', removed: 'gone' },
  binary: bytes => `no text, ${bytes} bytes`,
  moreLines: lines => `… and ${lines} more ${lines === 1 ? 'line' : 'lines'}`,
  done: (files, commit) =>
    `${files === 1 ? '1 file' : `${files} files`} written${commit === null ? '' : ` and committed (${commit.slice(0, 8)})`}.`,
  busy: (host, since) =>
    `Someone else is writing to this archive (${host}, since ${since}). Try again in a moment.`,
  busyUnknown: path => `Someone else is writing to this archive. If that is not so, remove ${path}.`,
  changed: paths =>
    `${listed(paths, 'en')} was changed meanwhile by someone else. Nothing was written. Give the command again.`,
  blocked:
    'An earlier command is unfinished and cannot be repaired now. Nothing was written. Look with: ipr check',
  damaged: path =>
    `${path} holds something that is not ours. Nothing was written. Remove that folder if you know you do not need it.`,
  fillFailed: path =>
    `The file ${path} could not be written. The folder is not fully up to date. Give the command again.`,
  storeFailed: (path, undone) =>
    `${path} could not be written: the disk is full or refuses. ${undone ? 'Everything was put back as it was.' : 'The next command repairs this.'}`,
  gitFailed: undone =>
    `Committing failed. ${undone ? 'Everything was put back as it was.' : 'The next command repairs this.'}`,
  repaired: {
    discarded: 'An earlier command had not begun to write; what was left of it has been cleared away.',
    finished: 'An earlier command that was broken off has now been finished.',
    undone: 'An earlier command that was broken off has now been undone.',
  },
  leftAlone: paths => `${listed(paths, 'en')} was changed meanwhile and was left as it is.`,
  readThrough: 'An earlier command was broken off. The next command that writes will repair it.',
}
