import type { Words } from '../words.ts'

/** Words of `ipr history`. */
export const historyWords = {
  title: (id: string) => `Geschiedenis van ${id}`,
  columns: ['Datum', 'Door', 'Wat', 'Bestand', 'Vastlegging'],
  status: { added: 'gemaakt', changed: 'gewijzigd', removed: 'verwijderd', renamed: 'hernoemd' },
  from: (path: string) => `was ${path}`,
  none: 'Van dit stuk is nog niets vastgelegd.',
}
export type HistoryWords = Words<typeof historyWords>
