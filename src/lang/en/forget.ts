import { count, listed, longDay } from '../format.ts'
import type { ForgetWords } from '../nl/forget.ts'

/** Forgetting someone, and how long what is kept. */
export const forgetWords: ForgetWords = {
  title: name => `Forget ${name}`,
  lead: (name, role) =>
    `These are all places where ${name} stands. In the archive ‘${role}’ takes the place. Terms and roles stay: they belong to the history of the council.`,
  files: 'What changes in the archive',
  file: (path, what) => `${path}: ${what}`,
  own: 'own file; a file without name and data stays',
  moved: path => `gets another name: ${path}`,
  ids: n => count(n, 'en', 'reference', 'references'),
  texts: n => `name in ${count(n, 'en', 'line', 'lines')}`,
  body: 'name in the text',
  comment: 'name in a comment',
  frozen: 'The name stays here',
  frozenText:
    'These papers were sent, received or adopted as they are. Decide for yourself whether the name must go, and record that.',
  perhaps: 'Please look at these',
  perhapsText: 'A part of the name stands here. Perhaps it is about this person.',
  more: n => `and ${n} more`,
  published: 'What was public',
  publishedText:
    'These pages used data of this person. Publish again: ipr publish. Whoever kept them before still has them.',
  sent: 'What was sent',
  sentTo: n => `This person got ${count(n, 'en', 'paper', 'papers')}. Ask to delete them.`,
  sentWith: (paper, who) => `${paper} names this person and went to ${who}.`,
  history: 'Old versions',
  historyNone: 'This archive has no history. Think of backups.',
  historyText:
    'The archive keeps old versions. To take the name out of those too, the history must be rewritten. That is drastic: everyone must make a new copy afterwards. Get help and do exactly this:',
  steps: {
    tell: 'Agree with everyone that nobody works, and that all is shared.',
    copy: 'Make a new, full copy of the shared folder and work in that.',
    names: (name, role) => `Put this line in a file namen.txt: ${name}==>${role}`,
    run: command => `Give this command in that copy: ${command}`,
    folder: folder => `Do the same in the folder ${folder}, which has a history of its own.`,
    check: command => `See that nothing is found any more: ${command}`,
    push: 'Share the rewritten history (git push --force) with the addresses in ipr.yaml.',
    everyone: 'Let everyone delete the old copy and make a new one. Delete backups too.',
  },
  never: 'What cannot be recalled',
  neverList: [
    'Copies of people who had the archive, and backups that you do not keep.',
    'Papers and mails that were sent.',
    'Pages that others kept, such as search engines and web archives.',
  ],
  money: (years, until) =>
    `Payments are kept for ${years} years, until ${longDay(until, 'en')}. They will stand in the name of the role. Keep the name on paper with the receipts until then, if the law or the municipality asks for it.`,
  how: id => `To do this: ipr forget ${id} --yes`,
  say: name => `Forget ${name}`,
  why: { own: 'Take out data', other: 'Take out the name' },
  role: { member: 'a former member', person: 'someone' },
  id: { member: 'former-member', person: 'person' },
  name: { member: n => `Former member ${n}`, person: n => `Person ${n}` },
  retention: {
    title: 'Terms of keeping',
    lead: 'This overview shows what was kept longer than agreed. Nothing is ever deleted by itself.',
    columns: ['What', 'Term', 'Number', 'Oldest', 'Over its term'],
    years: n => `${n} years`,
    none: 'no norm',
    nothing: 'Nothing is over its term.',
    over: 'Over its term',
    line: (path, kept) => `${path} (kept until ${longDay(kept, 'en')})`,
    advice:
      'Decide for each: delete, keep longer, or hand over to the archive of the municipality. Is it a former member? Then use: ipr forget',
  },
  names: all => listed(all, 'en'),
}
