import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { CommandRow } from '../commands/command.ts'
import { cliWords as english } from '../lang/en/cli.ts'
import { type CliWords, cliWords as dutch } from '../lang/nl/cli.ts'

/** Words of the command line in a language. */
export const wordsOf = (lang: Lang): CliWords => (lang === 'nl' ? dutch : english)

/** The help of all commands, or of those that begin with one word. */
export const helpOfAll = (rows: readonly CommandRow[], lang: Lang): string => {
  const words = wordsOf(lang)
  const names = rows.map(row => (lang === 'nl' ? row.dutch : row.name))
  const width = Math.max(...names.map(name => name.length))
  const lines = rows.map((row, i) => `  ${names[i]!.padEnd(width)}  ${row.about[lang]}`)
  return [
    words.about,
    '',
    `${words.usage} ipr ${words.command}`,
    '',
    words.commands,
    ...lines,
    '',
    words.more,
    '',
  ].join('\n')
}
