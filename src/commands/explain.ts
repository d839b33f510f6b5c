import * as z from 'zod'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { explainList, explainRow, explainRule } from '../documents/explain.ts'
import { closest } from '../model/closest.ts'
import type { Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { Refusal } from '../model/refusal.ts'
import { manuals } from '../rules/index.ts'
import { command, type Outcome } from './command.ts'

const plain = (manual: Manual<Params>, lang: Lang) => ({
  id: manual.id,
  area: manual.area,
  severity: manual.severity,
  rows: manual.rows,
  chapter: manual.chapter[lang],
  title: manual.title[lang],
  why: manual.why[lang],
  fix: manual.fix[lang],
})

const one = (found: string, lang: Lang): Outcome => {
  const byRow = manuals.filter(({ rows }) => rows.includes(found.toUpperCase()))
  const manual = manuals.find(({ id }) => id === found.toLowerCase())
  if (manual) return { doc: explainRule(manual, lang), data: plain(manual, lang) }
  if (byRow.length > 0)
    return { doc: explainRow(found.toUpperCase(), byRow, lang), data: byRow.map(row => plain(row, lang)) }
  const known = manuals.flatMap(({ id, rows }) => [id, ...rows])
  throw new Refusal('unknown-rule', { found, instead: closest(found, known) ?? null })
}

export const explain = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'KENMERK', en: 'ID' },
      about: {
        nl: 'een regel, of een rij van de eisen zoals COMP-01',
        en: 'a rule, or a row of the requirements such as COMP-01',
      },
      required: false,
    },
  ],
  reads: [],
  archive: 'none',
  run: ({ args: [found], lang }) =>
    found === undefined
      ? { doc: explainList(manuals, lang), data: manuals.map(manual => plain(manual, lang)) }
      : one(found, lang),
})
