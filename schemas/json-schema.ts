import * as z from 'zod'
import type { Kind } from './kinds.ts'
import type { Lang } from './vocabulary/vocabulary.ts'

/** A JSON Schema (2020-12), as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

type Node = { [keyword: string]: unknown }

/** What our schemas say with `meta`: see `scalars.ts` and `vocabulary.ts`. */
interface Meta {
  readonly nl?: string
  readonly en?: string
  readonly json?: JsonSchema
  readonly words?: { readonly [key: string]: readonly [nl: string, en: string] }
}

const phrases = {
  nl: { oneOf: 'Kies uit', where: 'Staat in', provisional: 'Voorlopig: deze opbouw kan nog veranderen.' },
  en: { oneOf: 'One of', where: 'Stands in', provisional: 'Provisional: this layout may still change.' },
} as const

const choices = (words: NonNullable<Meta['words']>, lang: Lang): string => {
  const said = Object.entries(words).map(([key, [nl, en]]) => {
    const word = lang === 'nl' ? nl : en
    return word === key ? key : `${key} (${word})`
  })
  return `${phrases[lang].oneOf}: ${said.join(', ')}.`
}

// Zod loses the default of a key whose text is transformed, and gives it for other keys: ask the schema itself.
const defaultOf = (schema: z.core.$ZodType): JsonSchema => {
  const { def } = schema._zod
  if (def.type !== 'default') return {}
  const { defaultValue } = def as z.core.$ZodDefaultDef
  return Array.isArray(defaultValue) ? {} : { default: defaultValue }
}

// The reader takes `n: 4` for a text, and an editor takes it for a number: a text that may be all digits may be both.
const digitsToo = (json: JsonSchema): JsonSchema => {
  const { type, format, pattern } = json
  const may = type === 'string' && format === undefined && new RegExp((pattern as string) ?? '').test('2026')
  return may ? { ...json, type: ['string', 'number'] } : json
}

const describe = (node: Node, schema: z.core.$ZodType, lang: Lang): void => {
  const { nl, en, json, words, description, default: known, ...keywords } = node
  const { [lang]: label } = { nl, en } as Meta
  const parts = [label, words && choices(words as NonNullable<Meta['words']>, lang)].filter(Boolean)
  const said = parts.length > 0 ? parts.join('. ') : description
  for (const keyword of Object.keys(node)) delete node[keyword]
  Object.assign(
    node,
    said ? { description: said } : {},
    keywords,
    json && digitsToo(json as JsonSchema),
    known === undefined || Array.isArray(known) ? {} : { default: known },
    defaultOf(schema),
  )
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * The JSON Schema of one kind of file, for editors and other programs: every key with its meaning in the given
 * language, and every value in its natural type (`count: 4`, not `"4"`). What holds between keys or between files
 * cannot be said in it; `ipr check` says that.
 */
export const jsonSchema = async (kind: Kind, lang: Lang): Promise<JsonSchema> => {
  const { $schema, ...rest } = z.toJSONSchema(await kind.schema(), {
    io: 'input',
    override: ({ zodSchema, jsonSchema: node }) => describe(node as Node, zodSchema, lang),
  })
  const { where, provisional } = phrases[lang]
  const path = kind.repository ? `${kind.repository}/${kind.path}` : kind.path
  return {
    $schema,
    $id: `urn:ipr:archive:1:${kind.name}:${lang}`,
    title: capital(kind.word[lang]),
    description: `${where} ${path}.${kind.provisional ? ` ${provisional}` : ''}`,
    ...rest,
  }
}
