/** Pieces that the messages on advice share. */

/** A word or title of the archive between quotation marks. */
export const quoted = (text: string): string => `‘${text}’`

/** Numbers as text for a list: `1, 2 en 4` after `listed`. */
export const numbered = (numbers: readonly number[]): readonly string[] => numbers.map(String)

/** What can still be done about what the municipality did too late in an advice that needs nothing more. */
export const afterwards = {
  nl: 'U hoeft niets meer te doen. Bespreek met de verbindingsmedewerker hoe dit de volgende keer op tijd lukt.',
  en: 'There is nothing left to do. Discuss with the liaison how this can be in time next time.',
} as const
