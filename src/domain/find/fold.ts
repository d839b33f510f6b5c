/** Text in which capitals and accents make no difference, and where each unit of it stood in the text itself. */
export interface Folded {
  readonly text: string
  /** Position in the original of each UTF-16 unit of `text`, and the original's length at the end. */
  readonly at: readonly number[]
}

const LETTERS: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ĳ: 'ij',
}

const folding = (character: string): string =>
  character
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđıĳ]/g, letter => LETTERS[letter]!)
    .replace(/[‘’]/g, "'")

export const fold = (original: string): Folded => {
  let text = ''
  const at: number[] = []
  let index = 0
  for (const character of original) {
    const folded = folding(character)
    for (let unit = 0; unit < folded.length; unit++) at.push(index)
    text += folded
    index += character.length
  }
  return { text, at: [...at, original.length] }
}

/** The words that are looked for: folded, without marks around them, of two characters or more, each once. */
export const needles = (said: readonly string[]): readonly string[] => [
  ...new Set(
    said
      .flatMap(part => fold(part).text.split(/\s+/))
      .map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter(word => word.length > 1),
  ),
]
