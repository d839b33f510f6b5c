/** Pieces that the messages on advice share. */

/** A word or title of the archive between quotation marks. */
export const quoted = (text: string): string => `‘${text}’`

/** Numbers as text for a list: `1, 2 en 4` after `listed`. */
export const numbered = (numbers: readonly number[]): readonly string[] => numbers.map(String)
