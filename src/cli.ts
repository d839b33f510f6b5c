import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { places } from './archive/resolve.ts'
import { factsAtRevision, openArchive } from './cli/facts.ts'
import { findCommand } from './cli/find.ts'
import type { Parsed } from './cli/parse.ts'
import { helpOf, helpOfAll, parse, wordsOf } from './cli/parse.ts'
import { applyPlan, planWordsOf } from './cli/plan.ts'
import { show } from './cli/show.ts'
import { refusalOf } from './cli/trouble.ts'
import type { World } from './cli/world.ts'
import type { Command, CommandRow, Outcome } from './commands/command.ts'
import { commandTable } from './commands/index.ts'
import type { Facts } from './model/facts.ts'
import { Refusal } from './model/refusal.ts'
import type { Git } from './ports.ts'
import { markdown } from './render/markdown.ts'

/** The closed list of exit codes. */
export const exits = { fine: 0, findings: 1, refused: 2, bug: 3, outputLost: 74 } as const

const languageOf = (argv: readonly string[], world: World): Lang => {
  const index = argv.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const said = index < 0 ? world.environment.IPR_LANG : (argv[index]!.split('=')[1] ?? argv[index + 1])
  if (said === undefined || said === 'nl' || said === '') return 'nl'
  if (said === 'en') return 'en'
  throw new Refusal('bad-language', { found: said })
}

interface Ready {
  readonly row: CommandRow
  readonly command: Command
  readonly parsed: Parsed
  readonly lang: Lang
  readonly world: World
}

const given = (
  { parsed, lang }: Ready,
  facts: Facts,
  git: Git | null,
  factsAt: (revision: string) => Promise<Facts>,
) => ({
  facts,
  places,
  lang,
  args: parsed.args,
  options: parsed.options as never,
  strict: parsed.globals.strict,
  git,
  markdown,
  factsAt,
})

const finish = async (
  ready: Ready,
  outcome: Outcome,
  root: string | null,
  facts: Facts | null,
): Promise<number> => {
  const { world, parsed, lang } = ready
  const showing = { globals: parsed.globals, lang, facts, root }
  if (!outcome.plan || root === null || facts === null) {
    await show(ready.row, outcome, showing, world)
    return outcome.exit ?? exits.fine
  }
  if (parsed.globals.at !== undefined) throw new Refusal('write-in-past')
  if (!outcome.quiet || parsed.globals.format !== undefined) await show(ready.row, outcome, showing, world)
  const well = await applyPlan(outcome.plan, { root, dryRun: parsed.globals.dryRun, lang, facts }, world)
  return well ? exits.fine : exits.refused
}

const runWithoutArchive = async (ready: Ready): Promise<number> => {
  const none = () => Promise.reject(new Refusal('no-archive', { folder: '.' }))
  const outcome = await ready.command.run(given(ready, undefined as never, null, none))
  return finish(ready, outcome, null, null)
}

const runWithArchive = async (ready: Ready): Promise<number> => {
  const { command, parsed, world } = ready
  const opened = await openArchive(command, parsed.globals, world)
  if ('faults' in opened) {
    const outcome = command.whenFaulty?.({ faults: opened.faults, places, lang: ready.lang })
    if (!outcome) throw new Refusal('archive-faulty')
    return finish(ready, outcome, null, null)
  }
  if (opened.unfinished) await world.terminal.err(`${planWordsOf(ready.lang).readThrough}\n`)
  const factsAt = (revision: string) => factsAtRevision(opened, command, revision)
  const outcome = await command.run(given(ready, opened.facts, opened.git, factsAt))
  return finish(ready, outcome, opened.root, opened.facts)
}

const runLine = async (argv: readonly string[], lang: Lang, world: World): Promise<number> => {
  const found = findCommand(argv, commandTable)
  if (!found || 'group' in found) {
    const group = found?.group
    const rows = group
      ? commandTable.filter(row => [row.name, row.dutch].some(name => name.startsWith(`${group} `)))
      : commandTable
    await world.terminal.out(helpOfAll(rows, lang))
    return exits.fine
  }
  const command = await found.row.load()
  const parsed = parse(found.row, command, found.rest, lang)
  if (parsed === 'help') {
    await world.terminal.out(helpOf(found.row, command, lang))
    return exits.fine
  }
  const ready: Ready = { row: found.row, command, parsed, lang, world }
  return command.archive === 'none' ? runWithoutArchive(ready) : runWithArchive(ready)
}

/** Runs one line and says how it ended. Only a bug of ours throws. */
export const run = async (argv: readonly string[], world: World): Promise<number> => {
  let lang: Lang = 'nl'
  try {
    lang = languageOf(argv, world)
    return await runLine(argv, lang, world)
  } catch (error) {
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
