import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { places } from '../archive/resolve.ts'
import type { Command, CommandRow, Given, Outcome } from '../commands/command.ts'
import type { Facts } from '../model/facts.ts'
import { Refusal } from '../model/refusal.ts'
import type { Git } from '../ports.ts'
import { markdown } from '../render/markdown.ts'
import { actOut } from './act.ts'
import { deskOf } from './desk.ts'
import { exits } from './exits.ts'
import { factsAtCommits, factsAtRevision, type Opened, openArchive, provenanceOf } from './facts.ts'
import { bytesOf } from './files.ts'
import { fill } from './fill.ts'
import { readableGit } from './moment.ts'
import { helpOf, type Parsed, parse } from './parse.ts'
import { applyPlan, planWordsOf } from './plan.ts'
import { show } from './show.ts'
import type { World } from './world.ts'

export interface Ready {
  readonly row: CommandRow
  readonly command: Command
  readonly parsed: Parsed
  readonly lang: Lang
  readonly world: World
}

type Around = Pick<
  Given<never>,
  'bytesOf' | 'out' | 'folderBeside' | 'desk' | 'git' | 'gitOf' | 'factsAt' | 'factsAtCommits' | 'provenance'
>

const given = ({ parsed, lang, world }: Ready, facts: Facts, around: Around) => ({
  facts,
  places,
  lang,
  args: parsed.args,
  options: parsed.options as never,
  strict: parsed.globals.strict,
  // Looking back nothing can be written, so there is nothing to ask.
  ask: world.terminal.interactive && parsed.globals.at === undefined ? world.terminal.ask : null,
  markdown,
  inbox: { files: world.readIn, paper: world.readPaper },
  ...around,
})

const finish = async (ready: Ready, outcome: Outcome, opened: Opened | null): Promise<number> => {
  const { world, parsed, lang } = ready
  const { out: _folder, ...withoutOut } = parsed.globals
  const showing = { globals: ready.command.fills ? withoutOut : parsed.globals, lang, opened }
  if (outcome.act) {
    if (parsed.globals.at !== undefined) throw new Refusal('write-in-past')
    return actOut(ready, outcome, outcome.act, opened)
  }
  if ((!outcome.plan && !outcome.filled) || opened === null) {
    await show(ready.row, outcome, showing, world)
    return outcome.exit ?? exits.fine
  }
  if (parsed.globals.at !== undefined) throw new Refusal('write-in-past')
  if (!outcome.quiet || parsed.globals.format !== undefined) await show(ready.row, outcome, showing, world)
  const { root, facts } = opened
  const takesBack = outcome.takesBack === true
  const applying = { root, dryRun: parsed.globals.dryRun, lang, facts, takesBack }
  let well = true
  for (const plan of [...(outcome.plan ? [outcome.plan] : []), ...(outcome.further ?? [])])
    well = well && (await applyPlan(plan, applying, world))
  if (well && outcome.filled && !parsed.globals.dryRun) well = await fill(outcome.filled, lang, world)
  return well ? (outcome.exit ?? exits.fine) : exits.refused
}

const runWithoutArchive = async (ready: Ready): Promise<number> => {
  const none = () => Promise.reject(new Refusal('no-archive', { folder: '.' }))
  const around: Around = {
    desk: deskOf(ready.world, null, ready.parsed.globals.today),
    bytesOf: none,
    out: null,
    folderBeside: path => ready.world.outFolder(path, null),
    git: null,
    gitOf: () => null,
    factsAt: none,
    factsAtCommits: none,
    provenance: none,
  }
  const outcome = await ready.command.run(given(ready, undefined as never, around))
  return finish(ready, outcome, null)
}

const runWithArchive = async (ready: Ready): Promise<number> => {
  const { command, parsed, world } = ready
  const opened = await openArchive(command, parsed.globals, world)
  if ('faults' in opened) {
    const outcome = command.whenFaulty?.({ faults: opened.faults, places, lang: ready.lang })
    if (!outcome) throw new Refusal('archive-faulty')
    return finish(ready, outcome, null)
  }
  if (opened.unfinished) await world.terminal.err(`${planWordsOf(ready.lang).readThrough}\n`)
  const { git, root, moment } = opened
  // Who looks back must not see what was recorded later.
  const gitOf = (folder: string): Git | null => {
    const own = readableGit(world, root, folder)
    if (!own || !moment) return own
    const until = moment.commits[folder]
    return { ...own, log: async () => (until ? own.log(until) : []) }
  }
  const outcome = await command.run(
    given(ready, opened.facts, {
      desk: deskOf(world, root, parsed.globals.today),
      bytesOf: content => bytesOf(content, world.files(root)),
      out:
        command.fills && parsed.globals.out !== undefined ? world.outFolder(parsed.globals.out, root) : null,
      folderBeside: path => world.outFolder(path, root, root),
      git,
      gitOf,
      factsAt: revision => factsAtRevision(opened, command, revision),
      factsAtCommits: state => factsAtCommits(opened, command, world, state),
      provenance: () => provenanceOf(opened, world),
    }),
  )
  return finish(ready, outcome, opened)
}

// Ends when nothing can change any more: the archive went away, or the program is stopped.
const runAgain = async (ready: Ready, exit: number): Promise<number> => {
  const place = ready.world.findArchive(ready.parsed.globals.archive)
  if ('missing' in place || !(await ready.world.changed(place.root))) return exit
  return runAgain(ready, await runWithArchive(ready))
}

/** Runs one command on the rest of its line; gives the exit code. */
export const runCommand = async (
  row: CommandRow,
  rest: readonly string[],
  lang: Lang,
  world: World,
): Promise<number> => {
  const command = await row.load()
  const parsed = parse(row, command, rest, lang)
  if (parsed === 'help') {
    await world.terminal.out(helpOf(row, command, lang))
    return exits.fine
  }
  const ready: Ready = { row, command, parsed, lang, world }
  if (command.archive === 'none') return runWithoutArchive(ready)
  const exit = await runWithArchive(ready)
  return command.again?.(parsed.options as never) === true ? runAgain(ready, exit) : exit
}
