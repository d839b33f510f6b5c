import type { JsonSchema } from '../../../../schemas/json-schema.ts'
import { block, DEFAULT_STYLE } from '../../../archive/edit-write.ts'
import type { Tree } from '../../../model/source.ts'
import { exampleOf, isRequired, keysOf } from './example.ts'

const WIDTH = 96

const wrapped = (text: string): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const commented = (text: string): string =>
  text
    .split('\n')
    .map(line => `# ${line}`.trimEnd())
    .join('\n')

const pair = (key: string, value: Tree): string => block({ [key]: value }, 0, DEFAULT_STYLE)

/** The words of a template. */
export interface TemplateWords {
  readonly optional: string
  readonly head: string
}

/**
 * The YAML of a new record: every key of its schema with its meaning. Keys with a value are set; the others stand
 * there as comments, with an example, to be taken up by removing the `#`.
 */
export const templateOf = (
  schema: JsonSchema,
  values: { readonly [key: string]: Tree },
  words: TemplateWords,
): string => {
  const parts = keysOf(schema).map(([key, inside]) => {
    const needed = isRequired(schema, key)
    const said = String(inside['description'] ?? key)
    const meaning = commented(wrapped(needed ? said : `${said} ${words.optional}`).join('\n'))
    const value = values[key]
    const text = value === undefined ? commented(pair(key, exampleOf(inside))) : pair(key, value)
    return `${meaning}\n${text}\n`
  })
  return `${commented(wrapped(words.head).join('\n'))}\n\n${parts.join('\n')}`
}
