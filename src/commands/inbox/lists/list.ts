import * as z from 'zod'
import type { KindName } from '../../../../schemas/kinds.ts'
import { list, text } from '../../../../schemas/scalars.ts'
import { listDoc, listWordsOf, type Remark } from '../../../documents/inbox/list.ts'
import { type ListRow, readCsv } from '../../../intake/csv.ts'
import { Refusal } from '../../../model/refusal.ts'
import { slug } from '../../../model/slug.ts'
import { command } from '../../command.ts'
import { planOn } from '../../planned.ts'
import { REGISTER_READS } from '../../registers/reads.ts'
import { oneFile } from '../one-file.ts'
import { sentenceOf } from '../sentence.ts'
import { actions } from './actions.ts'
import { incoming } from './incoming.ts'
import { type Column, cellsOf, columnNamed, type ListKind, type Made, type RowGiven } from './kind.ts'
import { members } from './members.ts'

/** Which column of the file is which: by their names, and as the user says. */
const columnsOf = (
  columns: readonly Column[],
  heads: readonly string[],
  said: readonly string[],
  lang: 'nl' | 'en',
): ReadonlyMap<string, string> => {
  const chosen = said.map(each => {
    const at = each.indexOf('=')
    const head = heads.find(name => slug(name) === slug(each.slice(0, at)))
    const column = columnNamed(columns, each.slice(at + 1))
    if (at < 1 || head === undefined || column === undefined)
      throw new Refusal('list-bad-map', {
        found: each,
        columns: heads,
        keys: columns.map(({ names }) => names[lang === 'nl' ? 0 : 1]),
      })
    return [head, column.key] as const
  })
  const mapped = new Map(chosen)
  for (const head of heads) {
    const column = mapped.has(head) ? undefined : columnNamed(columns, head)
    if (column && ![...mapped.values()].includes(column.key)) mapped.set(head, column.key)
  }
  const missing = columns.find(({ key, needed }) => needed && ![...mapped.values()].includes(key))
  if (missing)
    throw new Refusal('list-column-missing', { column: missing.names[lang === 'nl' ? 0 : 1], columns: heads })
  return mapped
}

/** What came of the rows. */
interface Read {
  readonly made: readonly Made[]
  /** How many rows the archive has already. */
  readonly known: number
  /** What was not taken over, in whole or in part. */
  readonly odd: readonly Remark[]
}

type RowsGiven = Pick<RowGiven, 'facts' | 'lang' | 'name'> & {
  readonly kind: ListKind
  readonly of: KindName
  readonly columns: ReadonlyMap<string, string>
}

const readRows = (rows: readonly ListRow[], { kind, of, columns, ...given }: RowsGiven): Read => {
  const made: Made[] = []
  const ids = new Set<string>()
  const odd: Remark[] = []
  let known = 0
  for (const row of rows) {
    const remarks: Remark[] = []
    const remark = (refusal: Refusal): void => {
      const why = sentenceOf(refusal, given.lang)
      if (!remarks.some(each => each.why === why)) remarks.push({ line: row.line, why, whole: false })
    }
    try {
      const one = kind.row({
        ...given,
        cell: cellsOf(row, columns),
        taken: id => given.facts.model.known(of, id) || ids.has(id),
        remark,
      })
      if (one === null) known++
      else {
        made.push(one)
        ids.add(one.id)
        odd.push(...remarks)
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      odd.push({ line: row.line, why: sentenceOf(error, given.lang), whole: true })
    }
  }
  return { made, known, odd }
}

const importing = (kind: ListKind, of: KindName) =>
  command({
    options: z.object({
      map: list(
        text,
        'welke kolom wat is, zoals "Betreft=Titel"; vaker te geven',
        'which column is what, such as "Subject=Title"; may be repeated',
      ),
    }),
    args: [
      {
        name: { nl: 'BESTAND', en: 'FILE' },
        about: { nl: 'de lijst als .csv', en: 'the list as .csv' },
        required: true,
      },
    ],
    reads: REGISTER_READS,
    archive: 'whole',
    run: ({ facts, lang, options, args, inbox }) => {
      const file = oneFile(inbox, args[0] ?? '')
      const { columns: heads, rows } = readCsv(file)
      const columns = columnsOf(kind.columns, heads, options.map, lang)
      const name = (key: string): string =>
        [...columns].find(([, each]) => each === key)?.[0] ??
        kind.columns.find(each => each.key === key)!.names[lang === 'nl' ? 0 : 1]
      const read = readRows(rows, { facts, lang, name, kind, of, columns })
      const left = heads.filter(head => !columns.has(head))
      const say = listWordsOf(lang).plan.list[of as 'member' | 'action' | 'incoming'](read.made.length)
      return {
        doc: listDoc(facts, lang, { title: say, ...read, left }),
        data: {
          new: read.made.map(({ id, title }) => ({ id, title })),
          known: read.known,
          notUnderstood: read.odd,
          columnsLeft: left,
        },
        exit: read.odd.some(({ whole }) => whole) ? 1 : 0,
        ...(read.made.length === 0
          ? {}
          : {
              plan: planOn(facts, {
                say,
                message: `import: ${read.made.length} of ${of}`,
                drafts: read.made.map(({ draft }) => draft),
              }),
            }),
      }
    },
  })

/** Takes in a list of members. */
export const importMembers = importing(members, 'member')
/** Takes in an action list. */
export const importActions = importing(actions, 'action')
/** Takes in a list of incoming papers. */
export const importIncoming = importing(incoming, 'incoming')
