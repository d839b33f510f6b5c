import { newWords as dutch, type NewWords } from '../nl/new.ts'

export const newWords: NewWords = {
  optional: '(may be left out)',
  head: kind =>
    `A new record: ${kind}. Behind each # stands a meaning or an example. Remove the # of what you want to use.`,
  template: kind => `Template: ${kind}`,
  made: (kind, id) => `New: ${kind} ${id}`,
  id: 'Under which id?',
  noId: found => `‘${found}’ cannot be an id. Use small letters, digits and hyphens.`,
  notAccepted: found => `‘${found}’ does not fit here. Type it again.`,
  choice: dutch.choice,
}
