import type * as z from 'zod'
import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import type { CommandRow } from '../../command.ts'
import { flagOf, optionFacts } from '../../option.ts'

/** One option of a command, as people type it. */
export interface Flag {
  readonly flag: string
  readonly about: string
  readonly takesValue: boolean
}

/** One command, with all that may stand on its line. */
export interface Line {
  readonly row: CommandRow
  readonly args: readonly { readonly name: string; readonly about: string; readonly required: boolean }[]
  readonly flags: readonly Flag[]
}

/** Options that every command has. */
export const GLOBAL_FLAGS = [
  ...['--archive', '--today', '--at', '--lang', '--format', '--out'],
  ...['--dry-run', '--strict', '--no-color', '--verbose', '--help'],
] as const

/** Every command with its options, in the order of the table. */
export const linesOf = (rows: readonly CommandRow[], lang: Lang): Promise<readonly Line[]> =>
  Promise.all(
    rows.map(async row => {
      const command = await row.load()
      return {
        row,
        args: (command.args ?? []).map(({ name, about, required }) => ({
          name: name[lang],
          about: about[lang],
          required,
        })),
        flags: Object.entries(command.options.shape).map(([key, schema]) => {
          const { about, takesValue } = optionFacts(schema as z.core.$ZodType, lang)
          return { flag: flagOf(key), about, takesValue }
        }),
      }
    }),
  )
