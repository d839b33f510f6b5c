import { count, listed, longDay } from '../format.ts'
import type { AccessWords } from '../nl/access.ts'

/** Who may see what, and what to do when someone leaves. */
export const accessWords: AccessWords = {
  title: 'Who may see what',
  folders: 'Folders with their own access',
  columns: ['Folder', 'For whom', 'Kept by', 'In your copy'],
  main: 'the archive itself',
  here: 'yes',
  absent: 'no',
  nobody: 'nobody named',
  holders: folder => `Who may have ${folder}`,
  none: 'nobody',
  remotes: urls => `It may be shared with: ${urls}.`,
  noRemotes: 'No address to share with is named.',
  strange: (folder, urls) =>
    `The ${folder === '.' ? 'main repository' : `repository ${folder}`} is set to share with an address that ipr.yaml does not list: ${listed(urls, 'en')}. Remove it, or list it in ipr.yaml with this repository, under ‘remotes’.`,
  unguarded: folders =>
    `The check before saving and sharing is not set up yet in: ${listed(folders, 'en')}. Do so with: ipr guard install`,
  notice:
    'Whoever has a folder can read all of it, old versions too. Give and withdraw access in the place where the folder is shared.',
  still: 'Access not withdrawn yet',
  stillText: names => `These former members may still have access: ${names}.`,
  unsigned: 'No confidentiality statement yet',
  unsignedText: names => `No statement is noted of: ${names}.`,
  person: {
    title: name => `Access of ${name}`,
    may: 'May see',
    nothing: 'only what is public',
    folders: 'Folders',
    noFolders: 'none',
    statement: 'Confidentiality',
    signed: day => `declared on ${longDay(day, 'en')}`,
    unsigned: 'not noted',
    keeps: 'Keeps',
  },
  leaving: {
    title: 'When this person leaves',
    done: day => `Access was withdrawn on ${longDay(day, 'en')}.`,
    left: day => `Last day as member: ${longDay(day, 'en')}.`,
    folder: (folder, remotes) =>
      remotes === '' ? `Withdraw access to ${folder}.` : `Withdraw access to ${folder}, at ${remotes}.`,
    keeps: folder => `Give ${folder} another keeper: under repositories in ipr.yaml.`,
    distribution: group => `Take this person off the distribution of workgroup ${group}.`,
    group: group => `Note the last day in workgroup ${group}.`,
    role: role => `Note the last day as ${role}.`,
    actions: (n, id) =>
      `Hand over ${count(n, 'en', 'open action', 'open actions')}. Look with: ipr actions --owner ${id}`,
    papers: n =>
      `Ask to delete or return the papers. In a year ${count(n, 'en', 'paper', 'papers')} went to this person.`,
    copy: 'Ask to delete the copy of the archive, also on an old computer or telephone.',
    shared: 'Change shared passwords, and take this person out of groups for mail and messages.',
    promise: 'Say that confidentiality goes on, also afterwards.',
    record: id => `All done? Note it with: ipr access end ${id}`,
    later: 'On leaving, first note the end of the membership: under ‘end’ in the file of this member.',
  },
  kinds: {
    title: 'Who may see what, by kind of file',
    lead: 'Without a level of its own the usual one holds. It may be widened to the widest only, and papers of the municipality after a release.',
    columns: ['Kind', 'Usual', 'At most', 'Number', 'With own level'],
    same: 'the same',
  },
  plan: name => `Record that the access of ${name} was withdrawn`,
}
