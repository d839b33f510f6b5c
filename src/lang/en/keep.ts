import { listed } from '../format.ts'
import type { KeepWords } from '../nl/keep.ts'

const folder = (path: string): string => (path === '.' ? 'the archive' : `the folder ${path}`)

export const keepWords: KeepWords = {
  title: 'Saving',
  willSave: (path, subject) => `In ${folder(path)}: ${subject}.`,
  saved: subject => `Saved: ${subject}`,
  done: (path, subject) => `Saved${path === '.' ? '' : ` in ${folder(path)}`}: ${subject}.`,
  nothing: 'All was saved already.',
  ofDay: (word, day) => `${word} of ${day}`,
  others: n => (n === 1 ? '1 other file' : `${n} other files`),
  unknown: paths =>
    `Not saved, because the archive knows no such place: ${listed(paths, 'en')}. Put such a file in its place, or outside the archive.`,
  leak: (path, level, audience) =>
    `Not saved: ${path}. This paper is for ‘${level}’, but ‘${audience}’ can look in this folder too. Put it in a folder with its own access.`,
  strange: (path, urls) =>
    `${path === '.' ? 'The archive' : `The folder ${path}`} was not saved and not shared. An address is set that is not in ipr.yaml: ${listed(urls, 'en')}. Is it right? Then put it in ipr.yaml under remotes. Is it not? Have it removed.`,
  noHistory: path =>
    `${path === '.' ? 'This archive' : `The folder ${path}`} has no history: there is no folder .git in it. So there is nothing to save.`,
  errors: n =>
    `The archive holds ${n === 1 ? '1 error' : `${n} errors`}. They were saved too. Look with: ipr check`,
  undo: say => `Take back: ${say}`,
}
