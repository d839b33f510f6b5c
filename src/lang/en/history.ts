import type { HistoryWords } from '../nl/history.ts'

export const historyWords: HistoryWords = {
  title: id => `History of ${id}`,
  columns: ['Date', 'By', 'What', 'File', 'Commit'],
  status: { added: 'made', changed: 'changed', removed: 'removed', renamed: 'renamed' },
  from: path => `was ${path}`,
  none: 'Nothing of this record has been committed yet.',
}
