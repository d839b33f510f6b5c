// East Asian Width W and F (Unicode 16, EastAsianWidth.txt), in blocks; emoji are wide by their own property.
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const joined = /\p{M}|\p{Emoji_Modifier}|[\u1160-\u11ff]/u
const simple = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027]*$/

const widthOf = (character: string): number => {
  if (character === '\ufe0f') return 1
  if (joined.test(character)) return 0
  return wide.test(character) && !/\p{Regional_Indicator}/u.test(character) ? 2 : 1
}

/** Number of terminal columns that text takes: wide characters take two, combining marks none. */
export const width = (text: string): number =>
  simple.test(text) ? text.length : [...text].reduce((sum, character) => sum + widthOf(character), 0)

/** Cuts a word into parts of at most `columns`; a base and its combining marks stay together. */
export const cut = (word: string, columns: number): readonly string[] => {
  const parts: string[] = []
  for (const cluster of word.match(/[^\p{M}\p{Emoji_Modifier}]?[\p{M}\p{Emoji_Modifier}]*/gu) ?? []) {
    const last = parts.at(-1)
    if (last !== undefined && width(last) + width(cluster) <= columns)
      parts[parts.length - 1] = last + cluster
    else if (cluster !== '') parts.push(cluster)
  }
  return parts
}
