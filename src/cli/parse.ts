import { Argument, Command as Commander, CommanderError, Option } from 'commander'
import type * as z from 'zod'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { forbiddenIn } from '../archive/source.ts'
import type { Command, CommandRow } from '../commands/command.ts'
import { flagOf, optionFacts } from '../commands/option.ts'
import type { cliWords } from '../lang/nl/cli.ts'
import { closest } from '../model/closest.ts'
import { Refusal } from '../model/refusal.ts'
import { wordsOf } from './help.ts'

/** The one door to commander: it reads the line and writes the help; what it says goes through our words. */

export interface Globals {
  readonly archive?: string
  readonly today?: string
  readonly at?: string
  readonly format?: string
  readonly out?: string
  readonly dryRun: boolean
  readonly strict: boolean
  readonly verbose: boolean
}

export interface Parsed {
  readonly globals: Globals
  readonly options: { readonly [key: string]: unknown }
  readonly args: readonly string[]
}

// An option that may be given more than once keeps all its values, in order.
const gathered = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

const own = (program: Commander, command: Command, lang: Lang): void => {
  const { value } = wordsOf(lang).placeholder
  for (const [key, schema] of Object.entries(command.options.shape)) {
    const { about, takesValue, isList } = optionFacts(schema as z.core.$ZodType, lang)
    const flag = flagOf(key)
    const option = new Option(takesValue ? `${flag} <${value}>` : flag, about)
    program.addOption(isList ? option.argParser(gathered) : option)
  }
  for (const argument of command.args ?? []) {
    const name = argument.name[lang]
    program.addArgument(new Argument(argument.required ? `<${name}>` : `[${name}]`, argument.about[lang]))
  }
}

const global = (program: Commander, command: Command, lang: Lang): void => {
  const { option, placeholder } = wordsOf(lang)
  const out: [string, string] = command.fills
    ? [`-o, --out <${placeholder.dir}>`, option.outFolder]
    : [`-o, --out <${placeholder.file}>`, option.out]
  program
    .option(`-C, --archive <${placeholder.dir}>`, option.archive)
    .option(`--today <${placeholder.day}>`, option.today)
    .option(`--at <${placeholder.revision}>`, option.at)
    .option(`--lang <${placeholder.lang}>`, option.lang)
    .option(`-f, --format <${placeholder.format}>`, option.format)
    .option(...out)
    .option('--dry-run', option.dryRun)
    .option('--strict', option.strict)
    .option('--no-color', option.noColor)
    .option('--verbose', option.verbose)
}

const translate = (program: Commander, lang: Lang): void => {
  const words = wordsOf(lang)
  const titles: { [title: string]: string } = {
    'Usage:': words.usage,
    'Options:': words.options,
    'Arguments:': words.arguments,
    'Commands:': words.commands,
  }
  program.helpOption('-h, --help', words.help).configureHelp({
    styleTitle: title => titles[title] ?? title,
    styleUsage: usage => usage.replace('[options]', `[${words.optional}]`),
  })
}

const quoted = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? ''

const refusal = (error: CommanderError, flags: readonly string[]): Error => {
  const found = quoted(error.message).split(/[ ,]/)[0]!
  switch (error.code) {
    case 'commander.unknownOption':
      return new Refusal('unknown-option', { found, instead: closest(found, flags) ?? null })
    case 'commander.optionMissingArgument':
      return new Refusal('option-without-value', { found })
    case 'commander.missingArgument':
      return new Refusal('missing-argument', { found })
    case 'commander.excessArguments':
      return new Refusal('excess-argument')
    default:
      return error
  }
}

const program = (row: CommandRow, command: Command, lang: Lang): Commander => {
  const words = wordsOf(lang)
  const made = new Commander(`ipr ${lang === 'nl' ? row.dutch : row.name}`)
  made.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} })
  made.description(row.about[lang]).showSuggestionAfterError(false)
  translate(made, lang)
  own(made, command, lang)
  made.optionsGroup?.(words.globalOptions)
  global(made, command, lang)
  return made
}

/** The help of one command: usage, options, examples. */
export const helpOf = (row: CommandRow, command: Command, lang: Lang): string => {
  const words = wordsOf(lang)
  const other = lang === 'nl' ? row.name : row.dutch
  const examples = row.examples.map(example => `  ${example}`).join('\n')
  const also =
    other === (lang === 'nl' ? row.dutch : row.name)
      ? ''
      : `\n${lang === 'nl' ? 'Ook' : 'Also'}: ipr ${other}\n`
  return `${program(row, command, lang).helpInformation()}\n${words.examples}\n${examples}\n${also}`
}

/** Reads a line for one command; `help` when help was asked for. */
export const parse = (
  row: CommandRow,
  command: Command,
  argv: readonly string[],
  lang: Lang,
): Parsed | 'help' => {
  const made = program(row, command, lang)
  try {
    made.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed') return 'help'
    throw refusal(
      error,
      made.options.map(option => option.long ?? ''),
    )
  }
  const values = made.opts() as { [key: string]: unknown }
  const keys = Object.keys(command.options.shape)
  refuseOdd([
    ...keys.map(key => [flagOf(key), values[key]] as const),
    ...made.args.map((said, index) => [command.args?.[index]?.name[lang] ?? said, said] as const),
  ])
  return {
    globals: {
      ...pick(values, ['archive', 'today', 'at', 'format', 'out']),
      dryRun: values.dryRun === true,
      strict: values.strict === true,
      verbose: values.verbose === true,
    },
    options: checked(command, Object.fromEntries(keys.map(key => [key, asText(values[key])])), lang),
    args: made.args,
  }
}

// A character that no record may hold comes along with what is pasted from elsewhere: no command writes it.
const refuseOdd = (said: readonly (readonly [name: string, value: unknown])[]): void => {
  for (const [name, value] of said) {
    const texts = (Array.isArray(value) ? value : [value]).filter(one => typeof one === 'string')
    const odd = texts.map(forbiddenIn).find(found => found !== undefined)
    if (odd) throw new Refusal('note-odd-character', { option: name, found: odd.name })
  }
}

// Options are validated by the same scalars as the archive, and those read text.
const asText = (value: unknown): unknown => (typeof value === 'boolean' ? String(value) : value)

const pick = (values: { [key: string]: unknown }, keys: readonly string[]): { [key: string]: string } =>
  Object.fromEntries(
    keys.filter(key => typeof values[key] === 'string').map(key => [key, values[key] as string]),
  )

const checked = (
  command: Command,
  values: { [key: string]: unknown },
  lang: Lang,
): { [key: string]: unknown } => {
  const result = command.options.safeParse(values)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const key = String(issue.path[0] ?? '')
  if (values[key] === undefined) throw new Refusal('missing-option', { option: flagOf(key) })
  const schema = command.options.shape[key] as z.core.$ZodType | undefined
  const words = schema && optionFacts(schema, lang).words
  const allowed = 'values' in issue ? (words ?? issue.values.map(String)) : []
  const params = 'params' in issue ? (issue.params as { expected?: keyof typeof cliWords.expected }) : {}
  const expected = allowed.length > 0 ? allowed.join(', ') : wordsOf(lang).expected[params.expected ?? 'text']
  throw new Refusal('bad-option', { option: flagOf(key), found: String(values[key] ?? ''), expected })
}
