import { listed } from '../format.ts'
import type { DoctorWords } from '../nl/doctor.ts'

const place = (path: string): string => (path === '.' ? 'the archive' : `the folder ${path}`)

export const doctorWords: DoctorWords = {
  title: 'Is all well?',
  caption: 'What was looked at',
  columns: { what: 'What', state: 'State', act: 'What you can do' },
  state: { good: 'well', tip: 'could be better', bad: 'not well' },
  allWell: 'All is well.',
  program: 'The program ipr',
  programIs: (version, node) => `ipr ${version}, on Node ${node}`,
  git: 'The program git',
  gitMissing: 'Get git from git-scm.com. Without git you cannot save and share.',
  files: 'The files',
  faulty: n => `${n === 1 ? '1 file' : `${n} files`} cannot be read well. Look with: ipr check`,
  unfinished: 'An earlier command',
  unfinishedAct: 'An earlier command was broken off. The next command that writes repairs that by itself.',
  history: path => `Saving of ${place(path)}`,
  noHistory: 'This folder has no history: there is no folder .git in it.',
  unsaved: n => `${n === 1 ? '1 file is' : `${n} files are`} not saved yet. Save with: ipr save`,
  unknown: paths => `These files are none of the archive’s and are not saved: ${listed(paths, 'en')}.`,
  sharing: path => `Sharing of ${place(path)}`,
  noAddress: 'ipr.yaml gives no address under remotes. Then there is only one copy, on this computer.',
  strange: urls =>
    `An address is set that is not in ipr.yaml: ${listed(urls, 'en')}. Put it in if it is right; have it removed otherwise.`,
  leak: paths =>
    `These papers stand in a folder in which others look too: ${listed(paths, 'en')}. Move them.`,
  ignored: 'What must stay here',
  ignoredAct: lines => `.gitignore lacks ${listed(lines, 'en')}. Repair that with: ipr doctor --repair`,
  editor: 'Help for your editor',
  editorAct: 'The help in the folder .schemas is of another version. Renew it with: ipr doctor --repair',
  repair: 'Repairing the archive',
}
