import type { CommandRow } from '../commands/command.ts'
import { closest } from '../model/closest.ts'
import { Refusal } from '../model/refusal.ts'

/** Global options that take a value, so that the words of the command can be found among them. */
const WITH_VALUE = new Set(['-C', '--archive', '--today', '--at', '--lang', '-f', '--format', '-o', '--out'])

/** The words of the command line that are no option, in order, with their places. */
const words = (argv: readonly string[]): { word: string; index: number }[] => {
  const found: { word: string; index: number }[] = []
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i]!
    if (arg === '--') break
    if (WITH_VALUE.has(arg)) i++
    else if (!arg.startsWith('-')) found.push({ word: arg, index: i })
  }
  return found
}

/** The command a line names (in English or Dutch), and the line without its words. */
export const findCommand = (
  argv: readonly string[],
  table: readonly CommandRow[],
): { row: CommandRow; rest: readonly string[] } | { group: string } | undefined => {
  const said = words(argv)
  if (said.length === 0) return undefined
  const named = (count: number) =>
    said
      .slice(0, count)
      .map(({ word }) => word)
      .join(' ')
  for (const count of [2, 1]) {
    if (said.length < count) continue
    const row = table.find(({ name, dutch }) => name === named(count) || dutch === named(count))
    if (row) {
      const used = new Set(said.slice(0, count).map(({ index }) => index))
      return { row, rest: argv.filter((_, i) => !used.has(i)) }
    }
  }
  const first = said[0]!.word
  if (table.some(row => row.name.startsWith(`${first} `) || row.dutch.startsWith(`${first} `))) {
    if (said.length === 1) return { group: first }
    throw unknown(named(2), table)
  }
  throw unknown(first, table)
}

const unknown = (found: string, table: readonly CommandRow[]): Refusal => {
  const all = table.flatMap(row => [row.dutch, row.name])
  const starts = all.flatMap(name => [name, name.split(' ')[0]!])
  return new Refusal('unknown-command', { found, instead: closest(found, starts) ?? null })
}
