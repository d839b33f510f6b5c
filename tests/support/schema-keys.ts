import { type JsonSchema, jsonSchema } from '../../schemas/json-schema.ts'
import { kinds } from '../../schemas/kinds.ts'

const keysIn = (schema: JsonSchema, path: string): readonly string[] => {
  const {
    properties = {},
    items,
    anyOf = [],
    oneOf = [],
  } = schema as {
    properties?: { readonly [key: string]: JsonSchema }
    items?: JsonSchema
    anyOf?: readonly JsonSchema[]
    oneOf?: readonly JsonSchema[]
  }
  return [
    ...Object.entries(properties).flatMap(([key, inside]) => [
      `${path}.${key}`,
      ...keysIn(inside, `${path}.${key}`),
    ]),
    ...(items ? keysIn(items, `${path}.*`) : []),
    ...[...anyOf, ...oneOf].flatMap(option => keysIn(option, path)),
  ]
}

/** Every key that a file of the archive may have, such as `member.terms.*.from`, as its schema says. */
export const schemaKeys = async (): Promise<ReadonlySet<string>> => {
  const keys = await Promise.all(kinds.map(async kind => keysIn(await jsonSchema(kind, 'nl'), kind.name)))
  return new Set(keys.flat())
}
