import * as z from 'zod'
import { type JsonSchema, jsonSchema } from '../../../schemas/json-schema.ts'
import { type Kind, kinds } from '../../../schemas/kinds.ts'
import { folder, id, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { parseYaml } from '../../archive/yaml.ts'
import { page } from '../../documents/page.ts'
import { closest } from '../../model/closest.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import type { Tree } from '../../model/source.ts'
import { verbatim } from '../../tree/build.ts'
import { command, type Given, type Outcome } from '../command.ts'
import { planOn } from '../planned.ts'
import { type Asker, asked, choose, Stopped } from './ask.ts'
import { isRequired, keysOf, valuesOf } from './template/example.ts'
import { pathOf, proposedId } from './template/ids.ts'
import { templateOf } from './template/template.ts'
import { newWordsOf } from './template/words.ts'

const options = z.object({
  id: optional(id, 'kenmerk; zonder deze optie maakt ipr er een', 'id; without it one is made'),
  set: list(
    text,
    'een gegeven, zoals title=Brief; vaker te geven',
    'a value, such as title=Letter; repeat it',
  ),
  folder: optional(folder, 'map met eigen toegang, zoals cc', 'folder with its own access, such as cc'),
  template: optional(yesNo, 'toon alleen het sjabloon', 'show the template only'),
})
type Options = z.output<typeof options>
type Values = { readonly [key: string]: string }

const kindSaid = (said: string): Kind => {
  const name = slug(said)
  const found = kinds.find(kind => [kind.name, slug(kind.word.nl), slug(kind.word.en)].includes(name))
  if (found && found.name !== 'council') return found
  const all = kinds.flatMap(({ name: own, word }) => [own, slug(word.nl)])
  throw new Refusal('unknown-kind', { found: said, instead: closest(name, all) ?? null })
}

const valuesSaid = (given: readonly string[], schema: JsonSchema): Values => {
  const known = keysOf(schema).map(([key]) => key)
  return Object.fromEntries(
    given.map(said => {
      const at = said.indexOf('=')
      const key = said.slice(0, Math.max(at, 0))
      if (!known.includes(key))
        throw new Refusal('unknown-key', { found: at < 0 ? said : key, instead: closest(key, known) ?? null })
      return [key, said.slice(at + 1)]
    }),
  )
}

type Shape = { readonly [key: string]: z.ZodType }

const shapeOf = async (kind: Kind): Promise<Shape> =>
  ((await kind.schema()) as unknown as z.ZodObject).shape as Shape

const askValue = (asker: Asker, shape: Shape, key: string, schema: JsonSchema): Promise<string> => {
  const said = String(schema['description'] ?? key)
  const values = valuesOf(schema)
  const words = newWordsOf(asker.lang)
  if (values.length > 0)
    return choose(
      asker,
      said.split('. ')[0]!,
      values.map(value => [value, words.choice(said, value)] as const),
    )
  return asked(asker, said, answer =>
    shape[key]!.safeParse(answer).success ? { value: answer } : { complaint: words.notAccepted(answer) },
  )
}

const missingIn = (schema: JsonSchema, values: Values): readonly string[] =>
  keysOf(schema)
    .map(([key]) => key)
    .filter(key => isRequired(schema, key) && values[key] === undefined)

const completed = async (
  { ask, lang, options: said }: Given<Options>,
  kind: Kind,
  schema: JsonSchema,
): Promise<Values> => {
  const values: { [key: string]: string } = { ...valuesSaid(said.set, schema) }
  const missing = missingIn(schema, values)
  if (missing.length > 0 && !ask) throw new Refusal('new-missing', { keys: missing, kind: kind.name })
  const shape = await shapeOf(kind)
  for (const key of missing) {
    const [, inside] = keysOf(schema).find(([name]) => name === key)!
    values[key] = await askValue({ ask: ask!, lang }, shape, key, inside)
  }
  return values
}

const idFor = async (
  { facts, ask, lang, options: said }: Given<Options>,
  kind: Kind,
  values: Values,
): Promise<string> => {
  if (said.id !== undefined) return said.id
  const proposed = proposedId(facts, kind.name, values)
  if (!ask || said.set.length > 0) {
    if (proposed === null) throw new Refusal('missing-option', { option: '--id' })
    return proposed
  }
  const words = newWordsOf(lang)
  return asked(
    { ask, lang },
    words.id,
    answer =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer) ? { value: answer } : { complaint: words.noId(answer) },
    proposed ?? '',
  )
}

const written = (kind: Kind, yaml: string): string =>
  kind.path.endsWith('.md') ? `---\n${yaml}---\n\n` : yaml

// A record holds at least one key; one that may all be left out begins with an empty list.
const begun = (schema: JsonSchema, values: Values): { readonly [key: string]: Tree } => {
  if (Object.keys(values).length > 0) return values
  const list = keysOf(schema).find(([, inside]) => inside['type'] === 'array')
  return list ? { [list[0]]: [] } : values
}

const refuseInvalid = async (kind: Kind, yaml: string): Promise<void> => {
  const { tree } = parseYaml(yaml)
  const checked = (await kind.schema()).safeParse(tree ?? {})
  if (checked.success) return
  const key = checked.error.issues[0]?.path.join('.') ?? ''
  throw new Refusal('new-invalid', { key })
}

const make = async (given: Given<Options>): Promise<Outcome> => {
  const { facts, lang, args, options: said, desk } = given
  const kind = kindSaid(args[0] ?? '')
  const language: Lang = facts.model.council.data.language
  const schema = await jsonSchema(kind, language)
  const own = newWordsOf(language)
  const words = { optional: own.optional, head: own.head(kind.word[language]) }
  if (said.template === true) {
    const yaml = templateOf(schema, valuesSaid(said.set, schema), words)
    const content = written(kind, yaml)
    return {
      doc: page(facts, newWordsOf(lang).template(kind.word[lang]), lang, [verbatim(content)]),
      data: { kind: kind.name, template: content },
      texts: { yaml: () => content },
    }
  }
  const values = await completed(given, kind, schema)
  const name = await idFor(given, kind, values)
  const path = pathOf(kind, name, said.folder)
  if (facts.model.known(kind.name, name) || desk.read(path) !== null)
    throw new Refusal('new-exists', { path })
  const yaml = templateOf(schema, begun(schema, values), words)
  await refuseInvalid(kind, yaml)
  const say = newWordsOf(lang).made(kind.word[lang], name)
  return {
    doc: page(facts, say, lang, []),
    data: { kind: kind.name, id: name, path, ...values },
    quiet: true,
    plan: planOn(facts, {
      say,
      message: `${kind.name}: new`,
      drafts: [{ path, before: null, after: written(kind, yaml), why: say }],
    }),
  }
}

/** Makes a record of any kind, with the meaning of every key in it; asks what it cannot do without. */
export const newRecord = command({
  options,
  args: [
    {
      name: { nl: 'SOORT', en: 'KIND' },
      about: {
        nl: 'soort stuk, zoals lid, actie, overleg of advice',
        en: 'kind of record, such as member, action, meeting or advice',
      },
      required: true,
    },
  ],
  formats: ['yaml'],
  reads: 'all',
  archive: 'whole',
  run: async (given): Promise<Outcome> => {
    try {
      return await make(given)
    } catch (error) {
      if (error instanceof Stopped) throw new Refusal('stopped')
      throw error
    }
  },
})
