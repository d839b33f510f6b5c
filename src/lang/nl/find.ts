import { listed } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of `ipr find`. */
export const findWords = {
  title: (words: readonly string[]) => `Gevonden: ${listed(words, 'nl')}`,
  none: (words: readonly string[]) =>
    words.length === 1
      ? `Dit woord komt niet voor in besluiten, adviezen, acties, ingekomen stukken en verslagen: ${words[0]}.`
      : `Geen besluit, advies, actie, ingekomen stuk of verslag bevat al deze woorden: ${listed(words, 'nl')}.`,
  kind: {
    decision: 'Besluiten',
    advice: 'Adviezen',
    action: 'Acties',
    incoming: 'Ingekomen stukken',
    minutes: 'Verslagen',
  },
  more: (n: number) => `En nog ${n}. Alles ziet u met --all.`,
}
export type FindWords = Words<typeof findWords>
