import type { History, HistoryChange } from '../../model/facts.ts'

/**
 * Every change of some files, newest first, with their former names followed back: a file that was renamed
 * keeps its past. `prefixes` are paths, or folders ending in `/`.
 */
export const historyOf = (history: History, prefixes: readonly string[]): History => {
  const paths = new Set<string>()
  const concerns = ({ path }: HistoryChange): boolean =>
    paths.has(path) ||
    prefixes.some(prefix => (prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix))
  const found: HistoryChange[] = []
  for (const change of history) {
    if (!concerns(change)) continue
    found.push(change)
    if (change.from !== undefined) paths.add(change.from)
  }
  return found
}
