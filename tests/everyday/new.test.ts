import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../schemas/json-schema.ts'
import { kinds } from '../../schemas/kinds.ts'
import { parseYaml } from '../../src/archive/yaml.ts'
import { templateOf } from '../../src/commands/everyday/template/template.ts'
import { consoleIn } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/** A new record of any kind: what may stand in it stands there, and is right as soon as its mark goes. */

const words = { optional: '(mag weg)', head: 'Nieuw.' }
// A line that is a key or belongs to one, as it stands behind its mark; words are no such line.
const KEY = /^# ((?: {2,}|)(?:- |)[a-z_]+:(?: .*|)|(?: {2,})- .*)$/

const uncommented = (template: string): string =>
  template
    .split('\n')
    .map(line => KEY.exec(line)?.[1] ?? line)
    .join('\n')

const made = kinds.filter(({ name }) => name !== 'council')

describe('the template', () => {
  it.each(made)('of $name holds every key, with an example that the reader takes', async kind => {
    const schema = await jsonSchema(kind, 'nl')
    const { tree, faults } = parseYaml(uncommented(templateOf(schema, {}, words)))
    expect(faults).toEqual([])
    expect(Object.keys(tree ?? {})).toEqual(Object.keys(schema['properties'] as object))
    const read = (await kind.schema()).safeParse(tree)
    const issues = read.success
      ? []
      : read.error.issues.map(issue => [issue.path.join('.'), issue.code, issue.message])
    expect(issues).toEqual([])
  })
})

describe('ipr nieuw', () => {
  const inExample = async (use: (say: ReturnType<typeof consoleIn>, folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'ipr-nieuw-'))
    try {
      cpSync(exampleFolder, folder, { recursive: true })
      await use(consoleIn(folder), folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  it('asks what it cannot do without, again when the answer does not fit, and writes a record that is read', async () => {
    await inExample(async (say, folder) => {
      const { err, exit } = await say('nieuw ingekomen-stuk', [
        'Brief: parkeren',
        '4',
        '2026-02-30',
        '2026-11-24',
        'Dorpsraad',
        '',
      ])
      expect(exit, err).toBe(0)
      expect(err).toContain('‘2026-02-30’ past hier niet. Typ het opnieuw.')
      const path = 'incoming/2026-11-24-brief-parkeren.md'
      expect(readFileSync(join(folder, path), 'utf8')).toContain('title: "Brief: parkeren"')
      expect((await say('post')).out).toContain('Brief: parkeren')
    })
  })

  it('takes everything from options when nobody can be asked', async () => {
    await inExample(async (say, folder) => {
      await say('nieuw lid --set "name=Jo de Wit"')
      expect(readFileSync(join(folder, 'members/jo-de-wit.md'), 'utf8')).toMatch(/\nname: "Jo de Wit"\n/)
      await say('nieuw advies --set "title=De bus" --set kind=unsolicited')
      const { findings } = JSON.parse((await say('controleer --format json')).out).data
      expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
    })
  })

  it.each([
    ['nieuw aktie', 'De soort aktie is er niet. Bedoelt u actie?'],
    ['nieuw actie', 'Er ontbreekt nog what.'],
    ['nieuw actie --set wat=x', 'wat hoort niet bij dit soort stuk. Bedoelt u what?'],
    [
      'nieuw incoming --set title=a --set kind=brief --set received=2026-11-24 --set from=b',
      'De waarde van kind kan niet.',
    ],
    ['nieuw lid --set "name=Els Brandsma" --id els-brandsma', 'members/els-brandsma.md is er al.'],
    ['nieuw verslag --set drafted_on=2026-11-24', 'Bij deze opdracht hoort de optie --id.'],
  ])('refuses %s', async (line, sentence) => {
    const { err, exit } = await consoleIn(exampleFolder)(line)
    expect([exit, err]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('shows a template in the language of the archive', async () => {
    const { out } = await consoleIn(exampleFolder)('nieuw actie --template --format yaml')
    expect(out).toMatchSnapshot()
  })
})
