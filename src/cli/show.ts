import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { CommandRow, Outcome } from '../commands/command.ts'
import { Refusal } from '../model/refusal.ts'
import { documentFormats, formats } from '../render/index.ts'
import { type Opened, provenanceOf } from './facts.ts'
import { wordsOf } from './help.ts'
import type { Globals } from './parse.ts'
import type { World } from './world.ts'

interface Showing {
  readonly globals: Globals
  readonly lang: Lang
  /** Null where no archive was read. */
  readonly opened: Opened | null
}

/** The one object that `--format json` prints. */
const envelope = async (
  kind: string,
  data: unknown,
  opened: Opened | null,
  world: World,
): Promise<string> => {
  const { commits, dirty } = opened ? await provenanceOf(opened, world) : { commits: {}, dirty: false }
  return formats.json.render({
    schema: 1,
    kind,
    today: opened?.facts.today ?? null,
    commits,
    ...(dirty ? { dirty } : {}),
    data,
  })
}

/** Other names of formats. */
const SHORT: { readonly [name: string]: string } = { md: 'markdown', text: 'terminal' }

const pdfOf = async ({ doc }: Outcome, toFile: boolean, world: World): Promise<Uint8Array> => {
  if (!toFile) throw new Refusal('needs-out', { format: 'pdf' })
  const { typst } = await import('../render/typst.ts')
  const made = await world.typeset(typst(doc), doc.day)
  if (made === null) throw new Refusal('pdf-absent')
  return made
}

const rendered = async (
  row: CommandRow,
  outcome: Outcome,
  showing: Showing,
  world: World,
): Promise<string | Uint8Array> => {
  const asked = showing.globals.format ?? 'terminal'
  const wanted = SHORT[asked] ?? asked
  const text = outcome.texts?.[wanted]
  if (text) return text()
  if (wanted === 'json') return envelope(row.name, outcome.data, showing.opened, world)
  if (wanted === 'csv' && outcome.sheet) return formats.csv.render(outcome.sheet.columns, outcome.sheet.rows)
  if (wanted === 'ics' && outcome.calendar) return formats.ics.render(outcome.calendar())
  const toFile = showing.globals.out !== undefined
  if (wanted === 'xlsx' && outcome.sheet) {
    if (!toFile) throw new Refusal('needs-out', { format: wanted })
    const name = showing.lang === 'nl' ? row.dutch : row.name
    return formats.xlsx.render(name, outcome.sheet.columns, outcome.sheet.rows)
  }
  if (wanted === 'pdf') return pdfOf(outcome, toFile, world)
  const format = documentFormats[wanted]
  if (!format) {
    const allowed = [
      ...Object.keys(documentFormats),
      'pdf',
      'json',
      ...(outcome.sheet ? ['csv', 'xlsx'] : []),
      ...(outcome.calendar ? ['ics'] : []),
      ...Object.keys(outcome.texts ?? {}),
    ]
    throw new Refusal('bad-format', { found: asked, allowed })
  }
  if (format.gives === 'bytes' && !toFile) throw new Refusal('needs-out', { format: wanted })
  return format.render(outcome.doc, {
    columns: toFile ? 80 : world.terminal.columns,
    colours: !toFile && world.terminal.colours,
  })
}

/** Prints an outcome in the form that was asked for, or writes it to a file. */
export const show = async (
  row: CommandRow,
  outcome: Outcome,
  showing: Showing,
  world: World,
): Promise<void> => {
  const result = await rendered(row, outcome, showing, world)
  const { out } = showing.globals
  if (out === undefined) return world.terminal.out(result)
  const bytes = typeof result === 'string' ? new TextEncoder().encode(result) : result
  const path = world.writeOut(out, bytes, showing.opened?.root ?? null)
  await world.terminal.err(`${wordsOf(showing.lang).wrote(path)}\n`)
}
