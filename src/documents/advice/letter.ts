import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf, publicName } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { letterFrameWords as english } from '../../lang/en/advice-letter.ts'
import { longDay, sentence } from '../../lang/format.ts'
import { letterFrameWords as dutch, type LetterFrameWords } from '../../lang/nl/advice-letter.ts'
import type { Facts } from '../../model/facts.ts'
import { type Phrase, pairs, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const frameWordsOf = (lang: Lang): LetterFrameWords => (lang === 'nl' ? dutch : english)

export interface Letter {
  readonly subject: string
  readonly to: string
  readonly greeting: string
  readonly blocks: readonly Block[]
  readonly signer: 'chair' | 'supporter'
  /** True when it leaves the council: then a name needs consent. */
  readonly outside: boolean
  /** More lines above the letter, such as its annexes. */
  readonly lines?: readonly (readonly [string, string])[]
}

const signature = (facts: Facts, { signer, outside }: Letter, lang: Lang): readonly Block[] => {
  const words = frameWordsOf(lang)
  const [id] = idsInRole(facts, facts.today, signer)
  const name = id === undefined ? undefined : outside ? publicName(facts, id, facts.today) : nameOf(facts, id)
  const council = facts.model.council.data.council.name
  return [
    paragraph(words.closing),
    paragraph(`${words.behalf(council)},`),
    paragraph(name === undefined ? words.role[signer] : `${name}, ${words.role[signer]}`),
  ]
}

/** Who gets a letter of the council at the municipality: the name where it is known, and the role. */
export const recipient = (
  facts: Facts,
  role: 'liaison' | 'officer',
  id: string | undefined,
  lang: Lang,
): string => {
  const word = sentence(frameWordsOf(lang)[role])
  return id === undefined ? word : `${nameOf(facts, id)}, ${word.toLowerCase()}`
}

/** The College as the one who gets a letter. */
export const toCollege = ({ model }: Facts, lang: Lang): string =>
  sentence(frameWordsOf(lang).college(model.council.data.municipality.name))

/** A letter of today, with a head that says who writes to whom about what. */
export const letterDoc = (facts: Facts, letter: Letter, lang: Lang): Doc => {
  const words = frameWordsOf(lang)
  const head: readonly (readonly [string, Phrase])[] = [
    [words.from, facts.model.council.data.council.name],
    [words.to, letter.to],
    [words.date, longDay(facts.today, lang)],
    ...(letter.lines ?? []),
  ]
  return page(facts, letter.subject, lang, [
    pairs(head),
    paragraph(letter.greeting),
    ...letter.blocks,
    ...signature(facts, letter, lang),
  ])
}
