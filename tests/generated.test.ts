import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchema } from '../schemas/json-schema.ts'
import { type Kind, type KindName, kinds } from '../schemas/kinds.ts'
import { nodeFiles } from '../src/adapters/node-files.ts'
import { load } from '../src/archive/load.ts'
import type { Entry } from '../src/model/model.ts'

/** Files that are made from the sources. After a change on purpose: `npm run generate`. */

const languages = ['nl', 'en'] as const
const folder = new URL('../schemas/json/', import.meta.url).pathname
const stale = 'schemas/json is not what the schemas say. Run: npm run generate'

const compiled = async (kind: Kind, lang: 'nl' | 'en' = 'nl'): Promise<ValidateFunction> => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(await jsonSchema(kind, lang))
}

type Visit = (node: object, at: string) => void

const walk = (node: unknown, visit: Visit, at = ''): void => {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) visit(node, at)
  for (const [key, inside] of Object.entries(node)) walk(inside, visit, `${at}/${key}`)
}

describe('the JSON Schemas', () => {
  for (const lang of languages) {
    it.each(kinds)(`of $name in ${lang} are those in schemas/json`, async kind => {
      const text = `${JSON.stringify(await jsonSchema(kind, lang), null, 2)}\n`
      await expect(text, stale).toMatchFileSnapshot(join(folder, lang, `${kind.name}.json`))
    })

    it(`are all there is in schemas/json/${lang}`, () => {
      expect(readdirSync(join(folder, lang)).sort()).toEqual(kinds.map(({ name }) => `${name}.json`).sort())
    })

    it.each(kinds)(`of $name are valid in ${lang}, and hold nothing but JSON Schema`, async kind => {
      await expect(compiled(kind, lang)).resolves.toBeTypeOf('function')
    })

    it.each(kinds)(`describe every key of $name in ${lang}`, async kind => {
      const silent: string[] = []
      walk(await jsonSchema(kind, lang), (node, at) => {
        const { properties } = node as { properties?: { [key: string]: { description?: string } } }
        for (const [key, { description }] of Object.entries(properties ?? {}))
          if (!description) silent.push(`${at}/${key}`)
      })
      expect(silent).toEqual([])
    })
  }

  it('differ between the languages in nothing but what they say', async () => {
    const mute = (node: unknown): unknown =>
      JSON.parse(
        JSON.stringify(node, (key, value) => (/^(\$id|title|description)$/.test(key) ? undefined : value)),
      )
    for (const kind of kinds)
      expect(mute(await jsonSchema(kind, 'en'))).toEqual(mute(await jsonSchema(kind, 'nl')))
  })
})

/** What an editor sees of a record: numbers and booleans as YAML's core schema has them. */
const natural = ({ source }: Entry): object =>
  parse(source.text.slice(source.yaml.start, source.yaml.end), { schema: 'core' }) ?? {}

const example = await load(nodeFiles(new URL('../example-archive', import.meta.url).pathname))
const recordsOf = (name: KindName): readonly Entry[] => example.model?.all(name) ?? []

describe('an editor with the JSON Schema', () => {
  it.each(kinds)(`accepts every $name of the example council`, async kind => {
    const valid = await compiled(kind)
    const refused = recordsOf(kind.name).flatMap(entry =>
      valid(natural(entry)) ? [] : [{ path: entry.path, errors: valid.errors }],
    )
    expect(refused).toEqual([])
  })

  it.each(kinds)(`refuses a wrong $name`, async kind => {
    const valid = await compiled(kind)
    const right = recordsOf(kind.name).map(natural)
    expect(valid({ ...right[0], colour: 'green' })).toBe(false)
    const { properties, required = [] } = (await jsonSchema(kind, 'nl')) as {
      properties: object
      required?: readonly string[]
    }
    for (const key of Object.keys(properties))
      expect(valid({ ...right[0], [key]: { colour: 'green' } }), key).toBe(false)
    for (const key of required) {
      const { [key]: _, ...without } = { ...(right[0] as { [key: string]: unknown }) }
      expect(valid(without), key).toBe(false)
    }
  })

  it.each([
    ['meeting', 'date: 2026-02-30', 'a day that does not exist'],
    ['meeting', 'date: 30-11-2026', 'a day written the other way round'],
    ['meeting', 'start: "25:00"', 'a time that does not exist'],
    ['meeting', 'room_arranged: ja', 'a word for true'],
    ['meeting', 'kind: party', 'a kind of meeting that nobody knows'],
    ['member', 'hours_per_month: twelve', 'a number in words'],
    ['money', 'hours: [{ week: 2026-01-05, hours: -1 }]', 'less than no hours'],
    ['advice', 'events: [{ event: sent }]', 'an event without its day'],
    ['advice', 'events: [{ event: decided, on: 2026-01-05 }]', 'a decision without its meeting'],
  ] as const)('refuses in %s `%s`: %s', async (name, wrong, _why) => {
    const valid = await compiled(kinds.find(kind => kind.name === name)!)
    const right = natural(recordsOf(name)[0]!)
    expect(valid(right)).toBe(true)
    expect(valid({ ...right, ...parse(wrong, { schema: 'core' }) })).toBe(false)
  })

  it('takes a number where the reader takes a text of digits', async () => {
    const valid = await compiled(kinds.find(({ name }) => name === 'agenda')!)
    const item = { id: 'opening', title: 2026, kind: 'note', minutes: 5, reason: 'fixed' }
    expect(valid({ frozen_on: '2026-01-05', items: [{ ...item, n: 1 }] }), JSON.stringify(valid.errors)).toBe(
      true,
    )
  })

  it('has seen records of nearly every kind', () => {
    expect(kinds.filter(({ name }) => recordsOf(name).length > 0).length).toBeGreaterThan(20)
  })
})
