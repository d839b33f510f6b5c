import { alone } from '../archive/apply.ts'
import type { Outcome } from '../commands/command.ts'
import { exits } from './exits.ts'
import type { Opened } from './facts.ts'
import { busySentence, planWordsOf, repairSentences, WAIT } from './plan.ts'
import type { Ready } from './run.ts'
import { show } from './show.ts'

/**
 * Says what will be done and, unless it is a dry run, does it while nobody else writes to the archive, and shows
 * what came of it. Gives the exit code.
 */
export const actOut = async (
  { row, world, parsed, lang }: Ready,
  outcome: Outcome,
  act: () => Promise<Outcome>,
  opened: Opened | null,
): Promise<number> => {
  const words = planWordsOf(lang)
  const showing = { globals: parsed.globals, lang, opened }
  if (parsed.globals.dryRun) {
    await show(row, outcome, showing, world)
    await world.terminal.err(`${words.dryRun}\n`)
    return outcome.exit ?? exits.fine
  }
  const given = {
    processes: world.processes,
    git: async (folder: string) => world.git(folder === '.' ? opened!.root : `${opened!.root}/${folder}`),
    wait: world.waitUpTo(WAIT),
  }
  const ended = opened
    ? await alone(world.store(opened.root), given, act)
    : { repaired: null, result: await act() }
  if ('outcome' in ended) {
    await world.terminal.err(`${busySentence(ended, lang)}\n`)
    return exits.refused
  }
  const { repaired, result } = ended
  for (const said of repaired ? repairSentences(repaired, lang) : []) await world.terminal.err(`${said}\n`)
  if (result === null) {
    await world.terminal.err(`${words.blocked}\n`)
    return exits.refused
  }
  await show(row, result, showing, world)
  return result.exit ?? exits.fine
}
