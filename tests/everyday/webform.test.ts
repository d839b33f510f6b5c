import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../schemas/json-schema.ts'
import { kindNamed } from '../../schemas/kinds.ts'
import { fieldsOf } from '../../src/commands/everyday/webform/fields.ts'
import { consoleIn } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/** A form in a browser, made from the schemas. */

const say = consoleIn(exampleFolder)

describe('a field of the form', () => {
  it('asks for what its schema says, in Dutch', async () => {
    const schema = await jsonSchema(kindNamed('incoming'), 'nl')
    expect(fieldsOf(schema, ['kind', 'received', 'number'], '2026-11-24')).toMatchObject([
      {
        name: 'kind',
        required: 'true',
        widget: 'select',
        options: expect.arrayContaining([{ label: 'adviesaanvraag', value: 'request' }]),
      },
      { name: 'received', widget: 'datetime', default: '2026-11-24' },
      { name: 'number', required: 'false', widget: 'text' },
    ])
    expect(() => fieldsOf(schema, ['geheim'], '2026-11-24')).toThrow('geheim')
  })
})

describe('ipr webformulier', () => {
  it('tells where its files go, and that it only makes new records', async () => {
    const { out } = await say('webformulier --host gitea --repo raad/archief --url https://git.raad.example')
    expect(out).toContain('Het formulier maakt alleen nieuwe stukken.')
    expect(out).toContain('https://git.raad.example/api/v1')
  })

  it.each([
    ['--host github --repo raad', 'raad is geen opslagplaats.'],
    [
      '--host gitea --repo raad/archief --url http://x.example',
      'http://x.example is geen adres van een server.',
    ],
    ['--host bitbucket --repo raad/archief', 'De waarde bitbucket past niet bij --host.'],
  ])('refuses %s', async (line, sentence) => {
    const { err, exit } = await say(`webformulier ${line}`)
    expect([exit, err]).toEqual([2, expect.stringContaining(sentence)])
  })
})
