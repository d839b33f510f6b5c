import type { Facts } from '../../model/facts.ts'

/** Full names of members in a text, with where each begins; reads members. */
export const namedIn = (
  { model }: Facts,
  text: string,
): readonly { readonly name: string; readonly offset: number }[] =>
  model.all('member').flatMap(({ data: { name } }) => {
    const found: { name: string; offset: number }[] = []
    for (let offset = text.indexOf(name); offset >= 0; offset = text.indexOf(name, offset + 1)) {
      // A letter on either side makes it another word: Jan Bos in Jan Bosma.
      const around = `${text[offset - 1] ?? ' '}${text[offset + name.length] ?? ' '}`
      if (!/\p{L}/u.test(around)) found.push({ name, offset })
    }
    return found
  })
