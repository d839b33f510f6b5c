import type { Day } from '../model/day.ts'
import type { History } from '../model/facts.ts'
import type { Change } from '../ports.ts'

/** What git tells of a repository as the archive's history: paths as the archive has them. */
export const historyFrom = (changes: readonly Change[], folder = '.'): History => {
  const start = folder === '.' ? '' : `${folder}/`
  return changes.map(({ commit, path, from, ...change }) => ({
    ...change,
    path: start + path,
    ...(from === undefined ? {} : { from: start + from }),
    commit: commit.id,
    author: commit.author,
    day: commit.day as Day,
    subject: commit.subject,
  }))
}
