import { count, listed, longDay } from '../format.ts'
import type { PublicationWords } from '../nl/publication.ts'

/** What `ipr publish` says before and after it writes. */
export const publicationWords: PublicationWords = {
  title: name => `Public site of ${name}`,
  target: folder => `The site goes into the folder ${folder}.`,
  last: day => `The last publication was on ${longDay(day, 'en')}.`,
  first: 'This is the first publication.',
  same: n => (n === 1 ? '1 file stays as it is.' : `${n} files stay as they are.`),
  nothing: 'There is nothing new to publish.',
  state: {
    new: n => `New: ${count(n, 'en', 'file', 'files')}`,
    changed: n => `Changed: ${count(n, 'en', 'file', 'files')}`,
    gone: n => `Goes away: ${count(n, 'en', 'file', 'files')}`,
  },
  edited: paths =>
    `Somebody changed something in the folder itself: ${listed(paths, 'en')}. After publishing our text stands there again.`,
  blocked: 'Nothing is published now',
  faults: 'Faults in the archive',
  faultsText: 'As long as a file has a fault nothing becomes public. Mend these first.',
  leaks: 'Confidential',
  leaksText: 'This is confidential and would become public:',
  leak: {
    phrase: (found, from, path) => `‘${found} …’ comes from ${from} and stands in ${path}`,
    name: (found, from, path) => `the name ${found} (${from}) stands in ${path} without consent`,
    id: (found, from, path) => `the id ${found} of ${from} stands in ${path}`,
    file: (found, from, path) => `the file name ${found} (${from}) stands in ${path}`,
  },
  personal: 'Personal data',
  personalText:
    'This looks like personal data. Take it out, or sign an exception in ipr.yaml with the rule named behind it.',
  hit: (what, found, path, rule) => `${what}: ${found}, in ${path} (${rule})`,
  places: (path, more) =>
    more === 0 ? path : `${path} and ${more} other ${more === 1 ? 'place' : 'places'}`,
  allowed: 'Allowed by a signed exception',
  allowedHit: (what, path) => `${what}, in ${path}`,
  near: 'Please look at this again',
  nearHit: (found, path) => `‘${found}’ stands close to a name, in ${path}`,
  what: {
    bsn: 'citizen service number',
    iban: 'account number',
    email: 'e-mail address',
    phone: 'telephone number',
    address: 'address',
    'birth-date': 'date of birth',
    health: 'word on health or benefits',
    name: 'name without consent',
  },
  foreign: 'Files of somebody else',
  foreignText:
    'The folder holds a file of another kind in these places. It is not written over. Take it away or choose another folder.',
  originals: 'Originals that stay behind',
  originalsText:
    'These files were declared public, but ipr cannot read what they hold, so they stay behind. The text of the paper itself goes along.',
  original: (title, path) => `${title} (${path})`,
  missing: folders =>
    `Not in your copy: ${listed(folders, 'en')}. What they hold was not compared with the site. Let someone publish who has everything.`,
  once: 'Was public once',
  onceText:
    'The history of the public folder holds something that is confidential now. It cannot be recalled. Record what you did with: ipr incident add',
  onceFile: (path, what) => `${path}: ${what}`,
  before: 'Public no more, but in old versions',
  beforeText:
    'This was public before and is no more. It goes off the site, but stays in the history of the public folder and with whoever kept it.',
  beforeWhat: found => found,
  onceRecord: 'a file of the archive itself',
  how: folder => `To write this: ipr publish ${folder === null ? '' : `--out ${folder} `}--yes`,
  done: (n, folder) => `The site in ${folder} is up to date: ${count(n, 'en', 'file', 'files')}.`,
  say: 'Keep the list of what stands on the site',
  why: 'List of what is public',
}
