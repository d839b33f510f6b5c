import { listed } from '../format.ts'
import type { GuardWords } from '../nl/guard.ts'

/** What `ipr guard` says before something is committed or shared. */
export const guardWords: GuardWords = {
  title: 'Check before saving and sharing',
  clean: 'Nothing stands here that these people may not read.',
  held: 'This is held back',
  leak: (path, level, audience) => `${path} is ${level}. This folder is for: ${audience}.`,
  stray: path => `${path} belongs in a folder with its own access, not in this one.`,
  fix: 'Take these files out of what you commit, or put them in the right folder.',
  committed: commit =>
    `This stands in commit ${commit.slice(0, 8)} already. Share nothing before you asked for help: sharing makes it readable for others.`,
  strange: (url, folder) =>
    `The address ${url} is not listed for the folder ${folder} in ipr.yaml. Nothing is shared with it.`,
  unreadable: 'ipr.yaml has a fault, so it cannot be said who may read what, and it does not go ahead.',
  noHistory: folder => `The folder ${folder} has no history.`,
  install: 'Set up the check before saving and sharing',
  main: 'the archive itself',
  set: (folder, hooks) => `${folder}: set up (${listed(hooks, 'en')})`,
  same: folder => `${folder}: was set up already`,
  other: (folder, hook) =>
    `${folder}: there is another ${hook} already. It stays. Add a line with ipr guard to it yourself.`,
}
