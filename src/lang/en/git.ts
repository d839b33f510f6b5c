import type { GitWords } from '../nl/git.ts'

const FINISH = 'First finish or abandon that, in the program you began it with.'
const FRESH_COPY = 'Fetch a complete copy of the archive and work there.'

export const gitWords: GitWords = {
  'no-git': 'The program git is not on this computer. Install git and try again.',
  linked: `The history of this archive, or part of it, does not stand in the archive's own folder. ${FRESH_COPY}`,
  'foreign-config':
    '.git/config holds settings that ipr does not know. Such settings can start a program. Remove them, or fetch the archive anew.',
  bare: `This folder holds only the history of the archive, not the files. ${FRESH_COPY}`,
  damaged: 'The history of this archive is damaged. Put back a backup, or fetch the archive anew.',
  merge: `Two versions of this archive are being merged. ${FINISH}`,
  rebase: `Commits of this archive are being rebased. ${FINISH}`,
  'cherry-pick': `An earlier commit of this archive is being picked or reverted. ${FINISH}`,
  conflict:
    'One or more files hold two versions at once. Choose in each file what is to stay, and commit that choice.',
  detached:
    'You work from an old commit: what you commit here will be lost later. First go back to the latest state of the archive.',
  shallow: `This copy of the archive lacks the older history. ${FRESH_COPY}`,
  'no-identity':
    'Your name and e-mail address are not known on this computer yet. Give them with: git config --global user.name "FIRST LAST", and then: git config --global user.email ADDRESS',
  'index-lock':
    'Another program is busy with this archive. Close that program and try again in a minute. If there is no other program, remove the file .git/index.lock.',
  'nothing-to-commit': 'Nothing has changed, so nothing was committed.',
  'bad-path':
    'One of the files does not belong to this archive, so nothing was committed. It is a link, a folder, or lies in a folder with access of its own.',
  'too-slow':
    'The program git gave no answer and was stopped. Try again. If the archive is on a network drive, check the connection.',
  failed: 'The program git could not do this. Give the same command with --verbose to see what git says.',
}
