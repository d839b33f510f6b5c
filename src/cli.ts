import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { exits } from './cli/exits.ts'
import { findCommand } from './cli/find.ts'
import { helpOfAll, helpOfGroup, wordsOf } from './cli/help.ts'
import type { World } from './cli/world.ts'
import type { CommandRow } from './commands/command.ts'
import { commandTable } from './commands/index.ts'
import { Refusal } from './model/refusal.ts'

const languageOf = (argv: readonly string[], world: World): Lang => {
  const index = argv.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const said = index < 0 ? world.environment.IPR_LANG : (argv[index]!.split('=')[1] ?? argv[index + 1])
  if (said === undefined || said === 'nl' || said === '') return 'nl'
  if (said === 'en') return 'en'
  throw new Refusal('bad-language', { found: said })
}

const runLine = async (argv: readonly string[], lang: Lang, world: World): Promise<number> => {
  const found = findCommand(argv, commandTable)
  if (!found || 'group' in found) {
    const group = found?.group
    const begins = (row: CommandRow) => [row.name, row.dutch].some(name => name.startsWith(`${group} `))
    const help = group ? helpOfGroup(commandTable.filter(begins), lang) : helpOfAll(commandTable, lang)
    await world.terminal.out(help)
    return exits.fine
  }
  // Help must cost no more than it shows: the parser, the reader and git are loaded for a command alone.
  const { runCommand } = await import('./cli/run.ts')
  return runCommand(found.row, found.rest, lang, world)
}

// The output itself went wrong: that is for whoever owns the terminal.
const isOutputError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'PipeClosed' || error.name === 'OutputLost')

/** Runs one line and gives the exit code. Throws only what became of the output. */
export const run = async (argv: readonly string[], world: World): Promise<number> => {
  let lang: Lang = 'nl'
  try {
    lang = languageOf(argv, world)
    return await runLine(argv, lang, world)
  } catch (error) {
    if (isOutputError(error)) throw error
    // Only who is refused something pays for the sentences of all refusals.
    const { refusalOf } = await import('./cli/trouble.ts')
    const sentence = refusalOf(error, lang)
    if (sentence === undefined) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
      await world.terminal.err(`${wordsOf(lang).bug}\n${stack}\n`)
      return exits.bug
    }
    await world.terminal.err(`${sentence}\n`)
    return exits.refused
  }
}
