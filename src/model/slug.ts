const SPECIAL: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ĳ: 'ij',
}

const LONGEST = 60

/** A lower-case ASCII slug of a text, cut at a word: `Coöperatie en zorg` gives `cooperatie-en-zorg`. */
export const slug = (text: string): string => {
  const folded = text
    .toLowerCase()
    .replace(/[ßæœøđłĳ]/g, letter => SPECIAL[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (folded.length <= LONGEST) return folded
  return folded.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
}

/** The first of `base`, `base-2`, `base-3` … that is not taken; ids are never reused. */
export const freeId = (base: string, taken: (id: string) => boolean): string => {
  if (!taken(base)) return base
  for (let n = 2; ; n++) if (!taken(`${base}-${n}`)) return `${base}-${n}`
}
