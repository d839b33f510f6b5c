import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCommand } from '../src/cli/find.ts'
import type { CommandRow } from '../src/commands/command.ts'
import { commandTable } from '../src/commands/index.ts'
import { flagOf } from '../src/commands/option.ts'
import { adviceWords as english } from '../src/lang/en/advice.ts'
import { adviceWords as dutch } from '../src/lang/nl/advice.ts'
import { slug } from '../src/model/slug.ts'
import { manuals } from '../src/rules/index.ts'

/** What a sentence tells to type: `‘ipr advies noteer --use’`, without the words in capitals that people fill in. */
const linesIn = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/‘ipr ([^’$]+)’/g)].map(([, line = '']) =>
    line.split(' ').filter(word => !/^[A-Z]+$/.test(word)),
  )

const found = (line: readonly string[]): CommandRow | 'group' | 'unknown' => {
  try {
    const named = findCommand(line, commandTable)
    return named === undefined ? 'unknown' : 'group' in named ? 'group' : named.row
  } catch {
    return 'unknown'
  }
}

const misses = async (line: readonly string[]): Promise<readonly string[]> => {
  const row = found(line)
  if (row === 'unknown') return [line.join(' ')]
  if (row === 'group') return []
  const flags = Object.keys((await row.load()).options.shape).map(flagOf)
  return line
    .filter(word => word.startsWith('--') && !flags.includes(word))
    .map(word => `${row.name} ${word}`)
}

const source = join(import.meta.dirname, '..', 'src')

test('every command and option that a sentence names is there', async () => {
  const lines = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .flatMap(path => linesIn(readFileSync(join(source, path), 'utf8')))
  expect(lines.length).toBeGreaterThan(150)
  expect((await Promise.all(lines.map(misses))).flat()).toEqual([])
})

test('a rule names a command in the language of its sentence', () => {
  const foreign = manuals.flatMap(({ id, why, fix }) =>
    (['nl', 'en'] as const).flatMap(lang =>
      linesIn(`${why[lang]} ${fix[lang]}`).flatMap(line => {
        const row = found(line)
        if (typeof row === 'string') return []
        const own = lang === 'nl' ? row.dutch : row.name
        return line.join(' ').startsWith(own) ? [] : [`${id}: ${line.join(' ')}`]
      }),
    ),
  )
  expect(foreign).toEqual([])
})

test('a rule names a step of an advice as people type it', () => {
  const sentences = manuals.flatMap(({ fix }) => [
    ...fix.nl.matchAll(/‘ipr advies stap’[^.]*? als ‘([^’]+)’/g),
    ...fix.en.matchAll(/‘ipr advice step’[^.]*? as ‘([^’]+)’/g),
  ])
  const steps = [...Object.values(dutch.step), ...Object.values(english.step)].map(slug)
  expect(sentences.length).toBeGreaterThan(20)
  expect(sentences.map(([, step = '']) => step).filter(step => !steps.includes(step))).toEqual([])
})
