import type { ExplainWords } from '../nl/explain.ts'

export const explainWords: ExplainWords = {
  list: 'All rules',
  row: row => `What belongs to ${row}`,
  columns: ['Rule', 'Severity', 'What'],
  severity: 'Severity',
  source: 'Where it stands',
  why: 'Why',
  fix: 'What you can do',
  rows: 'Rows of the requirements',
}
