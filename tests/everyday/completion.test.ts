import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { choicesOf, scripts } from '../../src/commands/everyday/reference/completion.ts'
import { linesOf } from '../../src/commands/everyday/reference/line.ts'
import { commandTable } from '../../src/commands/index.ts'
import { consoleIn } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/** What a shell offers behind what was typed. */

const script = async (shell: string): Promise<string> =>
  scripts[shell]!(choicesOf(await linesOf(commandTable, 'nl')))

const offered = (bash: string, ...words: readonly string[]): readonly string[] =>
  execFileSync(
    'bash',
    [
      '-c',
      `${bash}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ipr; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'ipr',
      'ipr',
      ...words,
    ],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter(Boolean)

describe('completing in bash', () => {
  it('offers commands in both languages, their second words, and their options', async () => {
    const bash = await script('bash')
    expect(offered(bash, 'agend')).toEqual(['agenda'])
    expect(offered(bash, '')).toEqual(expect.arrayContaining(['check', 'controleer', 'bewaar', 'save']))
    expect(offered(bash, 'agenda', '')).toEqual(expect.arrayContaining(['volgende', 'next', 'toon']))
    expect(offered(bash, 'agenda', 'volgende', '--wr')).toEqual(['--write'])
    expect(offered(bash, 'agenda', '--today', 'vol')).toEqual(['volgende'])
    expect(offered(bash, 'nieuw', 'lid', '--te')).toEqual(['--template'])
    expect(offered(bash, 'maak', '')).toEqual(['ongedaan'])
  })

  it('offers every command that there is', async () => {
    const bash = await script('bash')
    for (const { name, dutch } of commandTable)
      for (const line of [name, dutch]) {
        const words = line.split(' ')
        const last = words.at(-1)!
        expect(offered(bash, ...words.slice(0, -1), last), line).toContain(last)
      }
  })
})

describe('ipr aanvullen', () => {
  it.each(Object.keys(scripts))('gives a script for %s that says how to use it', async shell => {
    const { out, exit } = await consoleIn(exampleFolder)(`aanvullen ${shell}`)
    expect(exit).toBe(0)
    expect(out.split('\n')[0]).toMatch(/^# .*ipr aanvullen/)
    expect(out).toContain('volgende')
  })

  it('knows no other shell', async () => {
    expect(await consoleIn(exampleFolder)('aanvullen cmd')).toMatchObject({
      exit: 2,
      err: 'Aanvullen kan niet in cmd. Kies bash, zsh, fish of powershell.\n',
    })
  })
})

it.each(['nl', 'en'] as const)('every argument and option says what it is, in %s', async lang => {
  const mute = (await linesOf(commandTable, lang)).flatMap(({ row, args, flags }) =>
    [...args.map(({ name, about }) => [name, about]), ...flags.map(({ flag, about }) => [flag, about])]
      .filter(([, about]) => about === '')
      .map(([name]) => `${row.name} ${name}`),
  )
  expect(mute).toEqual([])
})

describe('ipr man', () => {
  it.each(['nl', 'en'] as const)('holds every command and option in %s', async lang => {
    const { out } = await consoleIn(exampleFolder)(`man --lang ${lang}`)
    const lines = await linesOf(commandTable, lang)
    for (const { row, flags } of lines) {
      expect(out).toContain(`.SS ipr ${(lang === 'nl' ? row.dutch : row.name).replaceAll('-', '\\-')}`)
      for (const { flag } of flags) expect(out).toContain(`.B ${flag.replaceAll('-', '\\-')}`)
    }
  })
})
