import type { JsonSchema } from '../../../../schemas/json-schema.ts'
import type { Tree } from '../../../model/source.ts'
import { isRequired, keysOf, valuesOf } from '../template/example.ts'

/** One field of a web form, in the language of the CMS. */
export type Field = { readonly [key: string]: Tree }

const WORD = /([a-z_]+) \(([^)]*)\)/g

// The words of a closed list stand in its description: `Kies uit: signalled (gesignaleerd), …`.
const wordsIn = (description: string): ReadonlyMap<string, string> =>
  new Map([...description.matchAll(WORD)].map(([, key = '', word = '']) => [key, word]))

const titleOf = (description: string): string => description.split('. ')[0]!

// A day; where a month or year would do for old papers, someone who proposes something now still gives a day.
const isDay = ({ format, pattern }: JsonSchema): boolean =>
  format === 'date' || String(pattern ?? '').startsWith('^((19|20)')

const widgetOf = (schema: JsonSchema, today: string): Field => {
  const values = valuesOf(schema)
  const said = String(schema['description'] ?? '')
  const types = [schema['type']].flat()
  if (values.length > 0) {
    const words = wordsIn(said)
    return {
      widget: 'select',
      options: values.map(value => ({ label: words.get(value) ?? value, value })),
    }
  }
  if (isDay(schema))
    return {
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      date_format: 'DD-MM-YYYY',
      time_format: 'false',
      default: today,
    }
  if (types.includes('boolean')) return { widget: 'boolean' }
  if (types.includes('array')) return { widget: 'list' }
  if (types.includes('integer')) return { widget: 'number', value_type: 'int' }
  return { widget: schema['pattern'] === undefined ? 'text' : 'string' }
}

/** A field that whoever fills the form in does not see: always the same. */
export const fixed = (name: string, value: Tree): Field => ({ name, widget: 'hidden', default: value })

/**
 * Fields for these keys of a kind, in this order, from its schema: a key that a record must have is asked for, and
 * the words of a closed list are those of the schema.
 */
export const fieldsOf = (schema: JsonSchema, keys: readonly string[], today: string): readonly Field[] => {
  const known = new Map(keysOf(schema))
  return keys.map(name => {
    const inside = known.get(name)
    if (!inside) throw new Error(`a form asks for ${name}, which its schema does not have`)
    return {
      name,
      label: titleOf(String(inside['description'] ?? name)),
      required: String(isRequired(schema, name)),
      ...widgetOf(inside, today),
    }
  })
}
