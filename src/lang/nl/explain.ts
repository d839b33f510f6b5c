/** Words of `ipr explain`. */
export const explainWords = {
  list: 'Alle regels',
  row: (row: string) => `Wat hoort bij ${row}`,
  columns: ['Regel', 'Zwaarte', 'Wat'],
  severity: 'Zwaarte',
  source: 'Waar het staat',
  why: 'Waarom',
  fix: 'Wat u kunt doen',
  rows: 'Rijen van de eisen',
}
export type ExplainWords = typeof explainWords
