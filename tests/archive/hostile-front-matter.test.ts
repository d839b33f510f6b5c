import { existsSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { load } from '../../src/archive/load.ts'
import { bodyOf } from '../../src/model/source.ts'
import { archiveOf, briefly, seen, temporary } from './hostile-archive.ts'

/** Front matter that runs code, hides facts or is only half there. */

const marks = globalThis as unknown as Record<string, unknown>

/** Code that leaves traces wherever it could, and a look at whether it did. */
const canary = () => {
  const file = join(temporary(), 'ran')
  const code = `(globalThis.iprRan = 1, process.env.IPR_RAN = '1', process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(file)}, 'x'), { name: 'Jan' })`
  return {
    code,
    ran: (): boolean => {
      const traces = [marks['iprRan'] !== undefined, process.env['IPR_RAN'] !== undefined, existsSync(file)]
      delete marks['iprRan']
      delete process.env['IPR_RAN']
      return traces.includes(true)
    },
  }
}

describe('a language behind the first line', () => {
  const languages = [
    'js',
    ' js',
    '\tjs',
    'JS',
    'javascript',
    'JavaScript',
    ' javascript ',
    'coffee',
    'json',
    'toml',
    'yaml',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__',
    'valueOf',
    '-',
    '\u00a0',
    '\u2028js',
    '\u0000js',
  ]
  test.each(languages)('---%j runs nothing and is no record', async language => {
    const { code, ran } = canary()
    const found = await seen({ 'members/jan.md': `---${language}\n${code}\n---\n` })
    expect(ran()).toBe(false)
    expect(found).toHaveLength(1)
    expect(['file-no-front-matter', 'file-control-character']).toContain(found[0]!.rule)
  })

  test('the canary does sing where front matter is read as it usually is', () => {
    for (const language of ['js', ' js', 'JS', 'javascript']) {
      const { code, ran } = canary()
      matter(`---${language}\n${code}\n---\n`)
      expect(ran()).toBe(true)
    }
  })

  test('a byte order mark or an empty line before it makes no difference', async () => {
    for (const start of ['\uFEFF', '\n', '\r\n', ' ', '\uFEFF\uFEFF', '#!/usr/bin/env node\n']) {
      const { code, ran } = canary()
      const [only] = await seen({ 'members/jan.md': `${start}---js\n${code}\n---\n` })
      expect(ran()).toBe(false)
      expect(only!.rule).toMatch(/^file-(no-front-matter|control-character)$/)
    }
  })

  test('a body that begins with front matter of its own is prose', async () => {
    const { code, ran } = canary()
    const body = `---js\n${code}\n---\n`
    const root = archiveOf({ 'members/jan.md': `---\nname: Jan de Vries\n---\n${body}` })
    const { model, faults } = await load(nodeFiles(root))
    expect(ran()).toBe(false)
    expect(faults).toEqual([])
    expect(bodyOf(model!.get('member', 'jan')!.source)).toBe(body)
  })

  test('a tag that makes a function makes nothing', async () => {
    const { code, ran } = canary()
    for (const tag of [
      '!!js/function',
      '!<tag:yaml.org,2002:js/function>',
      '!!js/undefined',
      '!!python/object/apply:os.system',
    ]) {
      const yaml = `name: ${tag} ${JSON.stringify(`function () { ${code} }`)}\n`
      expect(briefly(await seen({ 'members/jan.md': `---\n${yaml}---\n` }))).toEqual([
        'yaml-tag members/jan.md:2:7',
      ])
      expect(ran()).toBe(false)
    }
  })

  test('reading the same broken file twice finds the same', async () => {
    const contents = { 'members/jan.md': '---\nname: [\n---\n' }
    const once = await seen(contents)
    expect(once.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
    expect(await seen(contents)).toEqual(once)
  })
})

describe('where the front matter begins and ends', () => {
  const name = 'name: Jan de Vries'
  const whole: readonly (readonly [string, string, string])[] = [
    ['plain', `---\n${name}\n---\nTekst\n`, 'Tekst\n'],
    ['spaces behind the first line', `---   \n${name}\n---\nTekst\n`, 'Tekst\n'],
    ['spaces behind the last line', `---\n${name}\n--- \t\nTekst\n`, 'Tekst\n'],
    ['no body', `---\n${name}\n---\n`, ''],
    ['no final line end', `---\n${name}\n---`, ''],
    ['body without final line end', `---\n${name}\n---\nTekst`, 'Tekst'],
    ['CRLF', `---\r\n${name}\r\n---\r\nTekst\r\n`, 'Tekst\r\n'],
    ['CRLF in the front matter only', `---\r\n${name}\r\n---\r\nTekst\n`, 'Tekst\n'],
    ['byte order mark', `\uFEFF---\n${name}\n---\nTekst\n`, 'Tekst\n'],
    ['empty lines and comments', `---\n\n# x\n\n${name} # y\n\n---\n\nTekst\n`, '\nTekst\n'],
    ['a rule of hyphens in the body', `---\n${name}\n---\nA\n\n---\n\nB\n`, 'A\n\n---\n\nB\n'],
    ['hyphens inside a text', `---\nname: |-\n  Jan\n  ---\n  de Vries\n---\nTekst\n`, 'Tekst\n'],
    ['the end mark of YAML before the last line', `---\n${name}\n...\n---\nTekst\n`, 'Tekst\n'],
  ]
  test.each(whole)('whole: %s', async (_, text, body) => {
    const { model, faults } = await load(nodeFiles(archiveOf({ 'members/jan.md': text })))
    expect(faults).toEqual([])
    expect(bodyOf(model!.get('member', 'jan')!.source)).toBe(body)
  })

  const broken: readonly (readonly [string, string, string])[] = [
    ['nothing at all', '', 'file-no-front-matter members/jan.md'],
    ['no front matter', 'Tekst\n', 'file-no-front-matter members/jan.md:1:1'],
    ['facts without a fence', `${name}\n---\n`, 'file-no-front-matter members/jan.md:1:1'],
    ['a space before it', ` ---\n${name}\n---\n`, 'file-no-front-matter members/jan.md:1:1'],
    ['an empty line before it', `\n---\n${name}\n---\n`, 'file-no-front-matter members/jan.md:1:1'],
    ['four hyphens', `----\n${name}\n----\n`, 'file-no-front-matter members/jan.md:1:1'],
    ['facts on the first line', `--- ${name}\n---\n`, 'file-no-front-matter members/jan.md:1:1'],
    ['hyphens only', '---', 'file-no-front-matter members/jan.md:1:1'],
    ['never closed', `---\n${name}\nTekst\n`, 'file-unclosed-front-matter members/jan.md:1:1'],
    [
      'closed by four hyphens',
      `---\n${name}\n----\nTekst\n`,
      'file-unclosed-front-matter members/jan.md:1:1',
    ],
    [
      'closed by four, then by three',
      `---\n${name}\n----\n---\n`,
      'file-unclosed-front-matter members/jan.md:1:1',
    ],
    ['closed by dots', `---\n${name}\n...\nTekst\n`, 'file-unclosed-front-matter members/jan.md:1:1'],
    [
      'closed by an indented fence',
      `---\n${name}\n ---\nTekst\n`,
      'file-unclosed-front-matter members/jan.md:1:1',
    ],
    [
      'text behind the last fence',
      `---\n${name}\n--- Tekst\n`,
      'file-unclosed-front-matter members/jan.md:1:1',
    ],
    ['no line between', '---\n---\n', 'yaml-not-a-map members/jan.md:1:1'],
    ['only an empty line between', '---\n\n---\n', 'yaml-not-a-map members/jan.md:1:1'],
    ['only a comment between', '---\n# name: Jan\n---\n', 'yaml-not-a-map members/jan.md:1:1'],
    ['a list between', '---\n- a\n---\n', 'yaml-not-a-map members/jan.md:2:1'],
    [
      'dots and then more facts',
      `---\n${name}\n...\norigin: new\n---\n`,
      'yaml-several-documents members/jan.md:4:1',
    ],
  ]
  test.each(broken)('broken: %s', async (_, text, expected) => {
    expect(briefly(await seen({ 'members/jan.md': text }))).toEqual([expected])
  })
})

describe('bytes', () => {
  const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }
  const named = (value: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from('---\nname: '), value, Buffer.from('\n---\n')])

  const notUtf8: readonly (readonly [string, Uint8Array, string])[] = [
    ['Latin-1', named(Buffer.from('Andr\u00e9', 'latin1')), 'members/jan.md:2:11'],
    ['a character cut in half', named(Buffer.from([0x41, 0xe2, 0x82])), 'members/jan.md:2:8'],
    ['a half of a pair (CESU)', named(Buffer.from([0xed, 0xa0, 0x80])), 'members/jan.md:2:7'],
    ['a character written too long', named(Buffer.from([0xc0, 0xaf])), 'members/jan.md:2:7'],
    [
      'behind a real replacement character',
      named(Buffer.from([0xef, 0xbf, 0xbd, 0xff])),
      'members/jan.md:2:8',
    ],
    ['UTF-16', utf16('---\nname: Jan\n---\n', 'le'), 'members/jan.md'],
    ['UTF-16, the other way round', utf16('---\nname: Jan\n---\n', 'be'), 'members/jan.md'],
  ]
  test.each(notUtf8)('%s is no UTF-8', async (_, bytes, place) => {
    expect(briefly(await seen({ 'members/jan.md': bytes }))).toEqual([`file-not-utf8 ${place}`])
  })

  test('a replacement character that was really written is text', async () => {
    expect(await seen({ 'members/jan.md': '---\nname: Jan \uFFFD\n---\n' })).toEqual([])
  })

  const characters: readonly (readonly [string, string])[] = [
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u0007', 'U+0007'],
    ['\u007f', 'U+007F'],
    ['\u009b', 'U+009B'],
    ['\u200f', 'U+200F'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u061c', 'U+061C'],
    ['\uFEFF', 'U+FEFF'],
    ['\uFFFE', 'U+FFFE'],
    ['\r', 'U+000D'],
  ]
  test.each(characters)(
    '%j is found in the facts, in the body, and behind an escape',
    async (character, code) => {
      const expected = (place: string) => [{ rule: 'file-control-character', place, say: { detail: code } }]
      const inFacts = await seen({ 'members/jan.md': `---\nname: Jan${character}de\n---\n` })
      expect(inFacts).toMatchObject(expected('members/jan.md:2:10'))
      const inBody = await seen({ 'members/jan.md': `---\nname: Jan\n---\nTekst${character}\u0020` })
      expect(inBody).toMatchObject(expected('members/jan.md:4:6'))
      const written = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      const hidden = await seen({ 'members/jan.md': `---\nname: "Jan${written}de"\n---\n` })
      expect(hidden).toMatchObject(expected('members/jan.md:2:7'))
    },
  )

  test('half a character behind an escape is found', async () => {
    const [only] = await seen({ 'members/jan.md': '---\nname: "Jan \\ud800"\n---\n' })
    expect(only).toMatchObject({ rule: 'file-control-character', say: { detail: 'U+D800' } })
  })

  test('a whole character beyond the first plane, a tab and line ends are text', async () => {
    expect(await seen({ 'members/jan.md': '---\nname: "Jan 😀\\t\\n"\n---\nA\tB\r\n😀\n' })).toEqual([])
  })

  test('a file with line ends of an old Mac is one finding', async () => {
    const text = '---\rname: Jan\r---\rTekst\r'
    expect(briefly(await seen({ 'members/jan.md': text }))).toEqual([
      'file-control-character members/jan.md:1:4',
    ])
  })
})

describe('two versions in one file', () => {
  const versions = '<<<<<<< HEAD\nname: Jan\n=======\nname: Piet\n>>>>>>> main\n'
  const conflicts: readonly (readonly [string, string, string])[] = [
    ['in the facts', `---\n${versions}---\n`, 'members/jan.md:2:1'],
    ['around the whole file', versions.replace('name: Jan', '---\nname: Jan\n---'), 'members/jan.md:1:1'],
    ['in the body', `---\nname: Jan\n---\nTekst\n${versions}`, 'members/jan.md:5:1'],
    ['with CRLF', `---\n${versions}---\n`.replaceAll('\n', '\r\n'), 'members/jan.md:2:1'],
    ['with the version before both', `---\nname: Jan\n||||||| 1a2b3c\n---\n`, 'members/jan.md:3:1'],
    ['only the last mark is left', `---\nname: Jan\n>>>>>>> main\n---\n`, 'members/jan.md:3:1'],
  ]
  test.each(conflicts)('%s', async (_, text, place) => {
    expect(briefly(await seen({ 'members/jan.md': text }))).toEqual([`file-conflict-marker ${place}`])
  })

  test('in settings and in a YAML file', async () => {
    const found = await seen({ 'ipr.yaml': versions, 'plan/2026.yaml': versions })
    expect(briefly(found)).toEqual([
      'file-conflict-marker ipr.yaml:1:1',
      'file-conflict-marker plan/2026.yaml:1:1',
    ])
  })

  test('a heading that is underlined is prose', async () => {
    expect(await seen({ 'members/jan.md': '---\nname: Jan\n---\nTitel\n=======\n' })).toEqual([])
  })
})
