import * as z from 'zod'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Bilingual } from './command.ts'

/** The flag of an option: `noticeDays` is `--notice-days`. */
export const flagOf = (key: string): string =>
  `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

type Meta = Partial<Bilingual> & {
  readonly json?: { readonly type?: unknown }
  readonly words?: unknown
}

/** The schema of an option without what makes it optional or gives it a default. */
const bare = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { innerType } = (schema as z.ZodType)._zod.def as { innerType?: z.core.$ZodType }
  return innerType ? bare(innerType) : schema
}

const itemOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  (schema._zod.def as { element?: z.core.$ZodType }).element ?? schema

const metaOf = (schema: z.core.$ZodType): Meta => (z.globalRegistry.get(schema as z.ZodType) ?? {}) as Meta

/** What an option says of itself, by its schema. */
export interface OptionFacts {
  readonly about: string
  /** False for a flag that is there or not. */
  readonly takesValue: boolean
  /** It may be given more than once. */
  readonly isList: boolean
  /** The words that it can be, in the language of who types, where the option knows them. */
  readonly words: readonly string[] | undefined
}

/** Reads the schema of an option. */
export const optionFacts = (schema: z.core.$ZodType, lang: Lang): OptionFacts => {
  const inner = bare(schema)
  const { [lang]: about, json } = metaOf(inner)
  const { words } = metaOf(itemOf(inner))
  return {
    about: about ?? '',
    takesValue: json?.type !== 'boolean',
    isList: inner._zod.def.type === 'array',
    words: typeof words === 'function' ? words(lang) : undefined,
  }
}

/** True for an option that was not given: an absent value, or a list without items. */
export const isLeftOut = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)
