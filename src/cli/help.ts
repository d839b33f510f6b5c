import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { CommandRow } from '../commands/command.ts'
import { cliWords as english } from '../lang/en/cli.ts'
import { type CliWords, cliWords as dutch } from '../lang/nl/cli.ts'

/** Words of the command line in a language. */
export const wordsOf = (lang: Lang): CliWords => (lang === 'nl' ? dutch : english)

const COLUMNS = 80

/** What most people need most weeks, by the names of the commands. All else is found when it is needed. */
const FRONT = ['week', 'agenda next', 'minutes start', 'minutes close', 'advice due', 'find', 'check', 'save']

const nameIn = (row: CommandRow, lang: Lang): string => (lang === 'nl' ? row.dutch : row.name)

const table = (rows: readonly CommandRow[], lang: Lang): readonly string[] => {
  const width = Math.max(...rows.map(row => nameIn(row, lang).length))
  return rows.map(row => `  ${nameIn(row, lang).padEnd(width)}  ${row.about[lang]}`)
}

const wrapped = (names: readonly string[], indent: number): string => {
  const lines: string[] = []
  for (const [at, name] of names.entries()) {
    const said = at < names.length - 1 ? `${name},` : name
    const longer = `${lines.at(-1) ?? ''} ${said}`.trimStart()
    if (lines.length === 0 || indent + longer.length > COLUMNS) lines.push(said)
    else lines[lines.length - 1] = longer
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}

// A command that shares its first word with no other stands with its likes, at the end.
const grouped = (rows: readonly CommandRow[], lang: Lang): readonly string[] => {
  const groups = new Map<string, string[]>()
  for (const row of rows) {
    const name = nameIn(row, lang)
    const first = name.split(' ')[0]!
    groups.set(first, [...(groups.get(first) ?? []), name])
  }
  const several = [...groups].filter(([, names]) => names.length > 1)
  const width = Math.max(...several.map(([first]) => first.length))
  const others = [...groups.values()].flatMap(names => (names.length === 1 ? names : []))
  return [
    ...several.map(([first, names]) => {
      const seconds = names.flatMap(name => (name === first ? [] : [name.slice(first.length + 1)]))
      return `  ${first.padEnd(width)}  ${wrapped(seconds, width + 4)}`
    }),
    '',
    `  ${wrapped(others, 2)}`,
  ]
}

/** The help of the whole tool: what is needed most, and the names of all commands, by their first word. */
export const helpOfAll = (rows: readonly CommandRow[], lang: Lang): string => {
  const words = wordsOf(lang)
  const front = FRONT.flatMap(name => rows.find(row => row.name === name) ?? [])
  return [
    words.about,
    '',
    `${words.usage} ipr ${words.command}`,
    '',
    words.front,
    ...table(front, lang),
    '',
    words.commands,
    ...grouped(rows, lang),
    '',
    words.moreOfAll,
    '',
  ].join('\n')
}

/** The help of the commands that begin with one word. */
export const helpOfGroup = (rows: readonly CommandRow[], lang: Lang): string => {
  const words = wordsOf(lang)
  return [words.commands, ...table(rows, lang), '', words.more, ''].join('\n')
}
