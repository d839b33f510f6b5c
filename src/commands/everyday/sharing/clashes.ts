import { type JsonSchema, jsonSchema } from '../../../../schemas/json-schema.ts'
import { kindNamed } from '../../../../schemas/kinds.ts'
import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { flow } from '../../../archive/edit-write.ts'
import type { Choice, Clash } from '../../../archive/merge/tree.ts'
import { place } from '../../../archive/places.ts'
import { shareWords as english } from '../../../lang/en/share.ts'
import { shareWords as dutch, type ShareWords } from '../../../lang/nl/share.ts'
import type { Pointer, Tree } from '../../../model/source.ts'
import type { Step } from '../../../ports.ts'
import { pairs, paragraph } from '../../../tree/build.ts'
import type { Block } from '../../../tree/tree.ts'
import { type Asker, choose } from '../ask.ts'

export const shareWordsOf = (lang: Lang): ShareWords => (lang === 'nl' ? dutch : english)

const inner = (schema: JsonSchema | undefined, step: string | number): JsonSchema | undefined => {
  if (schema === undefined) return undefined
  if (typeof step === 'number') return schema['items'] as JsonSchema | undefined
  return (schema['properties'] as { [key: string]: JsonSchema } | undefined)?.[step]
}

// The meaning of the keys on the way to a fact, as the schema gives it: `Gebeurtenissen 2, Datum`.
const keysOf = (at: Pointer, schema: JsonSchema): string => {
  let here: JsonSchema | undefined = schema
  const words: string[] = []
  for (const step of at) {
    here = inner(here, step)
    const said = here?.['description']
    if (typeof step === 'number') words[words.length - 1] = `${words.at(-1)} ${step + 1}`
    else words.push(typeof said === 'string' ? said.split('. ')[0]! : step)
  }
  return words.join(', ')
}

/** What a clash is about, in the words of the council. */
const aboutOf = async ({ path, at }: Clash, folders: readonly string[], lang: Lang): Promise<string> => {
  const placed = place(path, folders)
  if (!placed) return path
  const kind = kindNamed(placed.kind)
  const record = `${kind.word[lang]} ${placed.id === kind.name ? '' : placed.id}`.trim()
  const fact = at === null ? shareWordsOf(lang).clash.prose : keysOf(at, await jsonSchema(kind, lang))
  return `${record}: ${fact}`
}

const LONGEST = 400

const shownValue = (value: Tree | undefined, lang: Lang): string => {
  if (value === undefined) return shareWordsOf(lang).clash.none
  const text = typeof value === 'string' ? value.trim() : flow(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}

/** Every clash with both versions and the way out; numbers begin at `first`. */
export const clashBlocks = async (
  clashes: readonly Clash[],
  got: readonly Step[],
  given: { readonly first: number; readonly folders: readonly string[]; readonly lang: Lang },
): Promise<readonly Block[]> => {
  const { first, folders, lang } = given
  const words = shareWordsOf(lang).clash
  const by = words.by([...new Set(got.map(({ author }) => author))])
  const blocks: Block[] = []
  for (const [index, clash] of clashes.entries()) {
    blocks.push(
      pairs([
        [`${first + index}`, await aboutOf(clash, folders, lang)],
        [words.mine, shownValue(clash.mine, lang)],
        [words.theirs, `${shownValue(clash.theirs, lang)} (${by})`],
      ]),
      paragraph(words.how(first + index, clash.choices.includes('both'))),
    )
  }
  return blocks
}

/** Asks at the terminal which version of each fact stays. */
export const askChoices = async (
  asker: Asker,
  clashes: readonly Clash[],
  folders: readonly string[],
): Promise<readonly Choice[]> => {
  const words = shareWordsOf(asker.lang).clash
  const chosen: Choice[] = []
  for (const [index, clash] of clashes.entries()) {
    const about = await aboutOf(clash, folders, asker.lang)
    const options = clash.choices.map(choice => {
      if (choice === 'both') return [choice, words.choice.both] as const
      const value = shownValue(choice === 'mine' ? clash.mine : clash.theirs, asker.lang)
      return [choice, words.choice[choice](value)] as const
    })
    const question = `\n${words.ask(index + 1, clashes.length)}\n${about}`
    chosen.push(await choose<Choice>(asker, question, options))
  }
  return chosen
}
