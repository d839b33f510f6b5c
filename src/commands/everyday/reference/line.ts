import * as z from 'zod'
import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import type { Bilingual, CommandRow } from '../../command.ts'

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

const bare = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { innerType } = (schema as z.ZodType)._zod.def as { innerType?: z.core.$ZodType }
  return innerType ? bare(innerType) : schema
}

const flagOf = (key: string, schema: z.core.$ZodType, lang: Lang): Flag => {
  const meta = z.globalRegistry.get(bare(schema) as z.ZodType) as
    | (Partial<Bilingual> & { json?: { type?: unknown } })
    | undefined
  return {
    flag: `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
    about: meta?.[lang] ?? '',
    takesValue: meta?.json?.type !== 'boolean',
  }
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
        flags: Object.entries(command.options.shape).map(([key, schema]) =>
          flagOf(key, schema as z.core.$ZodType, lang),
        ),
      }
    }),
  )
