import * as z from 'zod'
import { optional, yesNo } from '../../schemas/scalars.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import {
  explainCatalogue,
  explainList,
  explainNorm,
  explainRow,
  explainRule,
  missingOf,
} from '../documents/explain.ts'
import { catalogue, type Requirement } from '../domain/catalogue.ts'
import { closest } from '../model/closest.ts'
import type { Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { isNormName, normDefinitions, normNames } from '../model/norm-definitions.ts'
import { Refusal } from '../model/refusal.ts'
import { manuals } from '../rules/index.ts'
import { command, type Outcome, type Sheet } from './command.ts'

const plainRule = (manual: Manual<Params>, lang: Lang) => ({
  id: manual.id,
  area: manual.area,
  severity: manual.severity,
  rows: manual.rows,
  chapter: manual.chapter[lang],
  title: manual.title[lang],
  why: manual.why[lang],
  fix: manual.fix[lang],
})

const plainRow = (row: Requirement, lang: Lang) => ({
  id: row.id,
  chapter: row.chapter,
  title: row.title[lang],
  by: row.by,
  reason: row.reasons.length > 0 ? missingOf(row, lang) : null,
})

const sheetOf = (rows: readonly Requirement[], lang: Lang): Sheet => ({
  columns: ['id', 'chapter', 'title', 'by', 'reason'].map(head => ({ head })),
  rows: rows.map(row => {
    const { id, chapter, title, by, reason } = plainRow(row, lang)
    return [id, chapter, title, by.join(' '), reason]
  }),
})

const all = (lang: Lang): Outcome => {
  const rows = catalogue(manuals)
  return {
    doc: explainCatalogue(rows, lang),
    data: { rows: rows.map(row => plainRow(row, lang)) },
    sheet: sheetOf(rows, lang),
  }
}

const one = (found: string, lang: Lang): Outcome => {
  const name = found.toLowerCase()
  const manual = manuals.find(({ id }) => id === name)
  if (manual) return { doc: explainRule(manual, lang), data: plainRule(manual, lang) }
  const rows = catalogue(manuals)
  const row = rows.find(({ id }) => id === found.toUpperCase())
  if (row) {
    const rules = manuals.filter(({ id }) => row.by.includes(`rule:${id}`))
    return {
      doc: explainRow(row, manuals, lang),
      data: { ...plainRow(row, lang), rules: rules.map(rule => plainRule(rule, lang)) },
    }
  }
  if (isNormName(name)) {
    const { about, rows: uses } = normDefinitions[name]
    return { doc: explainNorm(name, lang), data: { norm: name, about: about[lang], rows: uses } }
  }
  const known = [...manuals.map(({ id }) => id), ...rows.map(({ id }) => id), ...normNames]
  throw new Refusal('unknown-rule', { found, instead: closest(found, known) ?? null })
}

export const explain = command({
  options: z.object({
    catalogue: optional(
      yesNo,
      'elke eis, met wat haar uitvoert of wat nog ontbreekt',
      'every requirement, with what carries it out or what is missing',
    ),
  }),
  args: [
    {
      name: { nl: 'KENMERK', en: 'ID' },
      about: {
        nl: 'een regel, een norm, of een rij van de eisen zoals COMP-01',
        en: 'a rule, a norm, or a row of the requirements such as COMP-01',
      },
      required: false,
    },
  ],
  reads: [],
  archive: 'none',
  run: ({ args: [found], lang, options }) => {
    if (found !== undefined) return one(found, lang)
    if (options.catalogue) return all(lang)
    return { doc: explainList(manuals, lang), data: manuals.map(manual => plainRule(manual, lang)) }
  },
})
