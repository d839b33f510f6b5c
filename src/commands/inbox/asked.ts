import type { Plan } from '../../archive/plan.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Command, Given } from '../command.ts'
import { flagOf } from '../option.ts'

/** A line of another command, in its own options and arguments. */
export interface Line {
  readonly command: Command
  readonly args: readonly string[]
  readonly options: { readonly [key: string]: string | readonly string[] | undefined }
}

/**
 * The change that another command would make on these facts: the same guards, words and refusals as when it is typed.
 */
export const planOfLine = async (given: Given<unknown>, facts: Facts, line: Line): Promise<Plan> => {
  const { command, args, options } = line
  const read = command.options.safeParse(options)
  if (!read.success) {
    const key = String(read.error.issues[0]?.path[0] ?? '')
    const found = String(options[key] ?? '')
    throw found === ''
      ? new Refusal('missing-option', { option: flagOf(key) })
      : new Refusal('reply-bad-value', { found })
  }
  const outcome = await command.run({ ...given, facts, args, options: read.data, ask: null })
  if (!outcome.plan) throw new Error('a line of a command that changes nothing')
  return outcome.plan
}
