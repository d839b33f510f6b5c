import * as z from 'zod'
import { optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { decisionsDoc, decisionsSheet } from '../../documents/registers/decisions.ts'
import { registerWordsOf } from '../../documents/registers/shared.ts'
import {
  aboutNamed,
  decisions as allDecisions,
  type DecisionRow,
  inYear,
} from '../../domain/registers/decisions.ts'
import { closest } from '../../model/closest.ts'
import { yearOf } from '../../model/day.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'

const withSubject = (rows: readonly DecisionRow[], said: string | undefined): readonly DecisionRow[] => {
  if (said === undefined) return rows
  const found = aboutNamed(rows, said)
  if (found.length > 0) return found
  const known = rows.flatMap(({ about }) => about ?? [])
  const ids = known.map(about => about.slice(about.indexOf(':') + 1))
  const near = closest(said, [...known, ...ids, ...ids.map(id => id.replace(/^[\d-]+-/, ''))])
  throw new Refusal('unknown-id', { found: said, instead: near ?? null })
}

const titleOf = (year: number | undefined, about: string | undefined, lang: Lang): string => {
  const words = registerWordsOf(lang).decisions
  if (about === undefined) return year === undefined ? words.all : words.year(year)
  return year === undefined ? words.about(about) : words.aboutYear(about, year)
}

/** The register of decisions (MEET-06): those of this year, of another, or about one thing. */
export const decisions = command({
  options: z.object({
    year: optional(year, 'alleen uit dit jaar', 'only of this year'),
    about: optional(
      text,
      'alleen over dit stuk, zoals advice:2026-05-regiotaxi of regiotaxi',
      'only about this record, such as advice:2026-05-regiotaxi or regiotaxi',
    ),
    all: optional(yesNo, 'uit alle jaren', 'of all years'),
  }),
  reads: ['council', 'meeting', 'minutes'],
  archive: 'whole',
  run: ({ facts, lang, options: { year: asked, about, all } }) => {
    const found = withSubject(allDecisions(facts), about)
    const shownYear = asked ?? (about === undefined && all !== true ? yearOf(facts.today) : undefined)
    const rows = shownYear === undefined ? found : inYear(found, shownYear)
    const earlier = asked === undefined ? found.length - rows.length : 0
    return {
      doc: decisionsDoc(facts, rows, { title: titleOf(shownYear, about, lang), earlier, lang }),
      data: rows,
      sheet: decisionsSheet(rows, lang),
    }
  },
})
