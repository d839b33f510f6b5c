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

/** What commands are about: their first words, by group. */
export const helpGroups = {
  meeting:
    'week meeting agenda minutes actions decisions events plan calendar send outgoing form replies webform',
  advice: 'advice incoming find signals contacts involvement evaluate',
  people: 'members roster vacancies tasks chart handover restart access incident forget',
  money: 'pay allowance hours budget',
  papers: 'documents agreements procedure report verify publish retention norms explain',
  archive: 'new import save sync undo check history init fetch doctor guard help man completion',
} as const
type Group = keyof typeof helpGroups
const groups = Object.keys(helpGroups) as readonly Group[]

const firstOf = (name: string): string => name.split(' ')[0]!

const groupOf = ({ name }: CommandRow): Group | undefined =>
  groups.find(group => helpGroups[group].split(' ').includes(firstOf(name)))

// A command that shares its first word with no other stands with its likes, below the others of its group.
const grouped = (rows: readonly CommandRow[], lang: Lang): readonly string[] => {
  const words = wordsOf(lang)
  const firsts = new Map<string, CommandRow[]>()
  for (const row of rows) {
    const first = firstOf(nameIn(row, lang))
    firsts.set(first, [...(firsts.get(first) ?? []), row])
  }
  const several = [...firsts].filter(([, own]) => own.length > 1)
  const width = Math.max(...several.map(([first]) => first.length))
  return groups.flatMap(group => {
    const alone = [...firsts.values()].flatMap(own =>
      own.length === 1 && groupOf(own[0]!) === group ? [nameIn(own[0]!, lang)] : [],
    )
    return [
      `${words.groups[group]}:`,
      ...several
        .filter(([, own]) => groupOf(own[0]!) === group)
        .map(([first, own]) => {
          const names = own.map(row => nameIn(row, lang))
          const seconds = names.flatMap(name => (name === first ? [] : [name.slice(first.length + 1)]))
          return `  ${first.padEnd(width)}  ${wrapped(seconds, width + 4)}`
        }),
      ...(alone.length === 0 ? [] : [`  ${wrapped(alone, 2)}`]),
      '',
    ]
  })
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
    ...grouped(rows, lang),
    words.moreOfAll,
    '',
  ].join('\n')
}

/** The help of the commands that begin with one word. */
export const helpOfGroup = (rows: readonly CommandRow[], lang: Lang): string => {
  const words = wordsOf(lang)
  return [words.commands, ...table(rows, lang), '', words.more, ''].join('\n')
}
